import Activation
import CommandLanguage
import PlainText

/// What lines for people are written on: a language, a width, colours or none, tables or lists.
package struct Sheet: Sendable {
  /// In which all of it is written.
  package let language: Language
  let width: Int
  let paint: Paint
  let isTable: Bool

  /// A sheet as wide as the terminal, at least 24 columns; 80 where there is none.
  package init(_ preferences: Preferences) {
    language = preferences.language
    width = max(24, preferences.width ?? 80)
    paint = Paint(isOn: preferences.colour)
    isTable = preferences.format == .table
  }

  /// The text in the language of the sheet.
  package func text(_ text: Text) -> String { text.in(language) }

  /// The term in the language of the sheet.
  package func text(_ term: Term) -> String { term.in(language) }

  func text(pl: String, en: String) -> String { Text(pl: pl, en: en).in(language) }

  /// The text in lines that fit, indented; further lines deeper by `hanging`.
  package func wrapped(_ text: String, indent: Int = 0, hanging: Int = 0) -> [String] {
    let lines = Wrapping.lines(text.visibleLines, to: width - indent - hanging)
    return lines.indented(by: indent, hanging: hanging)
  }

  /// The same of a text in both languages.
  package func wrapped(_ text: Text, indent: Int = 0, hanging: Int = 0) -> [String] {
    wrapped(self.text(text), indent: indent, hanging: hanging)
  }

  /// A heading in lines that fit.
  package func heading(_ text: Text) -> [String] { heading(self.text(text)) }

  func heading(_ text: String) -> [String] { wrapped(text).map { paint.text($0, in: .bold) } }
}
