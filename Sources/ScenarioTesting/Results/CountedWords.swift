import Shell

/// What reports count.
extension Plural {
  /// Scenarios, a row of a table each for itself.
  package static let scenarios = Plural(
    pl: "scenariusz", "scenariusze", "scenariuszy", en: "scenario", "scenarios")
  static let files = Plural(pl: "plik", "pliki", "plików", en: "file", "files")
  static let errors = Plural(pl: "błąd", "błędy", "błędów", en: "error", "errors")
  package static let statements = Plural(
    pl: "polecenie", "polecenia", "poleceń", en: "statement", "statements")
  static let asExpected = Plural(
    pl: "zgodny z oczekiwaniami", "zgodne z oczekiwaniami", "zgodnych z oczekiwaniami",
    en: "as expected", "as expected")
  /// Of those counted beside ``asExpected``.
  static let unexpected = Plural(pl: "niezgodny", "niezgodne", "niezgodnych", en: "not", "not")
  /// Scenarios counted by themselves.
  package static let notAsExpected = Plural(
    pl: "niezgodny z oczekiwaniami", "niezgodne z oczekiwaniami", "niezgodnych z oczekiwaniami",
    en: "not as expected", "not as expected")
  /// Those that could not be carried out.
  static let skipped = Plural(pl: "pominięty", "pominięte", "pominiętych", en: "skipped", "skipped")
  static let knownBugs = Plural(
    pl: "znany błąd", "znane błędy", "znanych błędów", en: "known bug", "known bugs")
  /// Known bugs that are none any more.
  static let mended = Plural(pl: "naprawiony", "naprawione", "naprawionych", en: "mended", "mended")
  static let notRun = Plural(pl: "niewykonany", "niewykonane", "niewykonanych", en: "not run", "not run")
}
