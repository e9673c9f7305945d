/// Digits of a text that are set aside while others are taken out of it: those of dates, times and telephone numbers.
package enum SetAside {
  /// Private-use characters, which mean nothing to anybody else: one that somebody types all the same becomes a digit.
  private static let first: UInt32 = 0xF_FF00

  /// The text with other characters in their places.
  package static func hiding(_ text: String) -> String {
    hiding(text, at: WrittenNumber.all(in: text, joinedBy: .usual).flatMap(\.placesOfOthers))
  }

  /// The text with other characters in the places of some digits: byte offsets of each of them, in order.
  package static func hiding(_ text: String, at places: [Range<Int>]) -> String {
    text.replacing(places.filter { $0.count == 1 }) { digit in
      digit.first.flatMap { Unicode.Scalar(first + UInt32($0)) }.map(String.init) ?? "0"
    }
  }

  /// With the digits in their places again.
  package static func restored(_ text: String) -> String {
    guard text.hasByte(where: { $0 >= 0xF0 }) else { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          let value = Int(scalar.value) - Int(first)
          return (0x30...0x39).contains(value) ? Unicode.Scalar(UInt8(value)) : scalar
        }))
  }
}
