import Activation
import PlainText

/// Tokens and passwords that were drawn, as people copy them: in groups, in letters of another size. No word is like them, so
/// that nothing else is hidden with them.
struct DrawnTexts: Sendable {
  /// In small letters.
  private let texts: Set<[UInt8]>
  /// The greatest first.
  private let lengths: [Int]
  /// A bit for the four letters that each begins with, or for some others too.
  private let beginnings: [UInt64]

  /// - Parameter secrets: any; those that cannot have been drawn are passed over.
  init(_ secrets: Set<ArraySlice<UInt8>>) {
    let texts = Set(secrets.lazy.filter(Secret.mayBeDrawnText).map { $0.map(Self.small) })
    self.texts = texts
    lengths = texts.isEmpty ? [] : Set(texts.map(\.count)).sorted(by: >)
    // A power of two.
    let words = texts.isEmpty ? 0 : 1 << (Int.bitWidth - texts.count.leadingZeroBitCount)
    beginnings = texts.reduce(into: [UInt64](repeating: 0, count: words)) { bits, text in
      let (word, bit) = Self.place(of: text.prefix(4).reduce(0, Self.key), in: words)
      bits[word] |= bit
    }
  }

  var isEmpty: Bool { texts.isEmpty }

  /// Where they stand, from their first letter to their last: byte offsets.
  func places(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    guard let least = lengths.last, bytes.count >= least else { return [] }
    var places: [Range<Int>] = []
    var key: UInt32 = 0
    // Where the last four letters stand.
    var starts = (0, 0, 0, 0)
    var gap = DrawnGap()
    var letters = 0
    for (index, byte) in bytes.enumerated() {
      guard Self.isLetter(byte) else {
        gap.take(byte)
        continue
      }
      letters = gap.joins ? letters + 1 : 1
      gap = DrawnGap()
      key = Self.key(key, Self.small(byte))
      starts = (starts.1, starts.2, starts.3, index)
      guard letters >= 4, starts.0 >= places.last?.upperBound ?? 0, mayBegin(with: key),
        let end = end(from: starts.0, in: bytes)
      else { continue }
      places.append(starts.0..<end)
      letters = 0
    }
    return places
  }

  private func mayBegin(with key: UInt32) -> Bool {
    let (word, bit) = Self.place(of: key, in: beginnings.count)
    return beginnings[word] & bit != 0
  }

  /// Where the one ends that begins there; nil where none does.
  private func end(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let longest = lengths.first else { return nil }
    var (letters, ends) = ([UInt8](), [Int]())
    var gap = DrawnGap()
    for index in start..<bytes.count where letters.count < longest {
      guard Self.isLetter(bytes[index]) else {
        gap.take(bytes[index])
        continue
      }
      guard gap.joins else { break }
      gap = DrawnGap()
      letters.append(Self.small(bytes[index]))
      ends.append(index + 1)
    }
    let length = lengths.first { $0 <= letters.count && texts.contains(Array(letters[..<$0])) }
    return length.map { ends[$0 - 1] }
  }

  private static func key(_ key: UInt32, _ letter: UInt8) -> UInt32 { key << 8 | UInt32(letter) }

  private static func place(of key: UInt32, in words: Int) -> (word: Int, bit: UInt64) {
    let mixed = key &* 0x9E37_79B1
    return (Int(mixed >> 6) & (words - 1), 1 << UInt64(mixed >> 26))
  }

  /// A letter, small and capital; any other character as it is.
  static func sizes(of letter: UInt8) -> [UInt8] {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= letter | 0x20 ? [letter | 0x20, letter & ~0x20] : [letter]
  }

  private static func small(_ byte: UInt8) -> UInt8 {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    Digits.isDigit(byte) || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }
}
