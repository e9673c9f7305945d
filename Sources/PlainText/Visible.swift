/// Text from data, made safe for a terminal: its control characters become visible (U+2400 block).
package enum Visible {
  /// The text with a picture in the place of each character that could steer a terminal.
  @inlinable package static func text(_ text: String) -> String {
    text.hasByte(where: mayBeHidden) ? withPictures(text) : text
  }

  /// Whether what is hidden may begin with that byte; most texts have none of them.
  @inlinable static func mayBeHidden(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2
  }

  /// A path for people and reports: without control characters, and without the whole PESEL of somebody after whom a file
  /// was named, and without the password of a connection.
  package static func path(_ path: String) -> String {
    text(LongNumbers.masked(path.hasByte { $0 == 0x3D || $0 == 0x3A } ? ConnectionText.shown(path) : path))
  }

  @usableFromInline static func withPictures(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(isHidden(scalar) ? picture(scalar) : scalar) }
    return String(scalars)
  }

  /// Controls, and the marks that turn the direction of what follows.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isControl || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
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

extension String {
  /// The text with its control characters made visible, so that it can't steer a terminal.
  package var visible: String { Visible.text(self) }

  /// The same of a text of several lines: line ends and tabs stay.
  package var visibleLines: String {
    guard hasByte(where: { Visible.mayBeHidden($0) && $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\t") })
    else { return self }
    return separateLines.map { line in
      String(line).parts(between: UInt8(ascii: "\t")).map { String($0).visible }.joined(separator: "\t")
    }.joined(separator: "\n")
  }

  /// The text with each control character as a blank, for places where it has to keep its width.
  package var withBlankControls: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0.isControl ? " " : $0 }))
  }
}

extension Unicode.Scalar {
  /// Whether it is of general category Cc: U+0000–U+001F, U+007F–U+009F.
  @inlinable package var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }
}
