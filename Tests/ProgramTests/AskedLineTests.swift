import TestSupport
import Testing

/// Whoever asks a question is told how to ask it: at the prompt, through a pipe, and in a line of `-c`.
@Suite struct AskedLineTests {
  @Test func aLineOfAnOption() throws {
    let run = try Program.run("--lang", "en", "-c", "I lost my PIN slip")
    #expect(run.status == 2)
    #expect(run.complaints.contains("= questions are answered by “explain”: explain "))
  }

  @Test func aPipedLine() throws {
    let run = try Program.run("--lang", "pl", input: "zgubiłem PIN, co robić?\n")
    #expect(run.complaints.contains("= na pytania odpowiada „wyjaśnij”: wyjaśnij "))
  }

  /// Who says what a button says means a verb, and asks nothing.
  @Test func whereAVerbIsMeant() throws {
    let run = try Program.run("--lang", "en", "-c", "generate the PIN")
    #expect(run.complaints.contains("did you mean: issue-pin?") && !run.complaints.contains("questions"))
  }
}
