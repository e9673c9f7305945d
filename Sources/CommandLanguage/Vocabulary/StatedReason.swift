import Activation
import PlainText

/// Why somebody wants to see what is hidden, in their own words: 1–200 characters, not only blanks, no control
/// characters. Digits of what may be a PESEL are hidden in it, but for the last four (I18).
package struct StatedReason: Hashable, Sendable {
  /// As it stands in the trail.
  package let text: String

  private static let longest = 200

  /// The reason, if the text has the form.
  package init?(_ text: String) {
    guard (1...Self.longest).contains(text.count), !text.allSatisfy(\.isWhitespace),
      text.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
    else { return nil }
    self.text = LongNumbers.masked(text)
  }

  /// What a value must be, for an error.
  static let expected = Text(
    pl: "powód (1–\(longest) znaków, nie same spacje, bez znaków sterujących)",
    en: "a reason of 1–\(longest) characters, not only blanks, without control characters")
}
