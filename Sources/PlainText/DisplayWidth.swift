extension Unicode.Scalar {
  /// Whether it is one of those of which most texts are made, each seen and one column wide: of ASCII, a Latin letter or
  /// sign, a dash or a quotation mark, an arrow, a line of a frame, a tick or a cross. What Unicode says of it need not be
  /// looked up.
  @inlinable package var isPlain: Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x2010...0x2027, 0x2190...0x21FF, 0x2500...0x257F, 0x2713,
      0x2717:
      true
    case _: false  // Not our enum: any other character.
    }
  }
}

/// How many columns of a terminal a text takes: wide East Asian characters and each emoji of a joined one two, combining and
/// invisible ones none, all others one (UAX #11).
package enum DisplayWidth {
  /// The columns of a text; escape sequences must not be in it.
  @inlinable package static func columns(_ text: String) -> Int {
    text.hasByte { $0 < 0x20 || $0 >= 0x7F } ? columnsOfAny(text) : text.utf8.count
  }

  @usableFromInline static func columnsOfAny(_ text: String) -> Int {
    let plain = text.utf8.withContiguousStorageIfAvailable { PlainBytes.columns($0) }
    if case .some(.some(let columns)) = plain { return columns }
    return text.unicodeScalars.reduce(0) { $0 + columns($1) }
  }

  /// The parts of a character add up, as in the editor of lines and in terminals that join none.
  package static func columns(_ character: Character) -> Int {
    character.unicodeScalars.reduce(0) { $0 + columns($1) }
  }

  /// The columns of one scalar.
  package static func columns(_ scalar: Unicode.Scalar) -> Int {
    if scalar.isPlain { return 1 }
    return switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: 0
    case _ where isJoiningJamo(scalar): 0
    case _: isWide(scalar) ? 2 : 1  // whatever has a body
    }
  }

  /// Vowels and finals of Hangul, which stand in the square of their initial.
  private static func isJoiningJamo(_ scalar: Unicode.Scalar) -> Bool {
    (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value)
  }

  /// A flag is made of two letters of one column each.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isEmojiPresentation && !(0x1F1E6...0x1F1FF).contains(scalar.value)
      || wide.contains { $0.contains(scalar.value) }
  }

  /// East Asian Width W and F, in whole blocks.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265,
    0x20000...0x3FFFD,
  ]
}
