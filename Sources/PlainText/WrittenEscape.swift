/// A character written by its code: `\u{17C}` of konto, `\u017C` of JSON, `\x41` and `\U0001F600` of C and its like, with
/// `\033` and `\060` for ESC and digits, `%41` and `%C5%BC` of addresses of the internet, `&#65;` and names of HTML.
package enum WrittenEscape {
  /// The bytes that one may begin with, a bit for each of ASCII. All that looks at bytes first asks here.
  package static let beginnings: (low: UInt64, high: UInt64) = (
    1 << UInt64(UInt8(ascii: "%")) | 1 << UInt64(UInt8(ascii: "&")), 1 << UInt64(UInt8(ascii: "\\") & 63)
  )

  /// Whether one may begin with that byte.
  package static func mayBegin(with byte: UInt8) -> Bool {
    byte < 0x80 && (byte < 0x40 ? beginnings.low : beginnings.high) >> UInt64(byte & 63) & 1 != 0
  }

  /// Whether one may begin at that place, by the bytes behind it too.
  package static func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    let rest = bytes[(place + 1)...]
    switch bytes[place] {
    case UInt8(ascii: "\\"): return true
    case UInt8(ascii: "%"):
      return rest.first.map { Hexadecimal.isDigit($0) || $0 == UInt8(ascii: "u") } ?? false
    case UInt8(ascii: "&"): return rest.first == UInt8(ascii: "#") || MarkupName.read(rest) != nil
    case _: return false  // Not our enum: any other byte.
    }
  }

  /// A character, an escape for one, or a sequence that steers a terminal, which counts as a mark of format.
  static func read(_ source: [UInt8], at start: Int) -> (Unicode.Scalar, end: Int) {
    let first = source[start]
    switch Unicode.Scalar(first) {
    case "\\": if let escape = behindBackslash(source, at: start + 1) { return escape }
    case "%": if let escape = ofAddress(source, at: start + 1) { return escape }
    case "&": if let escape = ofMarkup(source, at: start + 1) { return escape }
    case "\u{1B}": return ("\u{AD}", start + ControlSequence.length(in: source, at: start))
    case _: break  // Not our enum: any other byte.
    }
    guard first >= 0x80 else { return (Unicode.Scalar(first), start + 1) }
    let end = source[(start + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? source.count
    return (String(decoding: source[start..<end], as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}", end)
  }

  /// nil of any other backslash, which is itself.
  private static func behindBackslash(_ source: [UInt8], at start: Int) -> (Unicode.Scalar, end: Int)? {
    guard start < source.count else { return nil }
    let letter = Unicode.Scalar(source[start])
    switch letter {
    case "n", "t", "r", "f", "b", "v", "e": return ("\n", start + 1)
    case "\"", "\\", "$", "/": return (letter, start + 1)
    case "x": return inBraces(source, start + 1) ?? hexadecimal(source, start + 1, digits: 2)
    case "u": return inBraces(source, start + 1) ?? hexadecimal(source, start + 1, digits: 4)
    case "U": return hexadecimal(source, start + 1, digits: 8)
    // ESC and digits: other numbers stand behind the backslashes of paths.
    case "0":
      let digits = source[start...].prefix(3)
      let one =
        digits.count == 3 && digits.allSatisfy { 0x30...0x37 ~= $0 }
        ? scalar(digits, radix: 8, end: start + 3) : nil
      return one.flatMap { $0.0 == "\u{1B}" || "0"..."9" ~= $0.0 ? $0 : nil }
    case _: return nil  // Not our enum: any other byte.
    }
  }

  /// `%41  %C5%BC  %u017C`
  private static func ofAddress(_ source: [UInt8], at start: Int) -> (Unicode.Scalar, end: Int)? {
    if start < source.count, source[start] == UInt8(ascii: "u") {
      return hexadecimal(source, start + 1, digits: 4)
    }
    var (bytes, next) = ([UInt8](), start)
    while bytes.count < 4, let byte = hexadecimal(source, next, digits: 2) {
      bytes.append(UInt8(byte.0.value))
      guard bytes[0] >= 0x80 else { return byte }
      var decoder = UTF8()
      var read = bytes.makeIterator()
      if case .scalarValue(let scalar) = decoder.decode(&read) { return (scalar, byte.end) }
      guard byte.end < source.count, source[byte.end] == UInt8(ascii: "%") else { return nil }
      next = byte.end + 1
    }
    return nil
  }

  /// `&#65;  &#x41;  &nbsp;`; a browser undoes a number also where nothing ends it.
  private static func ofMarkup(_ source: [UInt8], at start: Int) -> (Unicode.Scalar, end: Int)? {
    guard start + 1 < source.count, source[start] == UInt8(ascii: "#") else {
      return MarkupName.read(source[start...])
    }
    let isHexadecimal = source[start + 1] | 0x20 == UInt8(ascii: "x")
    let isDigit = isHexadecimal ? Hexadecimal.isDigit : { 0x30...0x39 ~= $0 }
    let digits = source[(start + (isHexadecimal ? 2 : 1))...].prefix(while: isDigit)
    let isEnded = digits.endIndex < source.count && source[digits.endIndex] == UInt8(ascii: ";")
    return scalar(digits, radix: isHexadecimal ? 16 : 10, end: digits.endIndex + (isEnded ? 1 : 0))
  }

  private static func inBraces(_ source: [UInt8], _ start: Int) -> (Unicode.Scalar, end: Int)? {
    guard start < source.count, source[start] == UInt8(ascii: "{") else { return nil }
    let digits = source[(start + 1)...].prefix(while: Hexadecimal.isDigit)
    guard digits.endIndex < source.count, source[digits.endIndex] == UInt8(ascii: "}") else { return nil }
    return scalar(digits, radix: 16, end: digits.endIndex + 1)
  }

  private static func hexadecimal(
    _ source: [UInt8], _ start: Int, digits: Int
  ) -> (Unicode.Scalar, end: Int)? {
    guard start + digits <= source.count else { return nil }
    return scalar(source[start..<start + digits], radix: 16, end: start + digits)
  }

  private static func scalar(
    _ digits: ArraySlice<UInt8>, radix: Int, end: Int
  ) -> (Unicode.Scalar, end: Int)? {
    guard digits.allSatisfy(Hexadecimal.isDigit) else { return nil }
    let value = UInt32(String(decoding: digits, as: UTF8.self), radix: radix)
    return value.flatMap(Unicode.Scalar.init).map { ($0, end) }
  }
}
