/// The lines of a source one after the other, so that a large one is never held line by line.
struct SourceLines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private let file: String
  private let inclusion: Inclusion?
  /// Where the next line begins.
  private var position: Int
  private var number = 0

  init(_ bytes: [UInt8], file: String, inclusion: Inclusion? = nil) {
    self.bytes = bytes
    self.file = file
    self.inclusion = inclusion
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  mutating func next() -> SourceText.RawLine? {
    guard position < bytes.count else { return nil }
    number += 1
    let end = bytes[position...].firstIndex(of: 0x0A) ?? bytes.endIndex
    let isCRLF = end > position && bytes[end - 1] == 0x0D
    defer { position = end + 1 }
    return SourceText.raw(bytes[position..<(isCRLF ? end - 1 : end)], Place(file: file, line: number), inclusion)
  }
}
