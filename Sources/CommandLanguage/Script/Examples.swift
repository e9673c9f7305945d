/// A table of a scenario.
package struct Examples: Sendable {
  /// The line of its header.
  package let header: SourceLine
  /// Where the word of the header stands: byte offsets in its line.
  let word: Range<Int>
  /// With the names of its rows unfilled; nil: it has none.
  package let title: Template?
  /// Those that its rows have beside those of the scenario.
  package let tags: [String]
  /// How many rows the tables of the scenario before it have.
  let rowsBefore: Int
  /// The names of the columns, each once.
  package internal(set) var names: [String] = []
  private var content: Content

  private enum Content: Sendable {
    /// The rows as written.
    case lines([SourceLine])
    /// A file that cannot be read, with names that nobody knows.
    case unknown
    case file(CSVTable)
  }

  /// A table whose rows are to be taken.
  init(_ header: Header, _ parts: ExamplesHeader, after rowsBefore: Int = 0) {
    self.header = header.source
    word = header.range
    (title, tags) = (parts.title, parts.tags)
    self.rowsBefore = rowsBefore
    content = parts.file == nil ? .lines([]) : .unknown
  }

  /// Whether nobody knows what names it has.
  var isUnknown: Bool {
    switch content {
    case .unknown: true
    case .lines, .file: false
    }
  }

  /// Whether its rows stand in a file of their own.
  var isOfFile: Bool {
    switch content {
    case .file, .unknown: true
    case .lines: false
    }
  }

  /// The file in which its rows stand; nil where they stand below the header, or it could not be read.
  var file: String? {
    switch content {
    case .file(let table): table.file
    case .lines, .unknown: nil
    }
  }

  /// Where the header stands.
  package var place: Place { header.place }

  /// How many rows it has.
  package var rowCount: Int {
    switch content {
    case .lines(let lines): lines.count
    case .file(let table): table.rowCount
    case .unknown: 0
    }
  }

  /// A row, from 0: read from its line each time, so that a large table is held as its lines.
  package func row(_ index: Int) -> ExampleRow {
    let number = rowsBefore + index + 1
    switch content {
    case .lines(let lines): return ExampleRow(lines[index], number: number, names: names)
    case .file(let table): return ExampleRow(table, index, number: number)
    case .unknown: return ExampleRow(place: place)
    }
  }

  /// One for each run.
  package var rows: [ExampleRow] { (0..<rowCount).map(row) }

  /// Where its first row stands, if rows follow it.
  var firstLine: SourceLine? {
    switch content {
    case .lines(let lines): lines.first
    case .file, .unknown: nil
    }
  }

  /// Whether one of its rows stands there. Rows stand in one file, one below the other.
  package func hasRow(at place: Place) -> Bool {
    guard case .lines(let lines) = content, lines.first?.place.file == place.file else { return false }
    var range = lines.indices
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      let line = lines[middle].place.line
      if line == place.line { return true }
      range = line < place.line ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return false
  }
}

extension Examples {
  /// Its rows are those of a file.
  mutating func take(_ table: CSVTable) {
    names = table.names
    content = .file(table)
  }

  mutating func take(_ cells: [Template], of line: SourceLine) throws(SyntaxError) {
    guard case .lines(var lines) = content else {
      let range = cells.first?.range ?? 0..<0
      throw SyntaxError(line, range, .surplusArgument(line.shown(range)))
    }
    let texts = cells.map { $0.literal ?? "" }
    if names.isEmpty { return try takeNames(texts, from: cells, of: line) }
    guard texts.count == names.count else {
      if let mistake = Self.separator(in: cells, of: line) { throw mistake }
      let problem = SyntaxProblem.examplesCellCount(found: texts.count, expected: names.count)
      let surplus = texts.count > names.count ? cells[names.count].range : nil
      let end = line.text.utf8.count
      throw SyntaxError(line, surplus ?? end..<end, problem)
    }
    // Held by nobody else, the lines are not copied for each row.
    content = .lines([])
    lines.append(line)
    content = .lines(lines)
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
