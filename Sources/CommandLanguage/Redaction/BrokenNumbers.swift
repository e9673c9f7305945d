import PlainText

/// Numbers that may be a person's and that escapes, or what nobody sees, break in a line: `0162030\u{30}022`.
enum BrokenNumbers {
  /// The line with dots for their digits but the last four (S7), as wide as it was.
  static func masked(_ line: String) -> String {
    let places = places(in: line)
    guard !places.isEmpty else { return line }
    let bytes = Array(line.utf8)
    var (shown, end) = ("", 0)
    for place in places {
      shown += String(decoding: bytes[end..<place.lowerBound], as: UTF8.self)
      shown += String(repeating: "•", count: place.count)
      end = place.upperBound
    }
    return shown + String(decoding: bytes[end...], as: UTF8.self)
  }

  /// Where the digits stand that are hidden, in order: byte offsets.
  static func places(in line: String) -> [Range<Int>] {
    guard let undone = UndoneText(line) else { return [] }
    let text = String(decoding: undone.bytes, as: UTF8.self)
    return LongNumbers.places(in: text).map(undone.place)
  }
}
