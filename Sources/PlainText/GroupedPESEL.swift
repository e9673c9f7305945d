/// PESELs in groups, as people dictate them: `0162 0300 022`. Groups of digits are many other things too, so only a number
/// with the right check digit, a month and a day is one, and neither a telephone number nor a date is part of it.
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
      index = (groups.last?.upperBound ?? index) + 1
      for place in hidden(groups, in: bytes) { bytes[place] = dot }
    }
    var shown: [UInt8] = []
    shown.reserveCapacity(bytes.count + 2 * length)
    for byte in bytes { if byte == dot { shown += "•".utf8 } else { shown.append(byte) } }
    return String(decoding: shown, as: UTF8.self)
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
    var hidden: [Int] = []
    var place = isTelephone(groups, in: bytes) ? afterTelephone(groups) : 0
    while place < groups.count {
      if isDate(groups[place...], in: bytes) {
        place += 3
      } else if let (digits, next) = number(groups[place...], in: bytes) {
        hidden += digits.dropLast(shown)
        place = next
      } else {
        place += 1
      }
    }
    return hidden
  }

  /// The places of the digits of a number that begins there, and the group behind it.
  private static func number(
    _ groups: ArraySlice<Range<Int>>, in bytes: [UInt8]
  ) -> (digits: [Int], next: Int)? {
    var digits: [Int] = []
    for place in groups.indices where digits.count < length {
      guard !isDate(groups[place...], in: bytes) else { return nil }
      digits += groups[place]
      guard digits.count >= length else { continue }
      let isOne = digits.count == length && isValid(digits.map { Int(bytes[$0] - 0x30) })
      return isOne ? (digits, place + 1) : nil
    }
    return nil
  }

  /// `+…`, or a number of this country with its code: `48 601 234 567`.
  private static func isTelephone(_ groups: [Range<Int>], in bytes: [UInt8]) -> Bool {
    guard let first = groups.first else { return false }
    if first.lowerBound > 0, bytes[first.lowerBound - 1] == UInt8(ascii: "+") { return true }
    return groups.prefix(4).map(\.count) == [2, 3, 3, 3] && bytes[first].elementsEqual("48".utf8)
  }

  /// The first group that cannot belong to a number of a telephone, with that of its country.
  private static func afterTelephone(_ groups: [Range<Int>]) -> Int {
    var digits = 0
    return groups.firstIndex { group in
      digits += group.count
      return digits > length
    } ?? groups.count
  }

  /// `2026-01-05`.
  private static func isDate(_ groups: ArraySlice<Range<Int>>, in bytes: [UInt8]) -> Bool {
    guard groups.prefix(3).map(\.count) == [4, 2, 2] else { return false }
    let year = groups[groups.startIndex]
    let joints = groups.prefix(2).map { bytes[$0.upperBound] }
    let century = bytes[year.lowerBound..<year.lowerBound + 2]
    return joints.allSatisfy { $0 == UInt8(ascii: "-") }
      && (century.elementsEqual("19".utf8) || century.elementsEqual("20".utf8))
  }

  /// Of a century the months count on from the twentyfold of its place (PESEL, 1800–2299).
  private static func isValid(_ digits: [Int]) -> Bool {
    let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
    let (month, day) = ((digits[2] * 10 + digits[3]) % 20, digits[4] * 10 + digits[5])
    return digits[10] == (10 - sum % 10) % 10 && (1...12).contains(month) && (1...31).contains(day)
  }
}
