/// A code that the program prints, in words: for `explain`. Refusals, rules and policies are declared where more is told
/// of them.
package struct DeclaredCode: Hashable, Sendable {
  /// Where a code is printed.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case invariant
    case mistake
    case finding
    case failure
    case outcome
    case verdict
    case report
    case store

    /// What a code of this kind is.
    package var words: Text {
      switch self {
      case .invariant: Text(pl: "niezmiennik procedury", en: "an invariant of the procedure")
      case .mistake: Text(pl: "błąd w poleceniu lub pliku", en: "a mistake in a line or a file")
      case .finding: Text(pl: "uwaga polecenia konto check", en: "a finding of konto check")
      case .failure: Text(pl: "błąd podczas wykonywania", en: "an error while a line is carried out")
      case .outcome: Text(pl: "skutek zapisany w dzienniku", en: "an outcome in the audit trail")
      case .verdict: Text(pl: "wynik scenariusza lub wiersza", en: "a result of a scenario or a line")
      case .report: Text(pl: "kod z raportu testów", en: "a code in reports of tests")
      case .store: Text(pl: "kod z kontroli pliku z danymi", en: "a code of the check of a store")
      }
    }
  }

  /// As it is printed.
  package let code: String
  /// Where it is printed.
  package let kind: Kind
  /// What it means, and what to do about it.
  package let words: Text

  init(_ code: String, _ kind: Kind, pl: String, en: String) {
    self.code = code
    self.kind = kind
    words = Text(pl: pl, en: en)
  }

  /// Every one, each code once.
  package static let all =
    invariants + mistakesOfLines + mistakesOfFiles + findings + failures + outcomes + verdicts + reports
    + drivers + store
}
