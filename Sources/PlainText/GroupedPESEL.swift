/// PESELs in groups, as people dictate them: `0162 0300 022`. Groups of digits are many other things too, so only a number
/// with the right check digit and a month is one, and no telephone number that begins with `+`.
@usableFromInline package enum GroupedPESEL {
  /// In digits.
  @usableFromInline package static let length = 11
  private static let shown = 4
  private static let weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]

  /// The text with dots for the digits but the last four (S7).
  static func masked(_ text: String) -> String {
    var bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      let groups = groups(bytes, from: index)
      for place in hidden(groups, in: bytes) { bytes[place] = dot }
      index = (groups.last?.upperBound ?? index) + 1
    }
    return String(decoding: bytes.flatMap { $0 == dot ? Array("•".utf8) : [$0] }, as: UTF8.self)
  }

  /// No byte of a text: stands for a dot.
  private static let dot: UInt8 = 0xFF

  /// Groups of digits with one joint between two of them, from there on.
  private static func groups(_ bytes: [UInt8], from start: Int) -> [Range<Int>] {
    var (groups, index) = ([Range<Int>](), start)
    while index < bytes.count, LongNumbers.isDigit(bytes[index]) {
      let end = bytes[index...].firstIndex { !LongNumbers.isDigit($0) } ?? bytes.count
      groups.append(index..<end)
      guard end < bytes.count, LongNumbers.isJoint(bytes[end]) else { break }
      index = end + 1
    }
    return groups
  }

  private static func hidden(_ groups: [Range<Int>], in bytes: [UInt8]) -> [Int] {
    guard let start = groups.first?.lowerBound, start == 0 || bytes[start - 1] != UInt8(ascii: "+") else {
      return []
    }
    for first in groups.indices {
      var places: [Int] = []
      for group in groups[first...] where places.count < length { places += group }
      if places.count == length, isValid(places.map { Int(bytes[$0] - 0x30) }) {
        return Array(places.dropLast(shown))
      }
    }
    return []
  }

  private static func isValid(_ digits: [Int]) -> Bool {
    let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
    let (month, day) = ((digits[2] * 10 + digits[3]) % 20, digits[4] * 10 + digits[5])
    return digits[10] == (10 - sum % 10) % 10 && (1...12).contains(month) && (1...31).contains(day)
  }
}
