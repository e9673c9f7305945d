/// One of several parts of a suite, which run on as many machines: `2/5`.
package struct Shard: Hashable, Sendable {
  /// From 1.
  package let number: Int
  /// How many there are.
  package let count: Int

  /// nil: it is not written so, or there is no such part.
  package init?(_ text: String) {
    let numbers = text.split(separator: "/", omittingEmptySubsequences: false).map(Self.number)
    guard numbers.count == 2, let number = numbers[0], let count = numbers[1], 1...max(1, count) ~= number,
      count > 0
    else { return nil }
    (self.number, self.count) = (number, count)
  }

  private static func number(_ digits: Substring) -> Int? {
    digits.allSatisfy { ("0"..."9").contains($0) } ? Int(digits) : nil
  }

  /// As it is typed.
  package var written: String { "\(number)/\(count)" }

  /// Whether this part gets what is dealt as the one of that number, from 0.
  func takes(_ index: Int) -> Bool { index % count == number - 1 }
}
