/// The short name of a facility: 2–32 of `a–z 0–9 -`, starting with a letter (<doc:Values>).
package struct FacilityID: Hashable, Comparable, Sendable {
  /// The id as it is written everywhere.
  package let text: String

  /// The id, if the text has the form.
  package init?(_ text: String) {
    let bytes = text.utf8
    guard (2...32).contains(bytes.count), let first = bytes.first, Digits.isSmall(first),
      text.hasOnlyBytes(where: { Digits.isSmall($0) || Digits.isDigit($0) || $0 == UInt8(ascii: "-") })
    else { return nil }
    self.text = text
  }

  /// Whether they are the same text. Of those that are not, most have other lengths, which is sooner seen.
  @inlinable package static func == (one: Self, other: Self) -> Bool {
    one.text.utf8.count == other.text.utf8.count && one.text == other.text
  }

  /// Whether one is before the other in alphabetical order of code points.
  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// The statistical number of a facility: 9 digits, the last a check digit (<doc:Values>).
package struct REGON: Hashable, Sendable {
  /// All nine digits.
  package let digits: String

  /// The REGON, if it has nine digits and the check digit is right.
  package init?(_ text: String) {
    guard text.utf8.count == 9, let values = Digits.values(text),
      Digits.weighted(values, [8, 9, 2, 3, 4, 5, 6, 7]) % 11 % 10 == values[8]
    else { return nil }
    digits = text
  }
}
