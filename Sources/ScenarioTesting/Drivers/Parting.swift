import Activation
import CommandLanguage
import PlainText
import Shell

/// Where a portal did otherwise than its file expects, or than the procedure does beside it.
package struct Parting: Sendable {
  /// What the portal calls itself.
  package let name: String
  /// What it did, judged by the file.
  package let portal: Performance
  /// What the procedure did.
  package let procedure: Outcome
  /// What is told of both: where they differ, and what the file expects otherwise; nil stands for the main value.
  package let fields: [Field?]
  /// The rules that the scenario is tagged with: what it shows, where no refusal says so.
  package let rules: [String]
  /// What its driver wrote to standard error last.
  package let lastWords: [String]

  /// What was expected and what came instead: of the file where the file says so, else of the procedure.
  func comparison(_ language: Language) -> [(expected: String, actual: String)] {
    if !portal.isExpected { return portal.comparison(language) }
    return [(told(procedure, language) + rule(language), told(portal.outcome, language))]
  }

  /// What the file expects, what the procedure does and by which rule, and what the portal did, in one sentence.
  package func words(_ language: Language) -> String { sides(language).joined(separator: "; ") }

  /// What each of the three says.
  func sides(_ language: Language) -> [String] {
    [
      Text(pl: "oczekiwano (plik): ", en: "expected (file): ").in(language) + expected(language),
      Text(pl: "procedura: ", en: "procedure: ").in(language) + told(procedure, language) + rule(language),
      Text(pl: "portal \(name): ", en: "portal \(name): ").in(language) + told(portal.outcome, language),
    ]
  }

  private func expected(_ language: Language) -> String {
    let expected = portal.comparison(language).map(\.expected)
    return expected.isEmpty ? portal.statement.expectedWords : expected.joined(separator: " ")
  }

  /// ` (R20)`: what a refusal of the procedure rests on; else what the scenario is about; else what the portal's refusal
  /// rests on, which the procedure does not give.
  private func rule(_ language: Language) -> String {
    if let basis = Self.basis(procedure, language) { return basis }
    guard rules.isEmpty else { return " (" + rules.joined(separator: ", ") + ")" }
    return Self.basis(portal.outcome, language) ?? ""
  }

  private static func basis(_ outcome: Outcome, _ language: Language) -> String? {
    guard case .refused(let rejection) = outcome else { return nil }
    return " (" + rejection.refusal.code.declared.basis.mark(language) + ")"
  }

  private func told(_ outcome: Outcome, _ language: Language) -> String {
    let differing = fields.map { field in
      let value = field.map { outcome.value(of: $0) } ?? outcome.value
      let name = (field?.term ?? Field.valueTerm).in(language)
      return " \(name)=\(value?.masked(language) ?? WordValues.none.in(language))"
    }
    let head = outcome.head(language)
    guard case .ok = outcome else { return LongNumbers.masked(head) }
    return head + LongNumbers.masked(differing.joined())
  }
}

extension Statement {
  /// What its line expects, as it is written there.
  fileprivate var expectedWords: String {
    guard expectation != nil, let sign = visibleText.range(of: " => ") else { return "ok" }
    return String(visibleText[sign.upperBound...])
  }
}
