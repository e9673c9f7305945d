import PlainText

/// A line as messages repeat it, its secrets hidden: made once, however many mistakes stand in the line. A class, for the
/// line holds it from then on.
package final class RepeatedLine: Sendable {
  private let text: String
  private let characters: Characters
  private let written: Characters

  init(_ source: SourceLine, isMistaken: Bool) {
    var masked = Redaction.masked(source.text, isMistaken: isMistaken, in: source.vocabulary)
    if isMistaken, !source.isPlain, masked != source.text {
      masked = HiddenQuotes.shown(masked, of: source.text) {
        $0.unicodeScalars.allSatisfy(PrintedQuotes.isMark)
      }
    }
    written = Characters(source.text)
    let places = source.secrets + LongNumbers.places(in: source.text)
    text = Self.hiding(places.map(written.range), in: masked)
    characters = Characters(text)
  }

  private static func hiding(_ ranges: [Range<Int>], in text: String) -> String {
    guard !ranges.isEmpty else { return text }
    return String(
      text.enumerated().map { index, character in
        ranges.contains { $0.contains(index) } ? "•" : character
      })
  }

  /// In characters.
  package var count: Int { characters.count }

  /// Some of its characters, by their numbers from 0.
  package func characters(_ range: Range<Int>) -> [Character] {
    let bytes = characters.bytes(of: range.clamped(to: 0..<count))
    return Array(String(decoding: text.utf8.dropFirst(bytes.lowerBound).prefix(bytes.count), as: UTF8.self))
  }

  /// The number of the character, from 0, at a byte offset of the line as it was written.
  package func number(at offset: Int) -> Int { written.number(at: offset) }

  /// What stands at byte offsets of the line as it was written.
  func shown(_ range: Range<Int>) -> String { String(characters(written.range(range))) }

  /// Where the characters of a text begin.
  private struct Characters: Sendable {
    /// nil: every byte is one.
    private let starts: [Int32]?
    let count: Int
    private let size: Int

    init(_ text: String) {
      size = text.utf8.count
      guard text.hasByte(where: { $0 >= 0x80 || $0 == 0x0D }) else {
        (starts, count) = (nil, size)
        return
      }
      var starts: [Int32] = []
      var offset: Int32 = 0
      for character in text {
        starts.append(offset)
        offset += Int32(character.utf8.count)
      }
      (self.starts, count) = (starts, starts.count)
    }

    func number(at offset: Int) -> Int {
      guard let starts else { return min(offset, count) }
      var range = 0..<starts.count
      while !range.isEmpty {
        let middle = (range.lowerBound + range.upperBound) / 2
        range = starts[middle] < offset ? middle + 1..<range.upperBound : range.lowerBound..<middle
      }
      return range.lowerBound
    }

    func range(_ bytes: Range<Int>) -> Range<Int> {
      number(at: bytes.lowerBound)..<number(at: bytes.upperBound)
    }

    func bytes(of range: Range<Int>) -> Range<Int> { start(range.lowerBound)..<start(range.upperBound) }

    private func start(_ number: Int) -> Int {
      guard let starts else { return number }
      return number < starts.count ? Int(starts[number]) : size
    }
  }
}
