/// Text from data, made safe for a terminal: its control characters become visible (U+2400 block).
package enum Visible {
  package static func text(_ text: String) -> String {
    // What is hidden begins with one of these bytes; most texts have none of them.
    guard text.hasByte(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }),
      text.unicodeScalars.contains(where: isHidden)
    else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(isHidden(scalar) ? picture(scalar) : scalar) }
    return String(scalars)
  }

  /// Controls, and the marks that turn the direction of what follows.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      || scalar.value == 0x2028 || scalar.value == 0x2029
  }

  private static func picture(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case _: "\u{FFFD}"
    }
  }
}
