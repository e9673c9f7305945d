import TestSupport
import Testing

@testable import CommandLanguage

/// What mistakes and findings say in Polish is Polish, but for what they repeat of the line.
@Suite struct PolishMistakesTests {
  @Test("Mistakes of lines", arguments: LineMistakes.all)
  func lines(_ mistake: Mistake) {
    for error in Parsed.errors(mistake.line) { expectPolish(Finding(error)) }
  }

  @Test("Mistakes of files, and findings", arguments: FileMistakes.all + FileFindings.all)
  func files(_ file: FileMistake) throws {
    let plain = file.files.mapValues { $0.filter { $0 != "‸" } }
    for finding in try Files(plain).findings("test.scn") { expectPolish(finding) }
  }

  private func expectPolish(_ finding: Finding) {
    let message = finding.message(.pl)
    let said = message.replacing(/„[^”]*”/, with: "").replacing(
      /(; ma|; to polecenie ma tylko pol[ea]|nie ma klucza|być|o): .*$/, with: ""
    )
    .replacing(/, a [^ ]+ jest słowem/, with: "").replacing(#/^\S+ (nie|nigdy) /#, with: "")
    #expect(EnglishWords.found(in: said) == [], "\(message)")
  }
}
