/// Hexadecimal digits.
package enum Hexadecimal {
  /// Bytes as pairs of small digits.
  package static func text(_ bytes: some Sequence<UInt8>) -> String {
    // Behind a generic sequence each byte would be asked for through its iterator.
    bytes.withContiguousStorageIfAvailable(text(of:)) ?? Array(bytes).withUnsafeBufferPointer(text(of:))
  }

  private static func text(of bytes: UnsafeBufferPointer<UInt8>) -> String {
    var written: [UInt8] = []
    written.reserveCapacity(2 * bytes.count)
    for byte in bytes {
      written.append(digit(byte >> 4))
      written.append(digit(byte & 15))
    }
    return String(decoding: written, as: UTF8.self)
  }

  /// The bytes, if the text is pairs of small hexadecimal digits.
  package static func bytes(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count / 2)
    var digits = text.utf8.makeIterator()
    while let first = digits.next() {
      guard let high = value(first), let low = digits.next().flatMap(value) else { return nil }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  /// A number in at least so many digits.
  package static func digits(_ number: UInt32, least: Int = 1, isUpper: Bool = false) -> String {
    let digits = String(number, radix: 16, uppercase: isUpper)
    return String(repeating: "0", count: max(0, least - digits.utf8.count)) + digits
  }

  /// Whether the byte is a digit, small or capital.
  package static func isDigit(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || UInt8(ascii: "a")...UInt8(ascii: "f") ~= byte | 0x20
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case _: nil
    }
  }
}
