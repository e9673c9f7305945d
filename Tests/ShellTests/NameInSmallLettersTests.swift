import CommandLanguage
import Testing

@testable import Shell

/// Names are written in small letters: whoever writes them as names are written elsewhere is told the whole line.
@Suite struct NameInSmallLettersTests {
  private func told(_ line: String, _ language: Language = .en) throws -> [String] {
    var preferences = Practice.preferences
    preferences.language = language
    return try Practice.performance(of: line).lines(preferences).filter { $0.contains("?") }
      .map { $0.trimmingPrefix { $0 == " " } }.map(String.init)
  }

  @Test(arguments: [
    ("akowalska: come Brzoza", "did you mean: akowalska: come brzoza?"),
    ("akowalska: zgłoś-się BRZOZA", "did you mean: akowalska: come brzoza?"),
    ("integrate Kalina => ok", "did you mean: integrate kalina => ok?"),
    ("akowalska: come brzozaa", "did you mean: brzoza?"),
    ("akowalska: come Brzoza # at the desk", "did you mean: akowalska: come brzoza?"),
    ("akowalska: come Brzoza => refused pin-wrong", "did you mean: brzoza?"),
  ])
  func wholeLine(_ line: String, _ question: String) throws {
    #expect(try told(line) == [question])
  }

  @Test func inTheLanguageOfWhoReadsIt() throws {
    #expect(
      try told("akowalska: come Brzoza", .pl) == ["czy chodzi o: akowalska: zgłoś-się brzoza?"])
  }

  @Test("No line with something secret in it is told again")
  func secrets() throws {
    let line = "add-document akowalska \"99610100093\" facility=Brzoza"
    #expect(try told(line).allSatisfy { !$0.contains("9961") })
  }
}
