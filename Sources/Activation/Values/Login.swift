/// The name of an account: 3–32 of `a–z 0–9 . _ -`, starting with a letter, not reserved (<doc:Values>, S6).
package struct Login: Hashable, Comparable, Sendable {
  /// The login as it is written everywhere.
  package let text: String

  /// Names that mean somebody or something else in the language, also without diacritics.
  private static let reserved = [
    "admin", "support", "wsparcie", "clerk", "pracownik", "guest", "none", "brak", "own",
    "wlasny", "off", "stop",
  ]

  /// The same by their first letter, from `a` to `z`: they are looked up often.
  private static let reservedByLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { letter in
    reserved.filter { $0.utf8.first == letter }
  }

  /// The login, if the text has the form and is not reserved.
  package init?(_ text: String) {
    let bytes = text.utf8
    guard (3...32).contains(bytes.count), let first = bytes.first, Digits.isSmall(first),
      text.hasOnlyBytes(where: Self.allows),
      !Self.reservedByLetter[Int(first - UInt8(ascii: "a"))].contains(text)
    else { return nil }
    self.text = text
  }

  /// Whether one is before the other in alphabetical order of code points.
  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }

  private static func allows(_ byte: UInt8) -> Bool {
    Digits.isSmall(byte) || Digits.isDigit(byte) || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }
}
