/// A line with quotation marks as printers set them, „…”, “…” or «…», outside of its strings.
struct PrintedQuotes {
  /// The first of them: byte offsets.
  let first: Range<Int>
  /// The line with plain ones in their places.
  let straightened: String

  /// nil of a line without such marks.
  init?(_ text: String) {
    guard text.hasByte(where: { $0 >= 0x80 }) else { return nil }
    var (straight, first) = ("", Range<Int>?.none)
    var (isString, isEscaped, offset) = (false, false, 0)
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      let isMark = !isString && Self.marks.contains(scalar)
      if isMark, first == nil { first = offset..<offset + width }
      straight.unicodeScalars.append(isMark ? "\"" : scalar)
      if scalar == "\"", !isEscaped { isString.toggle() }
      isEscaped = isString && scalar == "\\" && !isEscaped
      offset += width
    }
    guard let first else { return nil }
    (self.first, straightened) = (first, straight)
  }

  /// A text without those at its ends.
  static func without(_ text: String) -> String {
    guard text.hasByte(where: { $0 >= 0x80 }) else { return text }
    let bare = text.unicodeScalars.drop(while: marks.contains)
    guard let last = bare.lastIndex(where: { !marks.contains($0) }) else { return text }
    return String(bare[...last])
  }

  static func isMark(_ scalar: Unicode.Scalar) -> Bool { marks.contains(scalar) }

  /// An apostrophe is none: it stands in names.
  private static let marks: Set<Unicode.Scalar> = [
    "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}", "\u{AB}", "\u{BB}", "\u{2033}", "\u{FF02}",
  ]
}
