import CommandLanguage

/// How results are shown.
package struct Preferences: Hashable, Sendable {
  package var language: Language
  package var format: OutputFormat
  /// Whether escape sequences may colour the text.
  package var colour: Bool
  /// Columns of the terminal, if it is one.
  package var width: Int?

  package init(language: Language, format: OutputFormat, colour: Bool, width: Int? = nil) {
    self.language = language
    self.format = format
    self.colour = colour
    self.width = width
  }
}
