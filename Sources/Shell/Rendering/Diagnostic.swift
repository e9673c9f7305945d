import CommandLanguage
import PlainText

/// What is found before anything runs, with its place: file, line, column, the line itself, a caret under the
/// place, what would fit.
package struct Diagnostic {
  private let finding: Finding
  private let language: Language
  private let colour: Bool
  private let width: Int?
  private let advice: Text?
  private let isOwnLine: Bool
  private let isContinued: Bool

  /// A mistake to be told in a language, with what else helps.
  ///
  /// - Parameter isOwnLine: whether whoever reads it acts, so that no example need say who does.
  package init(
    _ error: SyntaxError, _ language: Language, colour: Bool, width: Int? = nil, advice: Text? = nil,
    isOwnLine: Bool = false
  ) {
    self.init(Finding(error), language, colour: colour, width: width, advice: advice, isOwnLine: isOwnLine)
  }

  /// A finding of any severity to be told in a language.
  ///
  /// - Parameters:
  ///   - width: columns of the terminal, so that a caret stands under its place; nil where there is none.
  ///   - isContinued: whether the next finding shows the line, and how it is written.
  package init(
    _ finding: Finding, _ language: Language, colour: Bool, width: Int? = nil, advice: Text? = nil,
    isOwnLine: Bool = false, isContinued: Bool = false
  ) {
    self.isOwnLine = isOwnLine
    self.isContinued = isContinued
    self.finding = finding
    self.language = language
    self.colour = colour
    self.width = width
    self.advice = advice
  }

  /// Whether it was typed just now: no place need be told then.
  private var isTyped: Bool { finding.source.place.file.isEmpty }

  /// The lines as they are shown: the head, the line with its carets, then what helps.
  package var lines: [String] {
    let number = isTyped ? "" : String(finding.source.place.line)
    let margin = String.blanks(number.count)
    var lines = head
    if !finding.source.text.isEmpty, !isContinued {
      let room = width.map { $0 - margin.count - 4 }
      let part = LinePart(repeated, around: finding.column - 1, room: room)
      lines += [
        " \(number) │ \(part.text)", " \(margin) │ \(part.indent)" + ink(part.carets(through: end - 1)),
      ]
    }
    if let meant = finding.meant {
      lines += remark(meant.in(language), behind: margin)
    }
    // Who is told the whole line need not be told its form.
    let isUsageTold = !isContinued && finding.meant == nil
    for help in [isUsageTold ? finding.usage(isOwnLine: isOwnLine) : nil, advice].compactMap({ $0 }) {
      lines += remark(help.in(language), behind: margin)
    }
    for place in finding.source.includedFrom {
      lines += remark("\(Self.included(language)) \(place.shown)", behind: margin)
    }
    return lines
  }

  /// What is found, in lines that fit.
  private var head: [String] {
    let place = isTyped ? "" : "\(finding.source.place.shown):\(finding.column): "
    let label = finding.severity.label.in(language)
    let words = finding.words.in(language)
    var lines = wrapped(place + label + " " + words, hanging: 2)
    guard let first = lines.first, first.hasPrefix(place + label) else { return lines }
    lines[0] = Ink.bold(place, colour) + ink(label) + first.dropFirst((place + label).count)
    return lines
  }

  private func remark(_ text: String, behind margin: String) -> [String] {
    let lead = " \(margin) "
    return wrapped("= " + text, hanging: 2, behind: lead.count).enumerated().map { number, line in
      (number == 0 ? lead : String.blanks(lead.count)) + line
    }
  }

  private func wrapped(_ text: String, hanging: Int, behind lead: Int = 0) -> [String] {
    guard let width, DisplayWidth.columns(text) + lead > width else { return [text] }
    let lines = Wrapping.lines(text, to: width - lead - hanging)
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

  private var repeated: RepeatedLine { finding.source.repeated(isMistaken: finding.severity == .error) }

  /// Behind the last character of the place, from 1.
  private var end: Int { repeated.number(at: finding.range.upperBound) + 1 }
}

/// As much of a line as is shown around a place, so that a long one floods no screen and is not broken by a narrow one.
private struct LinePart {
  /// Lines up to these columns are shown whole, where there is room.
  private static let longest = 240
  private static let length = 120
  private static let leastRoom = 16

  private let characters: [Character]
  /// The number of the first of them in the line, from 0.
  private let start: Int
  private let isCutShort: Bool
  private let place: Int

  /// - Parameters:
  ///   - place: the number of a character, from 0; it may stand behind the last.
  ///   - room: columns; nil where nothing breaks a line.
  init(_ line: RepeatedLine, around place: Int, room: Int?) {
    self.place = place
    let room = room.map { max(Self.leastRoom, $0) }
    if line.count <= Self.longest {
      let all = line.characters(0..<line.count).map(Self.visible)
      if Self.columns(all[...]) <= min(Self.longest, room ?? Self.longest) {
        (characters, start, isCutShort) = (all, 0, false)
        return
      }
    }
    // At both ends a sign may stand for what is left out.
    let length = min(Self.length, room.map { $0 - 2 } ?? Self.length)
    var start = max(0, min(place - length / 3, line.count - length))
    let first = start
    let near = line.characters(first..<min(line.count, first + 2 * length)).map(Self.visible)
    func columns(_ range: Range<Int>) -> Int {
      Self.columns(near[(range.lowerBound - first)..<(range.upperBound - first)])
    }
    while start < place, columns(start..<min(place + 1, line.count)) > length { start += 1 }
    var end = min(line.count, start + length)
    while end > start + 1, columns(start..<end) > length { end -= 1 }
    characters = Array(near[(start - first)..<(end - first)])
    self.start = start
    isCutShort = end < line.count
  }

  private static func columns(_ characters: ArraySlice<Character>) -> Int {
    characters.reduce(0) { $0 + DisplayWidth.columns($1) }
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

extension Finding {
  /// Whether another one, told next, is of something more that the same line lacks: what is to be said of the line is
  /// then said once, under the last of them.
  fileprivate func isContinued(by next: Finding?) -> Bool {
    guard case .mistake(.missingArgument) = kind, case .mistake(.missingArgument)? = next?.kind else {
      return false
    }
    return source == next?.source && range == next?.range
  }

  /// How the verb is written of which something is missing, and a line that can be typed.
  ///
  /// - Parameter isOwnLine: whether it need not say who acts.
  fileprivate func usage(isOwnLine: Bool) -> Text? {
    guard case .mistake(.missingArgument(let missing, of: let verb?)) = kind else { return nil }
    func example(_ language: Language) -> String? {
      let lines = verb.examples.map { Formatter.translated($0, into: language, in: source.vocabulary) }
      return lines.first { !missing.in(language).hasSuffix("=") || $0.contains(" " + missing.in(language)) }
    }
    func written(_ language: Language, _ lead: Text, _ instance: Text) -> String {
      lead.in(language) + ": " + verb.usage(language)
        + (example(language).map { "; \(instance.in(language)): \(isOwnLine ? $0.withoutActor : $0)" } ?? "")
    }
    let (lead, instance) = (Text(pl: "pisze się", en: "write"), Text(pl: "na przykład", en: "for example"))
    return Text(pl: written(.pl, lead, instance), en: written(.en, lead, instance))
  }
}

extension [Finding] {
  /// Each with whether the next one goes on where it ends (``Diagnostic``).
  package var told: [(finding: Finding, isContinued: Bool)] {
    enumerated().map { index, finding in (finding, finding.isContinued(by: dropFirst(index + 1).first)) }
  }
}

extension String {
  /// A line of the language without who acts.
  fileprivate var withoutActor: String {
    guard let end = firstRange(of: ": "), !self[..<end.lowerBound].contains(" ") else { return self }
    return String(self[end.upperBound...])
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
