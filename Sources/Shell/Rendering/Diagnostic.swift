import CommandLanguage
import PlainText

/// What is found before anything runs, with its place: file, line, column, the line itself, a caret under the
/// place, what would fit.
package struct Diagnostic {
  private let finding: Finding
  private let language: Language
  private let colour: Bool
  private let width: Int?

  /// A mistake to be told in a language.
  package init(_ error: SyntaxError, _ language: Language, colour: Bool, width: Int? = nil) {
    self.init(Finding(error), language, colour: colour, width: width)
  }

  /// A finding of any severity to be told in a language.
  ///
  /// - Parameter width: columns of the terminal, so that a caret stands under its place; nil where there is none.
  package init(_ finding: Finding, _ language: Language, colour: Bool, width: Int? = nil) {
    self.finding = finding
    self.language = language
    self.colour = colour
    self.width = width
  }

  /// The lines as they are shown: the head, the line with its carets, then what helps.
  package var lines: [String] {
    let number = String(finding.source.place.line)
    let margin = String.blanks(number.count)
    var lines = head
    if !finding.source.text.isEmpty {
      let room = width.map { $0 - margin.count - 4 }
      let part = LinePart(shownCharacters, around: finding.column - 1, room: room)
      lines += [
        " \(number) │ \(part.text)", " \(margin) │ \(part.indent)" + ink(part.carets(through: end - 1)),
      ]
    }
    if let meant = Suggestion.words(finding.suggestions) {
      lines += remark(meant.in(language), behind: margin)
    }
    for place in finding.source.includedFrom {
      lines += remark("\(Self.included(language)) \(place.shown)", behind: margin)
    }
    return lines
  }

  /// What is found, in lines that fit.
  private var head: [String] {
    let place = "\(finding.source.place.shown):\(finding.column): "
    let label = finding.severity.label.in(language)
    let words = finding.words.in(language)
    var lines = wrapped(place + label + " " + words, hanging: 2)
    guard let first = lines.first, first.hasPrefix(place + label) else { return lines }
    lines[0] = Ink.bold(place, colour) + ink(label) + first.dropFirst((place + label).count)
    return lines
  }

  private func remark(_ text: String, behind margin: String) -> [String] {
    wrapped(" \(margin) = \(text)", hanging: margin.count + 4)
  }

  private func wrapped(_ text: String, hanging: Int) -> [String] {
    guard let width, DisplayWidth.columns(text) > width else { return [text] }
    let lines = Wrapping.lines(text, to: width - hanging)
    return lines.enumerated().map { number, line in String.blanks(number == 0 ? 0 : hanging) + line }
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

  /// The line with secrets hidden and control characters visible, character for character; a tab stays, so
  /// that the caret's own tab falls on the same stop.
  private var shownCharacters: [Character] {
    Redaction.masked(
      finding.source.text, isMistaken: finding.severity == .error, in: finding.source.vocabulary
    ).map {
      $0 == "\t" ? $0 : Character(Visible.text(String($0)).prefix(1).description)
    }
  }

  /// Behind the last character of the place, from 1.
  private var end: Int {
    let bytes = finding.source.text.utf8.prefix(finding.range.upperBound)
    return String(decoding: bytes, as: UTF8.self).count + 1
  }
}

/// As much of a line as is shown around a place, so that a long one floods no screen and is not broken by a narrow one.
private struct LinePart {
  /// Lines up to these columns are shown whole, where there is room.
  private static let longest = 240
  private static let length = 120
  private static let leastRoom = 16

  private let characters: ArraySlice<Character>
  private let whole: Range<Int>
  private let place: Int

  /// - Parameters:
  ///   - place: the number of a character, from 0; it may stand behind the last.
  ///   - room: columns; nil where nothing breaks a line.
  init(_ line: [Character], around place: Int, room: Int?) {
    whole = line.indices
    self.place = place
    let room = room.map { max(Self.leastRoom, $0) }
    guard Self.columns(line[...]) > min(Self.longest, room ?? Self.longest) else {
      characters = line[...]
      return
    }
    // At both ends a sign may stand for what is left out.
    let length = min(Self.length, room.map { $0 - 2 } ?? Self.length)
    var start = max(0, min(place - length / 3, line.count - length))
    while start < place, Self.columns(line[start..<min(place + 1, line.count)]) > length { start += 1 }
    var end = min(line.count, start + length)
    while end > start + 1, Self.columns(line[start..<end]) > length { end -= 1 }
    characters = line[start..<end]
  }

  private static func columns(_ characters: ArraySlice<Character>) -> Int {
    characters.reduce(0) { $0 + DisplayWidth.columns($1) }
  }

  private var opening: String { characters.startIndex > 0 ? "…" : "" }

  var text: String { opening + String(characters) + (characters.endIndex < whole.upperBound ? "…" : "") }

  var indent: String {
    String.blanks(opening.count)
      + characters.prefix(max(0, place - characters.startIndex)).map { character in
        character == "\t" ? "\t" : String.blanks(DisplayWidth.columns(String(character)))
      }.joined()
  }

  /// - Parameter end: the number of the character behind the last that is marked.
  func carets(through end: Int) -> String {
    let marked = characters.dropFirst(max(0, place - characters.startIndex)).prefix(max(0, end - place))
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
