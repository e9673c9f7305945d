/// The bytes of a source, held once for all that is read of it.
final class SourceBytes: Sendable {
  let bytes: [UInt8]
  let file: String
  let inclusion: Inclusion?
  let vocabulary: Vocabulary

  init(_ bytes: [UInt8], file: String, inclusion: Inclusion? = nil, in vocabulary: Vocabulary) {
    self.bytes = bytes
    self.file = file
    self.inclusion = inclusion
    self.vocabulary = vocabulary
  }
}

/// Some lines of a source that follow each other.
package struct SourceExtent: Sendable {
  let source: SourceBytes
  let bytes: Range<Int>
  /// How many lines of the source stand before these.
  let linesBefore: Int
}

/// The lines of a source one after the other, so that a large one is never held line by line.
struct SourceLines: Sequence, IteratorProtocol {
  private let source: SourceBytes
  private let end: Int
  /// Where the next line begins.
  private(set) var position: Int
  /// The lines of the source so far.
  private(set) var number = 0

  init(_ source: SourceBytes) {
    self.init(SourceExtent(source: source, bytes: source.beginning..<source.bytes.count, linesBefore: 0))
  }

  init(_ extent: SourceExtent) {
    source = extent.source
    (position, end) = (extent.bytes.lowerBound, extent.bytes.upperBound)
    number = extent.linesBefore
  }

  mutating func next() -> SourceText.RawLine? {
    guard position < end else { return nil }
    number += 1
    return source.bytes.withUnsafeBufferPointer { line(in: $0[..<end]) }
  }

  private mutating func line(in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> SourceText.RawLine {
    let lineEnd = bytes[position...].firstIndex(of: 0x0A) ?? end
    let isCRLF = lineEnd > position && bytes[lineEnd - 1] == 0x0D
    let line = bytes[position..<(isCRLF ? lineEnd - 1 : lineEnd)]
    position = lineEnd < end ? lineEnd + 1 : end
    return SourceText.raw(line, Place(file: source.file, line: number), source)
  }
}
