/// Strings, their escapes, and the references to names.
extension Lexer {
  mutating func string(literal: Bool = false) throws(SyntaxError) -> Template {
    if let plain = try plainString() { return plain }
    let start = position
    position += 1
    var pieces = Pieces()
    while !at("\"") {
      guard position < bytes.count, !(at("\\") && position + 1 == bytes.count) else {
        throw error(start..<start + 1, .unclosedString)
      }
      if at("\\") {
        pieces.scalar(try escape())
      } else if at("$"), !literal {
        pieces.name(try reference())
      } else {
        pieces.byte(bytes[position])
        position += 1
      }
    }
    position += 1
    try requireBlankAfterQuote()
    return Template(pieces.all, start..<position, isQuoted: true)
  }

  /// A string that is its own text: without escapes and names, as most are.
  private mutating func plainString() throws(SyntaxError) -> Template? {
    let start = position
    var end = start + 1
    while end < bytes.count, bytes[end] != UInt8(ascii: "\""), bytes[end] != UInt8(ascii: "\\"),
      bytes[end] != UInt8(ascii: "$")
    {
      end += 1
    }
    guard end < bytes.count, bytes[end] == UInt8(ascii: "\"") else { return nil }
    position = end + 1
    try requireBlankAfterQuote()
    return Template(text(start + 1..<end), start..<position, isQuoted: true)
  }

  private func requireBlankAfterQuote() throws(SyntaxError) {
    guard position == bytes.count || Self.isBlank(bytes[position]) else {
      throw error(position..<characterEnd(from: position), .blankMissing(after: "\""))
    }
  }

  /// `\"  \\  \$  \n  \t  \u{17C}`
  private mutating func escape() throws(SyntaxError) -> Unicode.Scalar {
    let start = position
    position += 1
    let letter = bytes[position]
    position += 1
    switch letter {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "$"): return "$"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try scalarEscape(from: start)
    default: break
    }
    position = characterEnd(from: position - 1)
    throw error(start..<position, .unknownEscape(text(start..<position)))
  }

  private func characterEnd(from start: Int) -> Int {
    var end = start + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  private mutating func scalarEscape(from start: Int) throws(SyntaxError) -> Unicode.Scalar {
    let rest = bytes[position...]
    guard rest.first == UInt8(ascii: "{"), let close = rest.firstIndex(of: UInt8(ascii: "}")),
      (1...6).contains(close - position - 1),
      let value = UInt32(text(position + 1..<close), radix: 16), bytes[position + 1] != 0x2B
    else { throw error(start..<position, .unknownEscape("\\u")) }
    position = close + 1
    guard value != 0 else { throw error(start..<position, .escapedNUL) }
    guard let scalar = Unicode.Scalar(value) else { throw error(start..<position, .escapedCode(value)) }
    return scalar
  }

  /// `$name` or `${name}`.
  mutating func reference() throws(SyntaxError) -> (name: String, range: Range<Int>) {
    let start = position
    position += 1
    let braced = at("{")
    if braced { position += 1 }
    let name = nameHere()
    guard !name.isEmpty, Name.isName(name) else { throw error(start..<start + 1, .strayDollar) }
    position += name.utf8.count
    if braced {
      guard at("}") else { throw error(start..<start + 1, .strayDollar) }
      position += 1
    }
    return (name, start..<position)
  }

  private func nameHere() -> String {
    var end = position
    while end < bytes.count, bytes[end] < 0x80, Name.isPart(Unicode.Scalar(bytes[end])) { end += 1 }
    // Only a letter beyond ASCII needs the line as scalars.
    guard end < bytes.count, bytes[end] >= 0x80 else {
      return end > position && Name.isStart(Unicode.Scalar(bytes[position])) ? text(position..<end) : ""
    }
    return unicodeNameHere()
  }

  private func unicodeNameHere() -> String {
    var name = ""
    for scalar in String(decoding: bytes[position...], as: UTF8.self).unicodeScalars {
      guard name.isEmpty ? Name.isStart(scalar) : Name.isPart(scalar) else { break }
      name.unicodeScalars.append(scalar)
    }
    return name
  }
}
