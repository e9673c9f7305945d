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
    var (digits, hasComment, hasEscape) = (0, false, false)
    _ = line.text.hasByte { byte in
      switch byte {
      case 0x30...0x39: digits += 1
      case UInt8(ascii: "#"): hasComment = true
      case _: hasEscape = hasEscape || WrittenEscape.mayBegin(with: byte)  // Not our enum: any other byte.
      }
      return false
    }
    (mayHoldComment, mayHideSome) = (hasComment, hasEscape)
    mayHoldLongNumber = digits >= LongNumbers.least
  }
}
