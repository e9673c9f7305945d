import PlainText

/// A line as it stands in its file: decoded, in normalization form C, without its LF or CRLF; an initial BOM is no
/// part of the first.
package enum RawLine: Sendable {
  case line(SourceLine)
  /// A line whose mistake lies in its bytes. Held apart, for it is large and rare.
  indirect case unreadable(SyntaxError)

  /// The lines of a file, or of what was typed.
  package static func lines(
    of bytes: [UInt8], file: String, in vocabulary: Vocabulary = .standard
  ) -> [RawLine] {
    Array(SourceFile(bytes, name: file, in: vocabulary).whole)
  }

  init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, at number: Int, of source: SourceFile) {
    func line(_ text: String) -> SourceLine { SourceLine(text, at: number, of: source.origin) }
    if bytes.count > Limits.longestLine {
      let beginning = String(decoding: bytes.prefix(Limits.longestLine), as: UTF8.self)
      let shown = line(beginning.prefix(72) + "…")
      self = .unreadable(
        SyntaxError(shown, 0..<shown.text.utf8.count, .lineTooLong(bytes: bytes.count)))
      return
    }
    let text = String(decoding: bytes, as: UTF8.self)
    if Self.isPlain(bytes) {
      self = .line(SourceLine(plain: text, at: number, of: source.origin))
    } else if String(validating: bytes, as: UTF8.self) == nil {
      let offset = Self.validPrefix(bytes)
      self = .unreadable(SyntaxError(line(text), offset..<offset + 3, .notUTF8))
    } else {
      self = .line(line(text.inNFC))
    }
  }

  private static func isPlain(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let line = UnsafeBufferPointer(rebasing: bytes)
    var others: UInt8 = 0
    // By its places and without a branch: so the compiler looks at many at once.
    for place in 0..<line.count { others |= line[place] &- 0x20 > 0x5E ? 1 : 0 }
    return others == 0
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
