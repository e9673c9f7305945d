/// Text in the place of an attribute or of content.
package enum Markup {
  /// XML 1.0: the characters that it forbids (production 2, Char) are left out.
  case xml
  /// HTML, which knows no `&apos;` from of old.
  case html

  /// The text with its signs of markup escaped.
  package func escaped(_ text: String) -> String {
    var escaped = ""
    append(text, to: &escaped)
    return escaped
  }

  /// Writes the escaped text behind another.
  @inlinable package func append(_ text: String, to markup: inout String) {
    if text.hasByte(where: { Self.needsLook($0) }) {
      appendEscaped(text, to: &markup)
    } else {
      markup += text
    }
  }

  /// Whether a byte is of a sign or a control character, or begins one of those up to U+FFFF.
  @inlinable static func needsLook(_ byte: UInt8) -> Bool {
    switch byte {
    case ..<0x20, 0x22, 0x26, 0x27, 0x3C, 0x3E, 0xEF: true
    case _: false
    }
  }

  @usableFromInline func appendEscaped(_ text: String, to markup: inout String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": markup += "&amp;"
      case "<": markup += "&lt;"
      case ">": markup += "&gt;"
      case "\"": markup += "&quot;"
      case "'": markup += apostrophe
      case _: if isAllowed(scalar) { markup.unicodeScalars.append(scalar) }
      }
    }
  }

  private var apostrophe: String {
    switch self {
    case .xml: "&apos;"
    case .html: "&#39;"
    }
  }

  private func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch (self, scalar.value) {
    case (.html, _), (.xml, 0x09), (.xml, 0x0A), (.xml, 0x0D): true
    case (.xml, 0..<0x20), (.xml, 0xFFFE), (.xml, 0xFFFF): false
    case (.xml, _): true
    }
  }
}
