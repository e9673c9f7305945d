/// The characters of which most texts are made (`Unicode.Scalar.isPlain`), told by their bytes of UTF-8.
package enum PlainBytes {
  /// How many bytes the plain character has that begins there; 0 where none does.
  @inline(__always)
  package static func length(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    let first = bytes[start]
    if first < 0x80 { return 0x20...0x7E ~= first ? 1 : 0 }
    return lengthOfLong(bytes, start)
  }

  private static func lengthOfLong(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    let first = bytes[start]
    guard start + 1 < bytes.count else { return 0 }
    let second = bytes[start + 1]
    switch first {
    // U+00A0–U+00BF, of which the soft hyphen is nothing that is seen.
    case 0xC2: return second >= 0xA0 && second != 0xAD ? 2 : 0
    case 0xC3...0xCB: return 2
    case 0xE2:
      guard start + 2 < bytes.count else { return 0 }
      let value = 0x2000 | UInt32(second & 0x3F) << 6 | UInt32(bytes[start + 2] & 0x3F)
      return Unicode.Scalar(value)?.isPlain == true ? 3 : 0
    case _: return 0  // Not our enum: any other character.
    }
  }

  /// The columns of a text; nil where there is something in it of which that must be looked up.
  package static func columns(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    columns(UnsafeBufferPointer(rebasing: bytes))
  }

  static func columns(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var (columns, index) = (0, 0)
    while index < bytes.count {
      let length = length(in: bytes, at: index)
      guard length > 0 else { return nil }
      columns += 1
      index += length
    }
    return columns
  }
}
