import PlainText

/// A text as somebody reads it who undoes its escapes, without what nobody sees: a secret that is broken by a line end, a
/// tab, a soft hyphen or `\u{2D}` stands in it in one piece. Blanks beside a line end are no part of a word.
struct UndoneText {
  private(set) var bytes: [UInt8] = []
  /// Where each of the bytes comes from: byte offsets.
  private var origins: [Range<Int>] = []
  /// Whether something was left out, so that two words may have been one.
  private(set) var isBroken = false
  private var isBehindBreak = false

  /// nil: there is nothing to undo, as in most texts.
  init?(_ text: String) {
    guard Self.mayHoldSome(text) else { return nil }
    let source = Array(text.utf8)
    var index = 0
    while index < source.count {
      let (scalar, end) = Self.read(source, at: index)
      take(scalar, from: index..<end)
      index = end
    }
  }

  /// The same without its blanks.
  var withoutBlanks: UndoneText {
    var rest = self
    let kept = bytes.indices.filter { bytes[$0] != UInt8(ascii: " ") }
    rest.bytes = kept.map { bytes[$0] }
    rest.origins = kept.map { origins[$0] }
    return rest
  }

  /// What a range of the bytes is of the text: byte offsets.
  func place(of range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return origins[first].lowerBound..<origins[last].upperBound
  }

  private mutating func take(_ scalar: Unicode.Scalar, from place: Range<Int>) {
    if Self.breaks(scalar) || Invisible.isUnseen(scalar) {
      if Self.breaks(scalar) {
        while bytes.last == UInt8(ascii: " ") {
          bytes.removeLast()
          origins.removeLast()
        }
        isBehindBreak = true
      }
      isBroken = true
    } else if scalar != " " || !isBehindBreak {
      isBehindBreak = false
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
        bytes.append(byte)
        origins.append(place)
      }
    }
  }

  /// A control character or another end of a line, or the picture of one (``PlainText/Visible``).
  private static func breaks(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isControl || (0x2400...0x2421).contains(scalar.value)
      || Invisible.isOverlooked(scalar) && !Invisible.isUnseen(scalar)
  }

  /// A character, an escape for one, or a sequence that colours what follows, which counts as a mark of format.
  private static func read(_ source: [UInt8], at start: Int) -> (Unicode.Scalar, end: Int) {
    let first = source[start]
    if first == UInt8(ascii: "\\"), let escape = escape(source, at: start) { return escape }
    if first == UInt8(ascii: "%"), let escape = escapeOfAddress(source, at: start) { return escape }
    if first == 0x1B {
      let end = source[start...].firstIndex(of: UInt8(ascii: "m")) ?? start
      return ("\u{AD}", end + 1)
    }
    guard first >= 0x80 else { return (Unicode.Scalar(first), start + 1) }
    let end = source[(start + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? source.count
    return (String(decoding: source[start..<end], as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}", end)
  }

  /// `\"  \\  \$  \n  \t  \u{17C}`; nil of any other backslash, which is itself.
  private static func escape(_ source: [UInt8], at start: Int) -> (Unicode.Scalar, end: Int)? {
    guard start + 1 < source.count else { return nil }
    let letter = Unicode.Scalar(source[start + 1])
    switch letter {
    case "n", "t": return ("\n", start + 2)
    case "\"", "\\", "$": return (letter, start + 2)
    case "u": break
    case _: return nil  // Not our enum: any other byte.
    }
    let rest = source[(start + 2)...]
    guard rest.first == UInt8(ascii: "{"), let close = rest.firstIndex(of: UInt8(ascii: "}")),
      let value = UInt32(String(decoding: source[(start + 3)..<close], as: UTF8.self), radix: 16),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return (scalar, close + 1)
  }

  /// `%20`, as addresses of the internet have it; nil of what is no character that is seen.
  private static func escapeOfAddress(_ source: [UInt8], at start: Int) -> (Unicode.Scalar, end: Int)? {
    guard start + 2 < source.count,
      let byte = UInt8(String(decoding: source[start + 1...start + 2], as: UTF8.self), radix: 16),
      0x20..<0x7F ~= byte
    else { return nil }
    return (Unicode.Scalar(byte), start + 3)
  }

  /// Whether there is a backslash, a per cent sign, a control character, or the first byte of what nobody sees.
  private static func mayHoldSome(_ text: String) -> Bool {
    guard
      text.hasByte(where: { $0 < 0x20 || $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "%") || $0 >= 0x7F })
    else { return false }
    return text.unicodeScalars.contains {
      $0 == "\\" || $0 == "%" || leavesOut($0)
    }
  }

  /// Whether a character is no part of what is read, alone or with the blanks beside it.
  static func leavesOut(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isPlain && (breaks(scalar) || Invisible.isUnseen(scalar))
  }
}
