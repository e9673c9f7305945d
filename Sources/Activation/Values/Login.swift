/// The name of an account: 3–32 of `a–z 0–9 . _ -`, starting with a letter, not reserved (<doc:Values>, S6).
package struct Login: Hashable, Comparable, Sendable {
  /// The login as it is written everywhere.
  package let text: String

  /// Names that mean somebody or something else in the language, also without diacritics.
  private static let reserved = [
    "admin", "support", "wsparcie", "clerk", "pracownik", "guest", "none", "brak", "own",
    "wlasny", "off", "stop",
  ]

  /// Words of the language that were free once: an account that has one as its login keeps it, and is reached by its
  /// PESEL (S6).
  private static let reservedLater = ["auditor", "audytor"]

  /// The same by their first letter, from `a` to `z`: they are looked up often.
  private static let reservedByLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { letter in
    (reserved + reservedLater).filter { $0.utf8.first == letter }
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

  /// The login of an account that there is, as a store keeps it: perhaps one that is reserved by now.
  package init?(kept text: String) {
    if let login = Login(text) {
      self = login
    } else if Self.reservedLater.contains(text) || Self.isMasked(text) {
      self.text = text
    } else {
      return nil
    }
  }

  /// What stands for the login of somebody who acts by a PESEL that no account has: the PESEL, masked (S6, S7).
  package init(ofNobody pesel: PESEL) { text = pesel.masked }

  private static func isMasked(_ text: String) -> Bool {
    let digits = text.utf8.suffix(4)
    return text.hasPrefix(PESEL.mask) && text.count == PESEL.mask.count + 4
      && digits.allSatisfy(Digits.isDigit)
  }

  /// Whether they are the same text. Of those that are not, most have other lengths, which is sooner seen.
  @inlinable package static func == (one: Self, other: Self) -> Bool {
    one.text.utf8.count == other.text.utf8.count && one.text == other.text
  }

  /// Whether one is before the other in alphabetical order of code points.
  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }

  private static func allows(_ byte: UInt8) -> Bool {
    Digits.isSmall(byte) || Digits.isDigit(byte) || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }
}
