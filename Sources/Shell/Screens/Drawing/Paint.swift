/// Colours of the terminal (ECMA-48 SGR), if they are wanted.
struct Paint: Sendable {
  /// The colours are of the fixed part of the 256, none too light for white nor too dark for black: what a terminal calls
  /// yellow or cyan cannot be read on one of the two. What matters less is grey, not faint (2): of black letters some
  /// terminals make none that is fainter.
  enum Style: String, CaseIterable {
    case bold = "1"
    case bad = "1;38;5;196"
    case dim = "38;5;243"
    case italic = "3"
    case good = "38;5;28"
    case attention = "38;5;130"
    case link = "38;5;30"
    case name = "38;5;133"
    case verb = "1;38;5;30"
    case wrong = "4;38;5;196"
  }

  let isOn: Bool

  /// The text in a style, or as it is where colours are not wanted.
  func text(_ text: String, in style: Style?) -> String {
    guard isOn, let style, !text.isEmpty else { return text }
    return "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m"
  }
}
