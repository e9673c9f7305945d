/// The words that begin the parts of a file.
package enum HeaderWord: Sendable {
  case setup, cleanup, scenario, examples, include

  /// Every one with both names.
  package static let glossary = Glossary<HeaderWord>([
    (Term("setup", "przygotowanie"), .setup), (scenarioTerm, .scenario),
    (Term("examples", "przykłady"), .examples), (Term("cleanup", "sprzątanie"), .cleanup),
    (Term("include", "dołącz"), .include),
  ])

  static let scenarioTerm = Term("scenario", "scenariusz")
  /// The key of a scenario's tags.
  package static let tagsKey = Term("tags", "tagi")

  /// Whether it is a word of headers: `setup`, `examples`, `tags` …
  static func isWord(_ text: String) -> Bool { glossary[text] != nil || tagsKey.matches(text) }
}
