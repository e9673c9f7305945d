import PlainText

/// Text as a line or a table has to write it to be read as that text again (the language, Lines).
package enum WrittenValue {
  /// After `field=`: quoted only where it must be; a second `=` would be part of the sign.
  package static func compared(_ text: String) -> String {
    isWord(text) && !text.hasPrefix("=") ? text : quoted(text)
  }

  /// In a row of `examples`, where a word may not look like a comment, a sentence or a header.
  package static func cell(_ text: String) -> String {
    let isOther = text.hasPrefix("#") || text.hasPrefix(">") || HeaderWord.glossary[text] != nil
    return isWord(text) && !isOther ? text : quoted(text)
  }

  /// As a positional argument, where a `=` would make a pair of it.
  package static func argument(_ text: String) -> String {
    let isOther = text.hasPrefix("#") || text.hasPrefix("->") || text.contains("=")
    return isWord(text) && !isOther ? text : quoted(text)
  }

  private static func isWord(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, !PrintedQuotes.isMark(first) else { return false }
    return text.unicodeScalars.allSatisfy { !isSpecial($0) }
  }

  private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\"" || scalar == "$" || scalar.isControl
  }

  /// In quotation marks, whatever it is.
  package static func quoted(_ text: String) -> String {
    "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"", "\\", "$": "\\" + String(scalar)
    case "\n": "\\n"
    case "\t": "\\t"
    case _ where scalar.isControl:
      "\\u{" + Hexadecimal.digits(scalar.value, isUpper: true) + "}"
    case _: String(scalar)
    }
  }
}
