/// The words of a line, by their places in it: of a text that has one blank between any two of them each line that it is
/// broken into is a part.
struct WordsInLine {
  private struct Word {
    let place: Range<Int>
    let columns: Int
    /// Whether a number or the word PIN may be in it, about which there are rules.
    let isSpecial: Bool
  }

  private let text: String
  /// None of a line that has more blanks than that, or characters whose width must be looked up.
  private let words: [Word]

  init(_ text: String) {
    self.text = text
    words = text.utf8.withContiguousStorageIfAvailable(Self.words) ?? []
  }

  /// Lines of at most that many columns; nil where that takes more than to part them at blanks.
  func lines(to width: Int) -> [String]? {
    guard !words.isEmpty else { return nil }
    var lines: [String] = []
    // The line that is being filled, and the words that belong to the one that comes next.
    var (line, columns) = (0..<0, 0)
    var (held, heldColumns) = (0..<0, 0)
    for (index, word) in words.enumerated() {
      heldColumns = held.isEmpty ? word.columns : heldColumns + 1 + word.columns
      held = (held.isEmpty ? word.place.lowerBound : held.lowerBound)..<word.place.upperBound
      if index + 1 < words.count, belong(word, words[index + 1]) { continue }
      guard heldColumns <= width else { return nil }
      if line.isEmpty {
        (line, columns) = (held, heldColumns)
      } else if columns + 1 + heldColumns <= width {
        (line, columns) = (line.lowerBound..<held.upperBound, columns + 1 + heldColumns)
      } else {
        lines.append(String(part(line)))
        (line, columns) = (held, heldColumns)
      }
      held = 0..<0
    }
    lines.append(String(part(line)))
    return lines
  }

  private func belong(_ word: Word, _ next: Word) -> Bool {
    guard word.isSpecial || next.isSpecial || word.columns == 1 else { return false }
    return BoundWords.belong(part(word.place), part(next.place))
  }

  private func part(_ place: Range<Int>) -> Substring {
    let start = text.utf8.index(text.startIndex, offsetBy: place.lowerBound)
    return text[start..<text.utf8.index(start, offsetBy: place.count)]
  }

  private static func words(of bytes: UnsafeBufferPointer<UInt8>) -> [Word] {
    var words: [Word] = []
    words.reserveCapacity(bytes.count / 4)
    var (start, columns, isSpecial) = (0, 0, false)
    var index = 0
    while index <= bytes.count {
      if index == bytes.count || bytes[index] == UInt8(ascii: " ") {
        guard index > start else { return [] }
        words.append(Word(place: start..<index, columns: columns, isSpecial: isSpecial))
        (start, columns, isSpecial) = (index + 1, 0, false)
        index += 1
        continue
      }
      let length = PlainBytes.length(in: bytes, at: index)
      guard length > 0 else { return [] }
      columns += 1
      isSpecial = isSpecial || BoundWords.mayBeSpecial(bytes[index])
      index += length
    }
    return words
  }
}
