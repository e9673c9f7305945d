import PlainText

/// Splits the bytes of a source into lines (the language, Lines): LF or CRLF, an initial BOM skipped, NFC.
package enum SourceText {
  /// A line as it stands in the source.
  package enum RawLine: Sendable {
    case line(SourceLine)
    /// A line whose mistake lies in its bytes. Held apart, for it is large and rare.
    indirect case unreadable(SyntaxError)
  }

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  package static func lines(
    _ bytes: [UInt8], file: String, in vocabulary: Vocabulary = .standard
  ) -> [RawLine] {
    Array(SourceLines(SourceBytes(bytes, file: file, in: vocabulary)))
  }

  static func raw(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ place: Place, _ source: SourceBytes
  ) -> RawLine {
    let (inclusion, vocabulary) = (source.inclusion, source.vocabulary)
    let text = String(decoding: bytes, as: UTF8.self)
    if bytes.count <= LineReader.longestLine, bytes.allSatisfy({ $0 >= 0x20 && $0 <= 0x7E }) {
      return .line(SourceLine(plain: text, place: place, inclusion: inclusion, in: vocabulary))
    }
    if bytes.count > LineReader.longestLine {
      let start = String(text.prefix(72)) + "…"
      let shown = SourceLine(place: place, text: start, inclusion: inclusion, in: vocabulary)
      return .unreadable(
        SyntaxError(shown, 0..<shown.text.utf8.count, .lineTooLong(bytes: bytes.count)))
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      let line = SourceLine(place: place, text: text, inclusion: inclusion, in: vocabulary)
      let offset = validPrefix(bytes)
      return .unreadable(SyntaxError(line, offset..<offset + 3, .notUTF8))
    }
    return .line(SourceLine(place: place, text: text.inNFC, inclusion: inclusion, in: vocabulary))
  }

  /// How many bytes are valid before the first that is not.
  private static func validPrefix(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var count = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { count += UTF8.width(scalar) }
    return count
  }
}
