import CommandLanguage
import PlainText

/// How results are shown.
package struct Preferences: Hashable, Sendable {
  /// The language of people's texts; JSON keeps its English names.
  package var language: Language
  /// As text, as tables or as JSON.
  package var format: OutputFormat
  /// Whether escape sequences may colour the text.
  package var colour: Bool
  /// Columns of the terminal, if it is one.
  package var width: Int?
  /// Whether a line that says what it expects, or keeps something, shows no more than its result.
  package var isBrief = false
  /// Whether the prompt shows the line and nothing around it.
  package var isPlain = false

  /// Preferences that are not brief; without a width no line is broken.
  package init(language: Language, format: OutputFormat, colour: Bool, width: Int? = nil) {
    self.language = language
    self.format = format
    self.colour = colour
    self.width = width
  }
}

extension Preferences {
  /// The same for lines that stand behind so many blanks.
  package func narrower(by columns: Int) -> Preferences {
    var narrower = self
    narrower.width = width.map { $0 - columns }
    return narrower
  }

  /// A text in lines that fit the terminal, so that it cuts no word; in one line where there is none. Further
  /// lines stand deeper by `hanging`.
  package func wrapped(_ text: String, indent: Int, hanging: Int = 0) -> [String] {
    let lines = width.map { Wrapping.lines(text, to: max(24, $0 - indent - hanging)) } ?? [text]
    return lines.indented(by: indent, hanging: hanging)
  }
}
