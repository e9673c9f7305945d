import CommandLanguage
import Shell

/// The words that stand in several places of the page.
enum PageWords {
  static let asExpected = Text(pl: "zgodnie z oczekiwaniami", en: "as expected")
  static let unexpected = Text(pl: "niezgodnie z oczekiwaniami", en: "not as expected")
  static let errors = Text(pl: "nie dało się wykonać", en: "could not run")
  static let notRun = Text(pl: "nie wykonano", en: "not run")
  static let skipped = Text(pl: "pominięto", en: "skipped")
  static let knownBug = Text(pl: "znany błąd", en: "known bug")
  static let mended = Text(pl: "znany błąd naprawiony", en: "known bug mended")
  static let statements = Text(pl: "wykonane polecenia", en: "statements carried out")
  static let time = Text(pl: "czas", en: "time")
  static let search = Text(pl: "Szukaj scenariusza", en: "Search for a scenario")
  static let searchHint = Text(pl: "Tytuł, tag albo plik…", en: "Title, tag or file…")
  static let interrupted = Text(
    pl: "Przebieg przerwano; poniżej są wyniki uzyskane do tej chwili.",
    en: "The run was interrupted; the results are those up to that point.")

  /// - Parameter ofProcedure: whether they are as the procedure has them beside a portal.
  static func accounts(ofProcedure: Bool) -> Text {
    ofProcedure
      ? Text(
        pl: "Konta, których to dotyczy, według procedury", en: "The accounts it touched, by the procedure")
      : Text(pl: "Konta, których to dotyczy", en: "The accounts it touched")
  }

  /// - Parameter ofProcedure: as for ``accounts(ofProcedure:)``.
  static func lastActs(ofProcedure: Bool) -> Text {
    ofProcedure
      ? Text(pl: "Ostatnie czynności według procedury", en: "The last acts, by the procedure")
      : Text(pl: "Ostatnie czynności", en: "The last acts")
  }

  static func block(_ block: Block) -> Text {
    switch block {
    case .setup: Text(pl: "Przygotowanie", en: "Setup")
    case .scenario: Text(pl: "Scenariusz", en: "Scenario")
    case .cleanup: Text(pl: "Sprzątanie", en: "Cleanup")
    }
  }
}

extension Verdict {
  var words: Text {
    switch self {
    case .asExpected: PageWords.asExpected
    case .unexpected: PageWords.unexpected
    case .error: PageWords.errors
    case .skipped: Text(pl: "pominięty", en: "skipped")
    case .knownBug: PageWords.knownBug
    case .mended: PageWords.mended
    }
  }

  var mark: String {
    switch self {
    case .asExpected: "✓"
    case .unexpected: "✗"
    case .error: "!"
    case .skipped: "–"
    case .knownBug: "~"
    case .mended: "✗"
    }
  }

  var kind: StaticString {
    switch self {
    case .asExpected: "good"
    case .unexpected: "bad"
    case .error: "error"
    case .skipped, .knownBug: "warn"
    case .mended: "bad"
    }
  }
}

extension Duration {
  /// As people read it: `12 ms`, `1.24 s`, `2 min 3 s`; a comma in Polish.
  func words(_ language: Language) -> String {
    let milliseconds = Int(components.seconds) * 1000 + Int(components.attoseconds / 1_000_000_000_000_000)
    if milliseconds < 1000 { return "\(milliseconds) ms" }
    if milliseconds >= 60_000 { return "\(milliseconds / 60_000) min \(milliseconds / 1000 % 60) s" }
    let hundredths = String(milliseconds / 10 % 100 + 100).dropFirst()
    return "\(milliseconds / 1000)" + Text(pl: ",", en: ".").in(language) + hundredths + " s"
  }
}
