import PlainText

/// A name: a letter, then letters, digits, `-`, `_` (the language, Lines).
package enum Name {
  /// Whether a text is a name: a letter, then letters, digits, `-`, `_`.
  package static func isName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, isStart(first) else { return false }
    return !text.hasByte { !isPlainPart($0) } || text.unicodeScalars.allSatisfy(isPart)
  }

  static func isStart(_ scalar: Unicode.Scalar) -> Bool {
    // Plain letters, as most are, need no look at Unicode's tables.
    guard !scalar.isASCII else { return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) }
    return scalar.properties.isAlphabetic
  }

  private static func isPlainPart(_ byte: UInt8) -> Bool {
    byte < 0x80 && isPart(Unicode.Scalar(byte))
  }

  static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    isStart(scalar) || ("0"..."9").contains(scalar) || scalar == "-" || scalar == "_"
  }
}
