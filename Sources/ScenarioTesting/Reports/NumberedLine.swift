import CommandLanguage
import PlainText
import Shell

/// A statement behind its number, in lines that fit the terminal.
package struct NumberedLine {
  private let number: String
  private let text: Substring
  private let preferences: Preferences

  /// - Parameters:
  ///   - number: what stands before the first line.
  ///   - text: the statement as it is shown.
  ///   - preferences: their width and colour.
  package init(_ number: String, _ text: Substring, _ preferences: Preferences) {
    (self.number, self.text, self.preferences) = (number, text, preferences)
  }

  /// One line, or as many as fit the width.
  package var lines: [String] {
    var told = WrittenLines()
    write(to: &told)
    return told.lines()
  }

  func write(to told: inout WrittenLines) {
    let head = Ink.faint(number, preferences.colour)
    guard preferences.width != nil else { return told.add(head, beside: text) }
    let columns = DisplayWidth.columns(number) + 2
    let wrapped = preferences.narrower(by: columns).wrapped(String(text), indent: 0, hanging: 4)
    told.add(head, beside: wrapped.first?[...] ?? "")
    for line in wrapped.dropFirst() { told.add(line, behind: columns) }
  }
}

/// The title of a scenario with its place, in lines that fit the terminal.
package struct TitleLines {
  /// One line, or as many as fit the width.
  package let lines: [String]

  /// - Parameters:
  ///   - mark: what stands before the title.
  ///   - title: as it is shown.
  ///   - place: where the scenario stands.
  ///   - preferences: their width and colour.
  package init(_ mark: String, _ title: String, _ place: Place, _ preferences: Preferences) {
    let (columns, colour) = (DisplayWidth.columns(mark), preferences.colour)
    var told = preferences.narrower(by: columns).wrapped(title, indent: 0)
    let last = told.removeLast()
    var lines = told.map { Ink.bold($0, colour) }
    let room = (preferences.width ?? .max) - columns - DisplayWidth.columns(last) - 2
    let written = place.shown
    let shown = Ink.faint(written, colour)
    lines +=
      DisplayWidth.columns(written) <= room
      ? [Ink.bold(last, colour) + "  " + shown] : [Ink.bold(last, colour), shown]
    self.lines = lines.enumerated().map { ($0 == 0 ? mark : String.blanks(columns)) + $1 }
  }
}
