import Activation
import PlainText

/// Tokens and passwords that were drawn, as people copy them: in groups, in letters of another size. No word is like them, so
/// that nothing else is hidden with them.
struct DrawnTexts: Sendable {
  /// In small letters.
  private let texts: Set<ArraySlice<UInt8>>
  private let lengths: [Int]
  /// A bit for the four letters that each begins with, or for some others too.
  private let beginnings: [UInt64]

  /// So many marks and blanks may stand between two of their letters.
  private static let mostBetween = 3

  /// - Parameter secrets: any; those that cannot have been drawn are passed over.
  init(_ secrets: Set<ArraySlice<UInt8>>) {
    texts = Set(secrets.lazy.filter(Secret.mayBeDrawnText).map { $0.map(Self.small)[...] })
    lengths = Set(texts.map(\.count)).sorted(by: >)
    var beginnings = [UInt64](repeating: 0, count: Self.words(for: texts.count))
    for text in texts {
      let (word, bit) = Self.place(of: text, at: text.startIndex, in: beginnings.count)
      beginnings[word] |= bit
    }
    self.beginnings = beginnings
  }

  /// A power of two.
  private static func words(for count: Int) -> Int {
    count == 0 ? 0 : 1 << (Int.bitWidth - (count / 4).leadingZeroBitCount)
  }

  private static func place(
    of letters: ArraySlice<UInt8>, at start: Int, in words: Int
  ) -> (word: Int, bit: UInt64) {
    let key = (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(letters[start + $1]) } &* 0x9E37_79B1
    return (Int(key >> 6) & (words - 1), 1 << UInt64(key >> 26))
  }

  /// A letter, small and capital; any other character as it is.
  static func sizes(of letter: UInt8) -> [UInt8] {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= letter | 0x20 ? [letter | 0x20, letter & ~0x20] : [letter]
  }

  var isEmpty: Bool { texts.isEmpty }

  /// Where they stand, from their first letter to their last: byte offsets.
  func places(in bytes: [UInt8]) -> [Range<Int>] {
    guard let least = lengths.last, bytes.count >= least else { return [] }
    var places: [Range<Int>] = []
    var (letters, origins) = ([UInt8](), [Int]())
    func search() {
      if letters.count >= least {
        places += self.places(of: letters[...]).map {
          origins[$0.lowerBound]..<origins[$0.upperBound - 1] + 1
        }
      }
      letters.removeAll(keepingCapacity: true)
      origins.removeAll(keepingCapacity: true)
    }
    var between = 0
    for (index, byte) in bytes.enumerated() {
      if Self.isLetter(byte) {
        letters.append(Self.small(byte))
        origins.append(index)
        between = 0
      } else if byte < 0xC0, byte >= 0x80 {
        // The rest of a longer character counts as its beginning did.
        continue
      } else {
        between += 1
        if between > Self.mostBetween || byte > 0xC2 && byte != 0xE2 { search() }
      }
    }
    search()
    return places
  }

  private func places(of letters: ArraySlice<UInt8>) -> [Range<Int>] {
    var (places, start) = ([Range<Int>](), 0)
    let least = lengths.last ?? 0
    while start + least <= letters.count {
      let (word, bit) = Self.place(of: letters, at: start, in: beginnings.count)
      guard beginnings[word] & bit != 0 else {
        start += 1
        continue
      }
      let end = lengths.lazy.map { start + $0 }.first {
        $0 <= letters.count && texts.contains(letters[start..<$0])
      }
      if let end { places.append(start..<end) }
      start = end ?? start + 1
    }
    return places
  }

  private static func small(_ byte: UInt8) -> UInt8 {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    Digits.isDigit(byte) || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }
}
