import CommandLanguage
import Testing

@testable import Shell

/// Whoever acts is told of the verbs that they may use, if one of them is meant.
@Suite struct MeantVerbTests {
  private func meant(_ line: String) throws -> [String] {
    let source = SourceLine(place: Place(file: "", line: 1), text: line)
    guard case .failure(let errors) = LineReader.readCommand(source) else { throw Unexpected(line: line) }
    return Practice.session.ownMistakes(errors.all).flatMap(\.suggestions).map(\.en)
  }

  @Test(arguments: [
    ("akowalska: account", ["properties"]), ("support: account", ["accounts"]), ("account", ["accounts"]),
    ("akowalska: account properties", ["properties"]), ("akowalska: konto", ["properties"]),
    ("akowalska: pin", ["enter-pin"]), ("clerk@brzoza: pin", ["issue-pin"]),
    ("support: sprawdź", ["why", "show", "verify"]),
  ])
  func theirsBeforeOthers(_ line: String, _ verbs: [String]) throws { #expect(try meant(line) == verbs) }

  /// What nobody else is meant by is told all the same: a refusal says who may.
  @Test func theOnlyOneIsKept() throws { #expect(try meant("akowalska: accoutns") == ["accounts"]) }
}
