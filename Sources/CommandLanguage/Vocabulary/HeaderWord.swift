/// The words that begin the parts of a file.
package enum HeaderWord: Sendable {
  case setup, cleanup, scenario, examples, include

  /// Every one with both names.
  package static let glossary = Glossary<HeaderWord>([
    (Term("setup", "przygotowanie"), .setup), (scenarioTerm, .scenario),
    (examplesTerm, .examples), (Term("cleanup", "sprzątanie"), .cleanup),
    (includeTerm, .include),
  ])

  static let scenarioTerm = Term("scenario", "scenariusz")
  static let includeTerm = Term("include", "dołącz")
  static let examplesTerm = Term("examples", "przykłady")

  /// The key of a scenario's tags.
  package static let tagsKey = Term("tags", "tagi")
  /// The scenario does not run.
  static let skipKey = Term("skip", "pomiń")
  /// The scenario is known not to go as it says.
  static let knownBugKey = Term("known-bug", "znany-błąd")
  /// The file of a table's rows follows.
  static let from = Term("from", "z")

  /// The keys of headers, in their canonical order.
  static let keys = [tagsKey, skipKey, knownBugKey]

  /// Whether it is a word of headers: `setup`, `examples`, `tags` …
  static func isWord(_ text: String) -> Bool {
    glossary[text] != nil || keys.contains { $0.matches(text) }
  }
}
