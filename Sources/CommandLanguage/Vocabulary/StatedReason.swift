import Activation
import PlainText

/// Why somebody wants to see what is hidden, in their own words: 1–200 characters, some of them letters or digits, none of
/// them invisible. What may be a PIN is hidden in it, and what may be a PESEL but for the last four digits (I18).
package struct StatedReason: Hashable, Sendable {
  /// As it stands in the trail.
  package let text: String

  private static let longest = 200

  /// The reason, if the text has the form.
  package init?(_ text: String) {
    guard (1...Self.longest).contains(text.count), text.contains(where: { $0.isLetter || $0.isNumber }),
      text.unicodeScalars.allSatisfy(\.isSeen)
    else { return nil }
    self.text = HiddenNumbers.masked(text)
  }

  /// What a value must be, for an error.
  package static let expected = Text(
    pl: "powód (1–\(longest) znaków, nie same spacje, bez znaków sterujących)",
    en: "a reason of 1–\(longest) characters, not only blanks, without control characters")
}

extension Unicode.Scalar {
  /// Whether it is neither a control nor a format character, which nobody sees.
  var isSeen: Bool {
    switch properties.generalCategory {
    case .control, .format: false
    case _: true  // Of all the other categories something shows, if only a gap.
    }
  }
}
