import Activation
import PlainText

/// Secrets of digits alone, as people write them: in groups, with blanks or marks between, in the digits of any script, on
/// two lines.
struct NumbersInGroups: Sendable {
  private let numbers: Set<[UInt8]>
  /// How many digits the longest has; 0 where there are none.
  private let longest: Int
  /// How many the shortest has; nil where there are none.
  let shortest: Int?
  /// How many those have that may stand in the middle of a longer number.
  private let lengthsOfLong: [Int]

  private static let least = 4
  /// Fewer of them may be a part of a date: they are one only where no other group is joined to them. By itself even
  /// `05-01` is the PIN, for a day that is hidden does no harm.
  private static let leastOfPart = 5
  /// So many stand in no other number by chance.
  private static let leastOfLong = 8
  private static let zero = UInt8(ascii: "0")

  init(_ secrets: some Sequence<ArraySlice<UInt8>>) {
    let numbers = secrets.lazy.map { $0.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") } }
      .filter { $0.count >= Self.least && $0.allSatisfy(Digits.isDigit) }
    self.numbers = Set(numbers)
    let lengths = Set(self.numbers.lazy.map(\.count))
    longest = lengths.max() ?? 0
    shortest = lengths.min()
    lengthsOfLong = lengths.filter { $0 >= Self.leastOfLong }.sorted(by: >)
  }

  var isEmpty: Bool { numbers.isEmpty }

  /// Where each digit stands of those that stand in a text, from the beginning of a group to the end of one, long ones
  /// anywhere: byte offsets.
  static func digits(in text: String, of parts: [NumbersInGroups]) -> [[Range<Int>]] {
    guard !parts.isEmpty, mayHoldOne(text) else { return [] }
    return WrittenNumber.all(in: text, joinedBy: .any).flatMap { number in
      let values = number.digits.map { zero + UInt8($0.value) }
      return places(in: number, of: text, values, parts).map { number.digits[$0].map(\.place) }
    }
  }

  /// The indices of the digits of those that stand in a number.
  private static func places(
    in number: WrittenNumber, of text: String, _ values: [UInt8], _ parts: [NumbersInGroups]
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var group = 0
    var next = 0
    while next < values.count {
      while group < number.groups.count, number.groups[group].lowerBound < next { group += 1 }
      let isBegun = group < number.groups.count && number.groups[group].lowerBound == next
      let end =
        (isBegun ? last(groupOf: number, of: text, values, from: group, parts) : nil)
        ?? parts.lazy.compactMap { $0.endOfLong(at: next, in: values) }.first
      if let end { found.append(next..<end) }
      next = end ?? next + 1
    }
    return found
  }

  private func endOfLong(at start: Int, in values: [UInt8]) -> Int? {
    lengthsOfLong.lazy.map { start + $0 }.first {
      $0 <= values.count && numbers.contains(Array(values[start..<$0]))
    }
  }

  /// Where the longest ends that begins with this group; nil where none does.
  private static func last(
    groupOf number: WrittenNumber, of text: String, _ values: [UInt8], from first: Int,
    _ parts: [NumbersInGroups]
  ) -> Int? {
    let longest = parts.lazy.map(\.longest).max() ?? 0
    let start = number.groups[first].lowerBound
    let lasts = (first..<number.groups.count).prefix { number.groups[$0].upperBound - start <= longest }
    return lasts.last { last in
      let place = start..<number.groups[last].upperBound
      guard place.count >= least else { return false }
      let digits = Array(values[place])
      return parts.contains { $0.numbers.contains(digits) }
        && (place.count >= leastOfPart || number.isApart(first...last, in: text))
    }.map { number.groups[$0].upperBound }
  }

  /// Whether it has so many digits, or perhaps some of another script.
  private static func mayHoldOne(_ text: String) -> Bool {
    var digits = 0
    var signs = WrittenNumber.SignSight()
    return text.hasByte { byte in
      if byte >= 0x80, signs.takes(byte) { return true }
      if Digits.isDigit(byte) { digits += 1 }
      // With 0xE2 dashes, dots and frames begin, and no digits.
      return digits >= least || byte >= 0xD9 && byte != 0xE2
    }
  }
}

extension WrittenNumber {
  /// Whether some of its groups are a number by themselves, and no part of a date or a time: what joins them, whatever that
  /// is, joins no other group to them.
  fileprivate func isApart(_ groups: ClosedRange<Int>, in text: String) -> Bool {
    let inner = (groups.lowerBound..<groups.upperBound).map { gap(behind: $0, in: text) }
    guard let joint = inner.first, inner.allSatisfy({ $0 == joint }), !isTime(groups, joinedBy: joint) else {
      return false
    }
    let outer = [groups.lowerBound - 1, groups.upperBound].filter(joints.indices.contains)
    return !outer.contains { gap(behind: $0, in: text) == joint }
  }

  /// `08:00`
  private func isTime(_ groups: ClosedRange<Int>, joinedBy joint: [UInt8]) -> Bool {
    guard joint == [UInt8(ascii: ":")], groups.count == 2 else { return false }
    let (hour, minute) = (value(ofGroup: groups.lowerBound), value(ofGroup: groups.upperBound))
    return hour < 24 && minute < 60
  }

  private func value(ofGroup group: Int) -> Int { digits[groups[group]].reduce(0) { $0 * 10 + $1.value } }

  /// What stands between a group and the next.
  private func gap(behind group: Int, in text: String) -> [UInt8] {
    let start = digits[groups[group].upperBound - 1].place.upperBound
    let end = digits[groups[group + 1].lowerBound].place.lowerBound
    return Array(text.utf8.dropFirst(start).prefix(end - start))
  }
}
