import CommandLanguage
import PlainText

/// What is found before anything runs, with its place: file, line, column, the line itself, a caret under the
/// place, what would fit.
package struct Diagnostic {
  private let finding: Finding
  private let language: Language
  private let colour: Bool

  /// A mistake to be told in a language.
  package init(_ error: SyntaxError, _ language: Language, colour: Bool) {
    self.init(Finding(error), language, colour: colour)
  }

  /// A finding of any severity to be told in a language.
  package init(_ finding: Finding, _ language: Language, colour: Bool) {
    self.finding = finding
    self.language = language
    self.colour = colour
  }

  /// The lines as they are shown: the head, the line with its carets, then what helps.
  package var lines: [String] {
    let place = finding.source.place
    let head = "\(place.shown):\(finding.column): "
    let number = String(place.line)
    let margin = String.blanks(number.count)
    let label = finding.severity.label.in(language)
    var lines = [Ink.bold(head, colour) + ink(label) + " " + finding.words.in(language)]
    if !finding.source.text.isEmpty {
      let part = LinePart(repeated, around: finding.column - 1)
      lines += [
        " \(number) │ \(part.text)", " \(margin) │ \(part.indent)" + ink(part.carets(through: end - 1)),
      ]
    }
    if let meant = Suggestion.words(finding.suggestions) {
      lines.append(" \(margin) = \(meant.in(language))")
    }
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
    Text(pl: "dołączone w", en: "included from").in(language)
  }

  private var repeated: RepeatedLine { finding.source.repeated(isMistaken: finding.severity == .error) }

  /// Behind the last character of the place, from 1.
  private var end: Int { repeated.number(at: finding.range.upperBound) + 1 }
}

/// As much of a line as is shown around a place, so that a long one floods no screen.
private struct LinePart {
  /// Lines up to this length are shown whole.
  private static let longest = 240
  private static let before = 40
  private static let length = 120

  private let characters: [Character]
  /// The number of the first of them in the line, from 0.
  private let start: Int
  private let isCutShort: Bool
  private let place: Int

  /// - Parameter place: the number of a character, from 0; it may stand behind the last.
  init(_ line: RepeatedLine, around place: Int) {
    self.place = place
    let isLong = line.count > Self.longest
    start = isLong ? min(max(0, place - Self.before), line.count - Self.length) : 0
    characters = line.characters(start..<(isLong ? start + Self.length : line.count)).map(Self.visible)
    isCutShort = start + characters.count < line.count
  }

  /// A tab stays, so that the caret's own tab falls on the same stop.
  private static func visible(_ character: Character) -> Character {
    character == "\t" ? character : Visible.text(String(character)).first ?? character
  }

  private var opening: String { start > 0 ? "…" : "" }

  var text: String { opening + String(characters) + (isCutShort ? "…" : "") }

  var indent: String {
    String.blanks(opening.count)
      + characters.prefix(max(0, place - start)).map { character in
        character == "\t" ? "\t" : String.blanks(DisplayWidth.columns(String(character)))
      }.joined()
  }

  /// - Parameter end: the number of the character behind the last that is marked.
  func carets(through end: Int) -> String {
    let marked = characters.dropFirst(max(0, place - start)).prefix(max(0, end - place))
    return String(repeating: "^", count: max(1, marked.reduce(0) { $0 + DisplayWidth.columns(String($1)) }))
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
