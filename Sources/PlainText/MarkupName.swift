/// A name for a character in HTML, `nbsp;` behind its ampersand. Of most it does not matter which character that is: it is a
/// mark or a blank, and no part of a number.
enum MarkupName {
  private static let known: [(name: [UInt8], scalar: Unicode.Scalar)] = [
    (Array("amp;".utf8), "&"), (Array("quot;".utf8), "\""), (Array("lt;".utf8), "<"),
    (Array("gt;".utf8), ">"),
    (Array("dollar;".utf8), "$"), (Array("percnt;".utf8), "%"), (Array("bsol;".utf8), "\\"),
    (Array("shy;".utf8), "\u{AD}"),
    (Array("zwj;".utf8), "\u{200D}"), (Array("zwnj;".utf8), "\u{200C}"),
  ]

  private static let lengths = 2...8
  private static let noBreakBlank = Array("nbsp".utf8)

  /// The character, and the place behind the name; nil of what is none.
  static func read<Bytes: RandomAccessCollection<UInt8>>(
    _ bytes: Bytes
  ) -> (Unicode.Scalar, end: Int)? where Bytes.Index == Int {
    // Browsers undo it also where nothing ends it.
    if bytes.starts(with: noBreakBlank), bytes.dropFirst(noBreakBlank.count).first != UInt8(ascii: ";") {
      return ("\u{A0}", bytes.startIndex + noBreakBlank.count)
    }
    let letters = bytes.prefix(lengths.upperBound + 1).prefix {
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20
    }
    guard lengths ~= letters.count, letters.endIndex < bytes.endIndex,
      bytes[letters.endIndex] == UInt8(ascii: ";")
    else { return nil }
    let one = known.first { bytes.starts(with: $0.name) }
    return (one?.scalar ?? "\u{A0}", letters.endIndex + 1)
  }
}
