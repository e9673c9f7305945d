/// Colours of the terminal (ECMA-48 SGR), if they are wanted.
struct Paint: Sendable {
  enum Style: String {
    case bold = "1"
    case bad = "1;31"
    case dim = "2"
    case good = "32"
    case attention = "33"
    case link = "36"
  }

  let isOn: Bool

  /// The text in a style, or as it is where colours are not wanted.
  func text(_ text: String, in style: Style?) -> String {
    guard isOn, let style, !text.isEmpty else { return text }
    return "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m"
  }
}
