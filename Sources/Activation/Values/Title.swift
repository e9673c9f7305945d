/// The name of a facility, the title of a document or of a clinic: 1–100 characters, not only blanks, no
/// control characters (<doc:Values>).
package struct Title: Hashable, Sendable {
  /// The title as it was written.
  package let text: String

  /// The title, if the text has the form.
  package init?(_ text: String) {
    guard (1...100).contains(text.count), !text.allSatisfy(\.isWhitespace),
      text.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
    else { return nil }
    self.text = text
  }
}
