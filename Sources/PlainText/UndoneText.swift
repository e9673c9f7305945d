/// A text as somebody reads it who undoes its escapes, without what nobody sees: a secret that is broken by a line end, a
/// tab, a soft hyphen or `\u{2D}` stands in it in one piece. Characters that are as wide as two are read as those of ASCII;
/// blanks beside a line end are no part of a word.
package struct UndoneText {
  /// In UTF-8.
  package private(set) var bytes: [UInt8] = []
  /// Where each of the bytes comes from: byte offsets.
  private var origins: [Range<Int>] = []
  /// Where the text has escapes: byte offsets, in order.
  private(set) var escapes: [Range<Int>] = []
  /// Whether something was left out, so that two words may have been one.
  package private(set) var isBroken = false
  private var isBehindBreak = false
  private let keepsBreaks: Bool

  /// nil: there is nothing to undo, as in most texts.
  package init?(_ text: String) { self.init(text, keepingBreaks: false) }

  /// - Parameter keepsBreaks: whether what ends a line or steers a terminal is read as a line end, so that it parts words.
  init?(_ text: String, keepingBreaks keepsBreaks: Bool) {
    guard Self.mayHoldSome(text) else { return nil }
    self.keepsBreaks = keepsBreaks
    let source = Array(text.utf8)
    var index = 0
    while index < source.count {
      let (scalar, end) = WrittenEscape.read(source, at: index)
      if end > index + 1, source[index] < 0x80 { escapes.append(index..<end) }
      take(scalar, from: index..<end)
      index = end
    }
    guard bytes != source else { return nil }
  }

  /// What is left, as a text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// How often one may be undone that stands in another: `%2530` in a line of JSON.
  package static let deepest = 4

  /// The same without its blanks.
  package var withoutBlanks: UndoneText {
    var rest = self
    let kept = bytes.indices.filter { bytes[$0] != UInt8(ascii: " ") }
    rest.bytes = kept.map { bytes[$0] }
    rest.origins = kept.map { origins[$0] }
    return rest
  }

  /// What a range of the bytes is of the text: byte offsets.
  package func place(of range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return origins[first].lowerBound..<origins[last].upperBound
  }

  private mutating func take(_ scalar: Unicode.Scalar, from place: Range<Int>) {
    if scalar == Self.controlSequence || scalar == "\u{1B}" && place.count > 1 {
      // What it begins is seen when this is undone once more.
      for character in scalar == Self.controlSequence ? ["\u{1B}", "["] : [scalar] {
        append(character, from: place)
      }
    } else if Self.breaks(scalar) {
      keepsBreaks ? append("\n", from: place) : leaveOutBreak()
    } else if Invisible.isUnseen(scalar) || Invisible.standsOnOther(scalar) {
      isBroken = true
    } else if scalar != " " || !isBehindBreak {
      isBehindBreak = false
      append(Self.narrow(scalar), from: place)
    }
  }

  private mutating func leaveOutBreak() {
    while bytes.last == UInt8(ascii: " ") {
      bytes.removeLast()
      origins.removeLast()
    }
    (isBehindBreak, isBroken) = (true, true)
  }

  private mutating func append(_ scalar: Unicode.Scalar, from place: Range<Int>) {
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
      bytes.append(byte)
      origins.append(place)
    }
  }

  /// A control character or another end of a line, or the picture of one (``Visible``).
  private static func breaks(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isControl || (0x2400...0x2421).contains(scalar.value)
      || Invisible.isOverlooked(scalar) && !Invisible.isUnseen(scalar)
  }

  /// ESC and a bracket in one character.
  private static let controlSequence: Unicode.Scalar = "\u{9B}"

  private static let wide: ClosedRange<UInt32> = 0xFF01...0xFF5E

  /// A character of ASCII for the one that is as wide as two: `Ａ`.
  private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    wide.contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
  }

  /// Whether there is a backslash, a per cent sign, an ampersand, a control character, or the first byte of what is read
  /// otherwise.
  private static func mayHoldSome(_ text: String) -> Bool {
    guard text.hasByte(where: { $0 < 0x20 || $0 >= 0x7F || WrittenEscape.mayBegin(with: $0) }) else {
      return false
    }
    return text.unicodeScalars.contains {
      $0.isASCII && WrittenEscape.mayBegin(with: UInt8($0.value)) || readsOtherwise($0)
    }
  }

  /// Whether a character is read as another one, or is no part of what is read, alone or with the blanks beside it.
  package static func readsOtherwise(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isPlain
      && (breaks(scalar) || Invisible.isUnseen(scalar) || Invisible.standsOnOther(scalar)
        || wide.contains(scalar.value))
  }
}
