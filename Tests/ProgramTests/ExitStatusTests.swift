import Foundation
import TestSupport
import Testing

/// A broken script is never exit status 0 (the language, Exit status).
@Suite struct ExitStatusTests {
  static let files: [(text: String, status: Int32)] = [
    ("print \"a\"\n", 0),
    ("nobody: login => refused bad-credentials\n", 0),
    ("nobody: login\n", 1),
    ("facility brzoza \"Brzoza\" => refused\n", 1),
    ("clock => value=2026-01-05T08:01\n", 1),
    ("scenario \"a\"\n  nobody: login\nscenario \"b\"\n  print \"b\"\n", 1),
    ("scenario \"a\"\n  print \"a\"\ncleanup\n  nobody: login\n", 1),
    ("clock -> x=value\nnobody: login -> u=until => refused\nprint $u\n", 1),
    ("pritn \"a\"\n", 2),
    ("print $unset\n", 2),
    ("print \"a\"\nscenario \"b\"\n  login => bogus=1\n", 2),
    ("include \"missing.scn\"\nprint \"a\"\n", 2),
    ("forgot-password\n", 2),
    ("", 4),
    ("# nothing\n> only said\n", 4),
    ("setup\n  print \"a\"\n", 4),
    ("scenario \"empty\"\n> only said\nscenario \"b\"\n  print \"b\"\n", 4),
    ("scenario \"no rows\"\n  print $x\nexamples\n  x\n", 4),
  ]

  @Test(arguments: files) func ofAFile(_ text: String, _ status: Int32) throws {
    let folder = try Folder()
    let path = try folder.write("a.scn", text)
    #expect(try Program.run("run", path).status == status)
    #expect(try Program.run(path, "--output", "json").status == status)
  }

  static let commands: [(arguments: [String], status: Int32)] = [
    (["run"], 4),
    (["run", "missing.scn"], 3),
    (["run", "."], 3),
    (["--bogus"], 2),
    (["--lang", "de"], 2),
    (["--as", "Nobody!"], 2),
    (["-c", "print \"a\"", "a.scn"], 2),
    (["-c", "pritn"], 2),
    (["-c", "print \"a\"", "-c", "pritn"], 2),
    (["-c", "scenario \"a\""], 2),
    (["-c", "# nothing"], 4),
    (["-c", "facility brzoza \"B\""], 1),
    (["-c", "facility brzoza \"B\"", "--empty"], 0),
    (["--help"], 0),
    (["--version"], 0),
  ]

  @Test(arguments: commands) func ofACommand(_ arguments: [String], _ status: Int32) throws {
    #expect(try Program.run(arguments, input: Data()).status == status)
  }

  @Test func nothingRunsWhenALineIsWrong() throws {
    let result = try Program.run("-c", "print \"first\"", "-c", "pritn \"second\"")
    #expect(!result.output.contains("first"))
    #expect(result.complaints.contains("-c:2:1:"))
  }

  static let pipes: [(input: String, status: Int32)] = [
    ("print \"a\"\n", 0), ("nobody: login\nprint \"still\"\n", 1), ("pritn\nprint \"still\"\n", 2), ("", 0),
    ("quit\nnobody: login\n", 0),
  ]

  @Test(arguments: pipes) func ofAPipe(_ input: String, _ status: Int32) throws {
    let result = try Program.run(input: input)
    #expect(result.status == status)
    #expect(result.output.contains("still") == input.contains("still"))
    #expect(!result.output.contains("\u{1B}") && !result.output.contains("> "))
  }
}
