/// Reading and writing of ASCII decimal digits: no other script's digits count (<doc:Values>).
package enum Digits {
  package static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  static func isSmall(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  /// The values 0–9 of text made of ASCII digits alone; nil otherwise, and for empty text.
  static func values(_ text: String) -> [Int]? {
    guard !text.isEmpty, text.hasOnlyBytes(where: isDigit) else { return nil }
    return text.utf8.map { Int($0) - 0x30 }
  }

  /// The number that up to nine digits spell; nil for anything else.
  static func number(_ bytes: some Collection<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 9, bytes.allSatisfy(isDigit) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }

  /// A pattern with numbers in the place of its runs of zeros, one for each: `0000-00-00`. None is negative, or has more
  /// digits than its run has zeros.
  static func filling(_ pattern: StaticString, _ numbers: Int...) -> String {
    let length = pattern.utf8CodeUnitCount
    return String(unsafeUninitializedCapacity: length) { text in
      var (rest, isInRun, left) = (0, false, numbers.count)
      for place in (0..<length).reversed() {
        text[place] = pattern.utf8Start[place]
        guard text[place] == UInt8(ascii: "0") else {
          isInRun = false
          continue
        }
        if !isInRun {
          left -= 1
          rest = left >= 0 ? max(0, numbers[left]) : 0
        }
        isInRun = true
        text[place] += UInt8(rest % 10)
        rest /= 10
      }
      return length
    }
  }

  static func weighted(_ values: some Sequence<Int>, _ weights: [Int]) -> Int {
    zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
