import PlainText

/// The text of a file that is not read line by line, and the places in it: byte offsets.
struct BytePlaces: Sendable {
  let name: String
  /// In normalization form C, without a byte order mark; as they are where they are no UTF-8.
  let bytes: [UInt8]
  /// Where the first byte stands that is no UTF-8.
  let firstOfNoUTF8: Range<Int>?
  /// The line that names the file, if it stands in another.
  private let inclusion: Inclusion?
  let vocabulary: Vocabulary

  /// More of a line than this behind a mistake is not shown.
  private static let shownBehind = 400

  init(_ bytes: [UInt8], name: String, within inclusion: Inclusion? = nil, in vocabulary: Vocabulary) {
    self.name = name
    self.inclusion = inclusion
    self.vocabulary = vocabulary
    let isMarked = bytes.starts(with: SourceFile.byteOrderMark)
    let bytes = isMarked ? Array(bytes.dropFirst(SourceFile.byteOrderMark.count)) : bytes
    firstOfNoUTF8 = Self.firstOfNoUTF8(in: bytes)
    let isPlain = bytes.allSatisfy { $0 < 0x80 }
    self.bytes =
      isPlain || firstOfNoUTF8 != nil ? bytes : Array(String(decoding: bytes, as: UTF8.self).inNFC.utf8)
  }

  private static func firstOfNoUTF8(in bytes: [UInt8]) -> Range<Int>? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var count = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { count += UTF8.width(scalar) }
    return count..<min(count + 1, bytes.count)
  }

  /// The line in which a range begins, and the range in it.
  ///
  /// - Parameter known: a place before it where a line begins, and the number of that line.
  func line(
    around range: Range<Int>, upTo most: Int = shownBehind, after known: (start: Int, line: Int) = (0, 1)
  ) -> (source: SourceLine, range: Range<Int>) {
    let start = bytes[..<range.lowerBound].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let rest = bytes[range.lowerBound...]
    var end = rest.prefix(min(most, rest.count)).firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
    if end - range.lowerBound > most { end = range.lowerBound + most }
    if end > start, end < bytes.count, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    let number = known.line + bytes[known.start..<max(start, known.start)].count { $0 == UInt8(ascii: "\n") }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    let source = SourceLine(
      place: Place(file: name, line: number), text: text, inclusion: inclusion, in: vocabulary)
    let upper = min(max(range.upperBound, range.lowerBound), end)
    return (source, range.lowerBound - start..<max(upper, range.lowerBound) - start)
  }
}
