import PlainText

/// What may stand in a line, seen in one pass: most lines hold nothing that is to be hidden, and are not read again for it.
struct LineSight {
  /// Whether there is a sign behind which a comment may stand.
  let mayHoldComment: Bool
  /// Whether there are digits enough for a person's number (``PlainText/LongNumbers``).
  let mayHoldLongNumber: Bool
  /// Whether there is something that a reader undoes or does not see.
  let mayHideSome: Bool

  init(of line: SourceLine) {
    guard line.isPlain else {
      (mayHoldComment, mayHoldLongNumber, mayHideSome) = (true, true, true)
      return
    }
    var (digits, signs) = (0, 0 as UInt64)
    _ = line.text.hasByte { byte in
      switch byte {
      case 0x30...0x39: digits += 1
      case ..<0x40: signs |= 1 << UInt64(byte)
      case UInt8(ascii: "\\"): signs |= Self.backslash
      case _: break  // Not our enum: any other byte.
      }
      return false
    }
    mayHoldComment = signs & Self.hash != 0
    mayHoldLongNumber = digits >= LongNumbers.least
    mayHideSome = signs & Self.escapes != 0
  }

  private static let hash: UInt64 = 1 << UInt64(UInt8(ascii: "#"))
  private static let escapes = 1 << UInt64(UInt8(ascii: "%")) | 1 << UInt64(UInt8(ascii: "&")) | backslash
  /// In the place of a control character, of which a plain line has none.
  private static let backslash: UInt64 = 1
}
