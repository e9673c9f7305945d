extension [UInt8] {
  /// Adds the bytes of a text, which lie in one piece.
  @inlinable package mutating func add(_ text: String) {
    let added: Void? = text.utf8.withContiguousStorageIfAvailable { append(contentsOf: $0) }
    if added == nil { append(contentsOf: text.utf8) }
  }

  /// The same of a part of a text.
  @inlinable package mutating func add(_ part: Substring) {
    let added: Void? = part.utf8.withContiguousStorageIfAvailable { append(contentsOf: $0) }
    if added == nil { append(contentsOf: part.utf8) }
  }
}

extension String {
  /// Whether one of its UTF-8 bytes is such a byte; looked up in its storage, much faster than by index.
  @inlinable package func hasByte(where condition: (UInt8) -> Bool) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.contains(where: condition) } ?? utf8.contains(where: condition)
  }

  /// Whether these bytes stand in it one behind the other; much faster than a search by characters.
  package func hasBytes(_ part: [UInt8]) -> Bool {
    guard let first = part.first else { return true }
    func isIn(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
      guard bytes.count >= part.count else { return false }
      return (0...bytes.count - part.count).contains { start in
        bytes[start] == first && part.indices.allSatisfy { bytes[start + $0] == part[$0] }
      }
    }
    return utf8.withContiguousStorageIfAvailable(isIn) ?? Array(utf8).withUnsafeBufferPointer(isIn)
  }

  /// The lines of the text, empty ones too, as `split` has them (`\r\n` parts none), without a search by characters.
  package var separateLines: [Substring] { parts(between: UInt8(ascii: "\n")) }

  /// The parts between control characters of one kind, empty ones too: nothing joins on to a control character (UAX #29)
  /// but a line feed to the carriage return before it.
  package func parts(between control: UInt8) -> [Substring] {
    guard hasByte(where: { $0 == control }) else { return [self[...]] }
    guard !hasByte(where: { $0 == UInt8(ascii: "\r") }) else {
      return split(separator: Character(Unicode.Scalar(control)), omittingEmptySubsequences: false)
    }
    return utf8.split(separator: control, omittingEmptySubsequences: false).map(Substring.init)
  }
}
