/// Some lines of a file that follow each other, read one after the other, so that a large file is never held line
/// by line.
package struct SourceExtent: Sequence, Sendable {
  let source: SourceFile
  let bytes: Range<Int>
  /// How many lines of the file stand before these.
  let linesBefore: Int
  private var isOver: @Sendable () -> Bool = { false }

  init(source: SourceFile, bytes: Range<Int>, linesBefore: Int) {
    (self.source, self.bytes, self.linesBefore) = (source, bytes, linesBefore)
  }

  /// The same lines up to the one before which something has come that ends the reading: a scenario may be as long as the
  /// file.
  package func until(_ isOver: @escaping @Sendable () -> Bool) -> Self {
    var extent = self
    extent.isOver = isOver
    return extent
  }

  /// Begins again at the first of the lines.
  package func makeIterator() -> Iterator { Iterator(self) }

  /// Goes from line to line.
  package struct Iterator: IteratorProtocol {
    private let source: SourceFile
    private let end: Int
    private let isOver: @Sendable () -> Bool
    /// Where the next line begins.
    private(set) var position: Int
    private var number: Int

    fileprivate init(_ extent: SourceExtent) {
      (source, isOver) = (extent.source, extent.isOver)
      (position, end) = (extent.bytes.lowerBound, extent.bytes.upperBound)
      number = extent.linesBefore
    }

    /// The next line, decoded only now; nil behind the last.
    package mutating func next() -> RawLine? {
      guard position < end, !isOver() else { return nil }
      number += 1
      return source.bytes.withUnsafeBufferPointer { line(in: $0[..<end]) }
    }

    private mutating func line(in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> RawLine {
      let lineEnd = bytes[position...].firstIndex(of: 0x0A) ?? end
      let isCRLF = lineEnd > position && bytes[lineEnd - 1] == 0x0D
      let line = bytes[position..<(isCRLF ? lineEnd - 1 : lineEnd)]
      position = lineEnd < end ? lineEnd + 1 : end
      return RawLine(line, at: number, of: source)
    }
  }
}
