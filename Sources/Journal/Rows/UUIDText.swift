import PlainText

/// A random identifier as SQL writes it (RFC 9562, version 4).
enum UUIDText {
  static func random() -> String {
    // Two questions to the system: one for each byte would be sixteen.
    let (high, low) = (UInt64.random(in: .min ... .max), UInt64.random(in: .min ... .max))
    let (version, variant) = (high & ~0xF000 | 0x4000, low & ~(0b11 << 62) | 0b10 << 62)
    let bytes = [version, variant].flatMap { withUnsafeBytes(of: $0.bigEndian, Array.init) }
    let digits = Hexadecimal.text(bytes).utf8
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for (place, digit) in digits.enumerated() {
      if place == 8 || place == 12 || place == 16 || place == 20 { text.append(UInt8(ascii: "-")) }
      text.append(digit)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
