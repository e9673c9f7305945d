/// Characters that nobody sees, by which two texts can differ all the same: no-break and other odd blanks, soft hyphens,
/// joiners, marks of direction and of byte order.
package enum Invisible {
  /// The text with each of them told by its code (`login‹U+00A0›`); a joiner in an emoji is part of what is seen.
  package static func named(_ text: String) -> String {
    text.hasByte { $0 >= 0x80 } ? rewritten(text) { hides($0) } : text
  }

  /// Two texts with what is not seen told by its code, if they differ by nothing else; others as they are. Blanks that
  /// may be overlooked count: those at the ends, and all but the first of several.
  package static func told(_ one: String, _ other: String) -> (String, String) {
    guard one != other, seen(one) == seen(other) else { return (one, other) }
    return (withBlanks(one), withBlanks(other))
  }

  /// Whether there is nothing in it that one sees.
  package static func hasNothingSeen(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { isBlank($0) || hides($0) }
  }

  private static func seen(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !isBlank($0) && !hides($0) }))
  }

  private static func withBlanks(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    let overlooked = scalars.indices.filter { index in
      isBlank(scalars[index])
        && (index == 0 || isBlank(scalars[index - 1]) || scalars[index...].allSatisfy(isBlank))
    }
    let marked = Set(overlooked)
    return scalars.enumerated().map { marked.contains($0) || hides($1) ? code(of: $1) : String($1) }.joined()
  }

  private static func rewritten(_ text: String, _ isNamed: (Unicode.Scalar) -> Bool) -> String {
    text.map { character in
      let scalars = character.unicodeScalars
      guard let first = scalars.first, !isEmoji(first) || scalars.count == 1 else { return String(character) }
      return scalars.map { isNamed($0) ? code(of: $0) : String($0) }.joined()
    }.joined()
  }

  private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0xFF && scalar.properties.isEmoji
  }

  /// Whether it takes no room, so that what stands before and behind it is read as one word.
  package static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0xAD, !scalar.isPlain else { return false }
    let properties = scalar.properties
    return properties.generalCategory == .format || properties.isDefaultIgnorableCodePoint
  }

  /// The same, or an end of a line that no line ends with, or what stands in the place of such marks (``Visible``).
  package static func isOverlooked(_ scalar: Unicode.Scalar) -> Bool {
    isUnseen(scalar) || ["\u{2028}", "\u{2029}", "\u{FFFD}"].contains(scalar)
  }

  /// Whether it stands on the character before it, as an accent or a stroke through it.
  package static func standsOnOther(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300, !scalar.isPlain else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: return true
    case _: return false  // Not our enum: any other character.
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }

  private static func hides(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isASCII else { return false }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .format: return true
    case _: return properties.isDefaultIgnorableCodePoint  // Not our enum: no blank.
    }
  }

  private static func code(of scalar: Unicode.Scalar) -> String {
    "‹U+" + Hexadecimal.digits(scalar.value, least: 4, isUpper: true) + "›"
  }
}
