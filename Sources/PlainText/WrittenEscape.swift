/// A character written by its code, in whatever way people and programs do that: `\u{17C}` of konto, `\u017C` of JSON,
/// `\x41` of C, `%41` of addresses of the internet, `&#65;` of HTML.
enum WrittenEscape {
  /// Whether one may begin with that byte.
  static func mayBegin(with byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "&")
  }

  /// A character, an escape for one, or a sequence that colours what follows, which counts as a mark of format.
  static func read(_ source: [UInt8], at start: Int) -> (Unicode.Scalar, end: Int) {
    let first = source[start]
    switch Unicode.Scalar(first) {
    case "\\": if let escape = behindBackslash(source, at: start + 1) { return escape }
    case "%": if let escape = seen(hexadecimal(source, start + 1, digits: 2)) { return escape }
    case "&": if let escape = ofMarkup(source, at: start + 1) { return escape }
    case "\u{1B}":
      let end = source[start...].firstIndex(of: UInt8(ascii: "m")) ?? start
      return ("\u{AD}", end + 1)
    case _: break  // Not our enum: any other byte.
    }
    guard first >= 0x80 else { return (Unicode.Scalar(first), start + 1) }
    let end = source[(start + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? source.count
    return (String(decoding: source[start..<end], as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}", end)
  }

  /// `\"  \\  \$  \n  \t  \u{17C}  \u017C  \x41`; nil of any other backslash, which is itself.
  private static func behindBackslash(_ source: [UInt8], at start: Int) -> (Unicode.Scalar, end: Int)? {
    guard start < source.count else { return nil }
    let letter = Unicode.Scalar(source[start])
    switch letter {
    case "n", "t": return ("\n", start + 1)
    case "\"", "\\", "$": return (letter, start + 1)
    case "x": return hexadecimal(source, start + 1, digits: 2)
    case "u":
      guard start + 1 < source.count, source[start + 1] == UInt8(ascii: "{") else {
        return hexadecimal(source, start + 1, digits: 4)
      }
      return number(source, start + 2, radix: 16, upTo: "}")
    case _: return nil  // Not our enum: any other byte.
    }
  }

  /// `&#65;  &#x41;  &nbsp;`
  private static func ofMarkup(_ source: [UInt8], at start: Int) -> (Unicode.Scalar, end: Int)? {
    if source[start...].starts(with: noBreakBlank) { return ("\u{A0}", start + noBreakBlank.count) }
    guard start + 1 < source.count, source[start] == UInt8(ascii: "#") else { return nil }
    let isHexadecimal = source[start + 1] | 0x20 == UInt8(ascii: "x")
    return number(source, start + (isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10, upTo: ";")
  }

  private static let noBreakBlank = Array("nbsp;".utf8)

  /// In one of the internet's addresses a character that is seen.
  private static func seen(_ escape: (Unicode.Scalar, end: Int)?) -> (Unicode.Scalar, end: Int)? {
    escape.flatMap { 0x20..<0x7F ~= $0.0.value ? $0 : nil }
  }

  private static func hexadecimal(
    _ source: [UInt8], _ start: Int, digits: Int
  ) -> (Unicode.Scalar, end: Int)? {
    guard start + digits <= source.count else { return nil }
    return scalar(source[start..<start + digits], radix: 16, end: start + digits)
  }

  private static func number(
    _ source: [UInt8], _ start: Int, radix: Int, upTo mark: Unicode.Scalar
  ) -> (Unicode.Scalar, end: Int)? {
    let most = source[start...].prefix(longest + 1)
    guard let end = most.firstIndex(of: UInt8(ascii: mark)) else { return nil }
    return scalar(source[start..<end], radix: radix, end: end + 1)
  }

  /// `1F600`, whatever zeros stand in front.
  private static let longest = 16

  private static func scalar(
    _ digits: ArraySlice<UInt8>, radix: Int, end: Int
  ) -> (Unicode.Scalar, end: Int)? {
    guard digits.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }) else { return nil }
    let value = UInt32(String(decoding: digits, as: UTF8.self), radix: radix)
    return value.flatMap(Unicode.Scalar.init).map { ($0, end) }
  }
}
