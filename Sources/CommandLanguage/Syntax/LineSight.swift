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
    var (digits, signs) = (0, (low: 0 as UInt64, high: 0 as UInt64))
    _ = line.text.hasByte { byte in
      switch byte {
      case 0x30...0x39: digits += 1
      case ..<0x40: signs.low |= 1 << UInt64(byte)
      case _: signs.high |= 1 << UInt64(byte & 63)  // Not our enum: a letter or a sign.
      }
      return false
    }
    let escapes = WrittenEscape.beginnings
    mayHoldComment = signs.low >> UInt64(UInt8(ascii: "#")) & 1 != 0
    mayHoldLongNumber = digits >= LongNumbers.least
    mayHideSome = signs.low & escapes.low | signs.high & escapes.high != 0
  }
}
