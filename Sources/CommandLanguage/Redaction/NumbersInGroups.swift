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
  /// Fewer of them may be a day and a month, or a time.
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
      return places(in: number, values, of: parts).map { number.digits[$0].map(\.place) }
    }
  }

  /// The indices of the digits of those that stand in a number.
  private static func places(
    in number: WrittenNumber, _ values: [UInt8], of parts: [NumbersInGroups]
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var group = 0
    var next = 0
    while next < values.count {
      while group < number.groups.count, number.groups[group].lowerBound < next { group += 1 }
      let isBegun = group < number.groups.count && number.groups[group].lowerBound == next
      let end =
        (isBegun ? last(groupOf: number, values, from: group, of: parts) : nil)
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
    groupOf number: WrittenNumber, _ values: [UInt8], from first: Int, of parts: [NumbersInGroups]
  ) -> Int? {
    let longest = parts.lazy.map(\.longest).max() ?? 0
    let start = number.groups[first].lowerBound
    let lasts = (first..<number.groups.count).prefix { number.groups[$0].upperBound - start <= longest }
    return lasts.last { last in
      let place = start..<number.groups[last].upperBound
      guard place.count >= leastOfPart || place.count == least && number.isApart(first...last) else {
        return false
      }
      let digits = Array(values[place])
      return parts.contains { $0.numbers.contains(digits) }
    }.map { number.groups[$0].upperBound }
  }

  /// Whether it has so many digits, or perhaps some of another script.
  private static func mayHoldOne(_ text: String) -> Bool {
    var digits = 0
    return text.hasByte { byte in
      if Digits.isDigit(byte) { digits += 1 }
      // With 0xE2 dashes, dots and frames begin, and no digits.
      return digits >= least || byte >= 0xD9 && byte != 0xE2
    }
  }
}

extension WrittenNumber {
  /// Whether some of its groups are a number by themselves, and no part of a date or a time: what joins them joins no other
  /// group to them.
  fileprivate func isApart(_ groups: ClosedRange<Int>) -> Bool {
    let inner = joints[groups.lowerBound..<groups.upperBound]
    guard let joint = inner.first, inner.allSatisfy({ $0 == joint }), joint != ":" else { return false }
    let before = groups.lowerBound == 0 ? nil : joints[groups.lowerBound - 1]
    let after = groups.upperBound == self.groups.count - 1 ? nil : joints[groups.upperBound]
    return before != joint && after != joint
  }
}
