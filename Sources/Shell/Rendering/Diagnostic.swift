import CommandLanguage
import PlainText

/// What is found before anything runs, with its place: file, line, column, the line itself, a caret under the
/// place, what would fit.
package struct Diagnostic {
  private let finding: Finding
  private let language: Language
  private let colour: Bool

  package init(_ error: SyntaxError, _ language: Language, colour: Bool) {
    self.init(Finding(error), language, colour: colour)
  }

  package init(_ finding: Finding, _ language: Language, colour: Bool) {
    self.finding = finding
    self.language = language
    self.colour = colour
  }

  package var lines: [String] {
    let place = finding.source.place
    let head = "\(place.shown):\(finding.column): "
    let number = String(place.line)
    let margin = String.blanks(number.count)
    let label = finding.severity.label(language)
    var lines = [Ink.bold(head, colour) + ink(label) + " " + finding.words(language)]
    if !finding.source.text.isEmpty {
      lines += [" \(number) │ \(shownLine)", " \(margin) │ \(indent)" + ink(carets)]
    }
    if let meant = Suggestion.words(finding.suggestions) { lines.append(" \(margin) = \(meant(language))") }
    for place in finding.source.includedFrom {
      lines.append(" \(margin) = \(Self.included(language)) \(place.shown)")
    }
    return lines
  }

  private func ink(_ text: String) -> String {
    switch finding.severity {
    case .error: Ink.red(text, colour)
    case .warning: Ink.yellow(text, colour)
    case .note: Ink.cyan(text, colour)
    }
  }

  private static func included(_ language: Language) -> String {
    Text(pl: "dołączone w", en: "included from")(language)
  }

  /// The line with secrets hidden and control characters visible, character for character; a tab stays, so
  /// that the caret's own tab falls on the same stop.
  private var shownLine: String { String(shownCharacters) }

  private var shownCharacters: [Character] {
    Redaction.masked(
      finding.source.text, isMistaken: finding.severity == .error, in: finding.source.vocabulary
    ).map {
      $0 == "\t" ? $0 : Character(Visible.text(String($0)).prefix(1).description)
    }
  }

  private var indent: String {
    shownCharacters.prefix(finding.column - 1).map { character in
      character == "\t"
        ? "\t" : String.blanks(DisplayWidth.columns(String(character)))
    }.joined()
  }

  private var carets: String {
    let bytes = finding.source.text.utf8
    let through = String(decoding: bytes.prefix(finding.range.upperBound), as: UTF8.self).count
    let marked = shownCharacters.dropFirst(finding.column - 1).prefix(max(0, through - finding.column + 1))
    let width = marked.reduce(0) { $0 + DisplayWidth.columns(String($1)) }
    return String(repeating: "^", count: max(1, width))
  }
}

extension Severity {
  fileprivate var label: Text {
    switch self {
    case .error: Text(pl: "błąd:", en: "error:")
    case .warning: Text(pl: "ostrzeżenie:", en: "warning:")
    case .note: Text(pl: "uwaga:", en: "note:")
    }
  }
}
