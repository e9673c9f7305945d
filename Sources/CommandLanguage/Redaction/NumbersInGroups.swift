import PlainText

/// Secrets of digits alone, as people write them: in groups, with blanks or marks between, in the digits of any script, on
/// two lines.
struct NumbersInGroups: Sendable {
  private let numbers: Set<[UInt8]>
  /// How many digits the longest has; 0 where there are none.
  private let longest: Int

  /// Fewer of them in groups are rather a day and a month.
  private static let least = 5
  private static let zero = UInt8(ascii: "0")

  init(_ secrets: some Sequence<ArraySlice<UInt8>>) {
    let numbers = secrets.lazy.map { $0.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") } }
      .filter { $0.count >= Self.least && $0.allSatisfy(Self.isDigit) }
    self.numbers = Set(numbers)
    longest = self.numbers.lazy.map(\.count).max() ?? 0
  }

  var isEmpty: Bool { numbers.isEmpty }

  /// Where each digit stands of those that stand in a text, from the beginning of a group to the end of one: byte offsets.
  static func digits(in text: String, of parts: [NumbersInGroups]) -> [[Range<Int>]] {
    let longest = parts.lazy.map(\.longest).max() ?? 0
    guard longest > 0, mayHoldOne(text) else { return [] }
    return WrittenNumber.all(in: text, joinedBy: .any).flatMap { number in
      var found: [[Range<Int>]] = []
      var group = 0
      while group < number.groups.count {
        let last = last(groupOf: number, from: group, of: parts, longest)
        if let last {
          let digits = number.groups[group].lowerBound..<number.groups[last].upperBound
          found.append(number.digits[digits].map(\.place))
        }
        group = (last ?? group) + 1
      }
      return found
    }
  }

  /// The last group of the longest that begins with this one; nil where none does.
  private static func last(
    groupOf number: WrittenNumber, from first: Int, of parts: [NumbersInGroups], _ longest: Int
  ) -> Int? {
    let start = number.groups[first].lowerBound
    let ends = (first..<number.groups.count).prefix { number.groups[$0].upperBound - start <= longest }
    return ends.last { last in
      let digits = number.digits[start..<number.groups[last].upperBound].map { zero + UInt8($0.value) }
      return parts.contains { $0.numbers.contains(digits) }
    }
  }

  /// Whether it has so many digits, or perhaps some of another script.
  private static func mayHoldOne(_ text: String) -> Bool {
    var digits = 0
    return text.hasByte { byte in
      if isDigit(byte) { digits += 1 }
      // With 0xE2 dashes, dots and frames begin, and no digits.
      return digits >= least || byte >= 0xD9 && byte != 0xE2
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { zero...zero + 9 ~= byte }
}
