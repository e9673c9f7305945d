/// A run of text with the colour it is to be drawn in.
package struct Styled: Sendable, Equatable {
  /// The text, without any escape sequence.
  package var text: String
  /// The SGR parameters (ECMA-48 §8.3.117), such as "1;36"; empty for plain text.
  package var sgr: String

  /// The colour of what matters less: a grey that can be read on white and on black. SGR 2 will not do: where letters are
  /// black, some terminals make nothing fainter of them, and a proposal would look like what is typed.
  package static let faint = "38;5;243"

  /// That of a proposal behind the line: slanted too, for a theme may have grey letters.
  static let ghost = "3;" + faint

  /// Creates a run; plain unless `sgr` is given.
  package init(_ text: String, sgr: String = "") {
    self.text = text
    self.sgr = sgr
  }

  /// The run as bytes for a terminal, closed by a reset; just the text when `colour` is false.
  package func rendered(colour: Bool) -> String {
    guard colour, !sgr.isEmpty else { return text }
    return "\u{1B}[\(sgr)m\(text)\u{1B}[0m"
  }
}

extension [Styled] {
  /// The texts without their colours.
  var plain: String { map(\.text).joined() }
}
