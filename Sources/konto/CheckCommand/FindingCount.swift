import CommandLanguage
import Shell

/// How much was found, in one line.
struct FindingCount {
  private static let errors = Plural(pl: "błąd", "błędy", "błędów", en: "error", "errors")
  private static let warnings = Plural(
    pl: "ostrzeżenie", "ostrzeżenia", "ostrzeżeń", en: "warning", "warnings")
  private static let notes = Plural(pl: "uwaga", "uwagi", "uwag", en: "note", "notes")
  private static let files = Plural(pl: "plik", "pliki", "plików", en: "file", "files")

  let words: Text

  init(_ findings: [Finding], files: Int) {
    let counted = Severity.allCases.compactMap { severity in
      let count = findings.count { $0.severity == severity }
      return count == 0 ? nil : Self.noun(severity).counted(count)
    }
    let checked = Self.files.counted(files)
    guard !findings.isEmpty else {
      words = Text(
        pl: "nic nie znaleziono (sprawdzono: \(checked.pl))", en: "nothing found (\(checked.en) checked)")
      return
    }
    words = Text(
      pl: counted.map(\.pl).joined(separator: ", ") + " (sprawdzono: \(checked.pl))",
      en: counted.map(\.en).joined(separator: ", ") + " (\(checked.en) checked)")
  }

  private static func noun(_ severity: Severity) -> Plural {
    switch severity {
    case .error: errors
    case .warning: warnings
    case .note: notes
    }
  }
}
