import Activation
import CommandLanguage

/// What is told of a mutant: what goes wrong, and what a scenario would need to notice it.
package struct MutantWords: Sendable {
  /// What goes wrong, a clause without a full stop.
  package let fault: Text
  /// When a scenario would notice it.
  package let hint: Text
  /// A line in English whose expectation does not hold with it; nil where the hint says it all.
  package let telling: String?

  /// - Parameter telling: read as the last line of a scenario that has led so far.
  init(pl: String, en: String, telling: String) {
    self.init(Text(pl: pl, en: en), Self.ends, telling: telling)
  }

  init(_ fault: Text, _ hint: Text, telling: String? = nil) {
    self.fault = fault
    self.hint = hint
    self.telling = telling
  }

  private static let ends = Text(
    pl: "zauważyłby to scenariusz, który do tego prowadzi i kończy się na przykład tak",
    en: "a scenario that leads there and ends, say, like this would notice it")

  /// The telling line in a dialect.
  package func line(_ language: Language) -> String? {
    telling.map { Formatter.translated($0, into: language) }
  }
}
