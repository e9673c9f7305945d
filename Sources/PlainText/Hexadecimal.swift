/// Hexadecimal digits.
package enum Hexadecimal {
  private static let digits = Array("0123456789abcdef".utf8)

  /// Bytes as pairs of small digits.
  package static func text(_ bytes: some Sequence<UInt8>) -> String {
    var written: [UInt8] = []
    for byte in bytes { written += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(decoding: written, as: UTF8.self)
  }

  /// The bytes, if the text is pairs of small hexadecimal digits.
  package static func bytes(_ text: String) -> [UInt8]? {
    let values = text.utf8.map(value)
    guard values.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: values.count, by: 2) {
      guard let high = values[index], let low = values[index + 1] else { return nil }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  /// A number in at least so many digits.
  package static func digits(_ number: UInt32, least: Int = 1, isUpper: Bool = false) -> String {
    let digits = String(number, radix: 16, uppercase: isUpper)
    return String(repeating: "0", count: max(0, least - digits.utf8.count)) + digits
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case _: nil
    }
  }
}
