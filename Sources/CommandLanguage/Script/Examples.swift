/// The table of a scenario.
package struct Examples: Sendable {
  /// Where the header stands.
  package let place: Place
  /// The names of the columns, each once.
  package var names: [String] = []
  /// One for each run.
  package var rows: [ExampleRow] = []
}

extension Examples {
  /// Whether one of its rows stands there. Rows stand in one file, one below the other.
  package func hasRow(at place: Place) -> Bool {
    guard rows.first?.place.file == place.file else { return false }
    var range = rows.indices
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      let line = rows[middle].place.line
      if line == place.line { return true }
      range = line < place.line ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return false
  }

  mutating func take(_ cells: [Template], of line: SourceLine) throws(SyntaxError) {
    let texts = cells.map { $0.literal ?? "" }
    if names.isEmpty { return try takeNames(texts, from: cells, of: line) }
    guard texts.count == names.count else {
      if let mistake = Self.separator(in: cells, of: line) { throw mistake }
      let problem = SyntaxProblem.examplesCellCount(found: texts.count, expected: names.count)
      let surplus = texts.count > names.count ? cells[names.count].range : nil
      let end = line.text.utf8.count
      throw SyntaxError(line, surplus ?? end..<end, problem)
    }
    rows.append(ExampleRow(line, number: rows.count + 1, names: names))
  }

  /// The first sign in a cell that parts columns elsewhere; in a string it is text.
  private static func separator(in cells: [Template], of line: SourceLine) -> SyntaxError? {
    for cell in cells where !cell.isQuoted {
      guard let sign = cell.literal?.first(where: { "|,;".contains($0) }) else { continue }
      return SyntaxError(line, cell.range, .columnSeparator(String(sign)))
    }
    return nil
  }

  private mutating func takeNames(
    _ texts: [String], from cells: [Template], of line: SourceLine
  ) throws(SyntaxError) {
    names = texts
    for (index, (cell, text)) in zip(cells, texts).enumerated() {
      guard Name.isName(text) else {
        throw Self.separator(in: [cell], of: line) ?? SyntaxError(line, cell.range, .badName(text))
      }
      guard !texts[..<index].contains(text) else {
        throw SyntaxError(line, cell.range, .duplicateExampleName(text))
      }
    }
  }
}

/// A row of a table, or the one run of a scenario without a table.
package struct ExampleRow: Sendable {
  /// Of the row; without a table, of the scenario.
  package let place: Place
  /// From 1; nil where there is no table.
  package let number: Int?
  private let names: [String]
  /// The row as written; nil where there is no table.
  let source: SourceLine?

  /// Without a table.
  init(place: Place) {
    self.place = place
    (number, names, source) = (nil, [], nil)
  }

  init(_ line: SourceLine, number: Int, names: [String]) {
    (place, source) = (line.place, line)
    (self.number, self.names) = (number, names)
  }

  /// What the names stand for: read from the row each time, so that a large table is held as its lines.
  package var values: [String: String] { source == nil ? [:] : cells.mapValues { $0.literal ?? "" } }

  /// The cell of each name.
  var cells: [String: Template] {
    guard let source, let cells = try? Lexer.cells(source) else { return [:] }
    return Dictionary(zip(names, cells)) { first, _ in first }
  }
}
