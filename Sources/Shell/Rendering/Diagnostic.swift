import CommandLanguage

/// A mistake with its place: file, line, column, the line itself, a caret under the place, what would fit.
package struct Diagnostic {
  private let error: SyntaxError
  private let language: Language
  private let colour: Bool

  package init(_ error: SyntaxError, _ language: Language, colour: Bool) {
    self.error = error
    self.language = language
    self.colour = colour
  }

  package var lines: [String] {
    let place = error.source.place
    let head = "\(Visible.text(place.file)):\(place.line):\(error.column): "
    let number = String(place.line)
    let margin = String(repeating: " ", count: number.count)
    var lines = [
      Ink.bold(head, colour) + Ink.red(Self.label(language), colour) + " " + error.problem.words(language),
      " \(number) │ \(shownLine)",
      " \(margin) │ \(indent)" + Ink.red(carets, colour),
    ]
    if let meant = Suggestion.words(error.suggestions) { lines.append(" \(margin) = \(meant(language))") }
    for place in error.source.includedFrom {
      lines.append(" \(margin) = \(Self.included(language)) \(Visible.text(place.file)):\(place.line)")
    }
    return lines
  }

  private static func label(_ language: Language) -> String { Text(pl: "błąd:", en: "error:")(language) }
  private static func included(_ language: Language) -> String {
    Text(pl: "dołączone w", en: "included from")(language)
  }

  /// The line with secrets hidden and control characters visible, character for character; a tab stays, so
  /// that the caret's own tab falls on the same stop.
  private var shownLine: String { String(shownCharacters) }

  private var shownCharacters: [Character] {
    Redaction.masked(error.source.text).map { $0 == "\t" ? $0 : Character(Visible.text(String($0)).prefix(1).description) }
  }

  private var indent: String {
    shownCharacters.prefix(error.column - 1).map { character in
      character == "\t"
        ? "\t" : String(repeating: " ", count: DisplayWidth.columns(String(character)))
    }.joined()
  }

  private var carets: String {
    let bytes = error.source.text.utf8
    let through = String(decoding: bytes.prefix(error.range.upperBound), as: UTF8.self).count
    let marked = shownCharacters.dropFirst(error.column - 1).prefix(max(0, through - error.column + 1))
    let width = marked.reduce(0) { $0 + DisplayWidth.columns(String($1)) }
    return String(repeating: "^", count: max(1, width))
  }
}

/// The few colours of running text, for those who have no sheet to draw on.
package enum Ink {
  package static func bold(_ text: String, _ colour: Bool) -> String { Paint(isOn: colour)(.bold, text) }
  package static func red(_ text: String, _ colour: Bool) -> String { Paint(isOn: colour)(.bad, text) }
  package static func green(_ text: String, _ colour: Bool) -> String { Paint(isOn: colour)(.good, text) }
  package static func yellow(_ text: String, _ colour: Bool) -> String {
    Paint(isOn: colour)(.attention, text)
  }
  package static func faint(_ text: String, _ colour: Bool) -> String { Paint(isOn: colour)(.dim, text) }
  package static func cyan(_ text: String, _ colour: Bool) -> String { Paint(isOn: colour)(.link, text) }
}
