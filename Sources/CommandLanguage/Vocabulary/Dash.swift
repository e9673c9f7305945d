/// Dashes and the minus sign, which programs for texts set in the place of a hyphen.
enum Dash {
  private static let all: Set<Unicode.Scalar> = [
    "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}",
  ]

  /// The text with hyphens in their places.
  static func plain(_ text: String) -> String {
    guard text.hasByte(where: { $0 >= 0x80 }) else { return text }
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { plain.append(all.contains(scalar) ? "-" : scalar) }
    return String(plain)
  }
}
