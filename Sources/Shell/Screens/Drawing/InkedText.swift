/// A text in one style, for whoever draws it.
package struct InkedText: Hashable, Sendable {
  /// The characters, without any escape sequence.
  package let text: String
  /// The parameters of its style (ECMA-48 SGR); empty for plain text.
  package let sgr: String

  init(_ text: String, _ style: Paint.Style? = nil) {
    self.text = text
    sgr = style?.rawValue ?? ""
  }
}
