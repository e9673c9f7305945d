/// A row of a table, or the one run of a scenario without a table.
package struct ExampleRow: Sendable {
  /// Of the row; without a table, of the scenario.
  package let place: Place
  /// From 1, counted through all tables of the scenario; nil where there is none.
  package let number: Int?
  private let content: Content

  private enum Content: Sendable {
    /// There is no table.
    case none
    /// The row as written, and the names of its columns.
    case line(SourceLine, names: [String])
    /// A row of a file, from 0.
    case record(CSVTable, Int)
  }

  /// Without a table.
  init(place: Place) {
    self.place = place
    (number, content) = (nil, .none)
  }

  init(_ line: SourceLine, number: Int, names: [String]) {
    (place, content) = (line.place, .line(line, names: names))
    self.number = number
  }

  init(_ table: CSVTable, _ index: Int, number: Int) {
    (place, content) = (table.place(ofRow: index), .record(table, index))
    self.number = number
  }

  /// Whether it stands in a file of its own, which holds nothing but the rows of a table.
  package var isOfTableFile: Bool {
    switch content {
    case .none, .line: false
    case .record: true
    }
  }

  /// What the names stand for: read from the row each time.
  package var values: [String: String] {
    switch content {
    case .none: [:]
    case .line(let line, let names):
      Dictionary(zip(names, Self.cells(of: line).map { $0.literal ?? "" })) { first, _ in first }
    case .record(let table, let index):
      Dictionary(zip(table.names, table.texts(ofRow: index))) { first, _ in first }
    }
  }

  /// The cell under a name; nil where there is no table or no such column.
  package func cell(of name: String) -> TableCell? {
    switch content {
    case .none: return nil
    case .line(let line, let names):
      guard let column = names.firstIndex(of: name), let cell = Self.cells(of: line)[safe: column] else {
        return nil
      }
      return TableCell(source: line, range: cell.range, quotation: .language)
    case .record(let table, let index):
      return table.names.firstIndex(of: name).flatMap { table.cell($0, ofRow: index) }
    }
  }

  /// Where the cell under a name stands, in a line without the secrets of its row: for a mistake to tell.
  func toldCell(of name: String) -> (line: SourceLine, range: Range<Int>)? {
    switch content {
    case .none: return nil
    case .line(let line, let names):
      let cells = Self.cells(of: line)
      guard let cell = names.firstIndex(of: name).flatMap({ cells[safe: $0] }) else { return nil }
      let secret = zip(names, cells).filter { line.vocabulary.secrets.isSecretKey($0.0) }.map(\.1.range)
      let told =
        secret.isEmpty
        ? line
        : SourceLine(
          place: line.place, text: line.hiding(secret), inclusion: line.inclusion, in: line.vocabulary)
      return (told, told.range(matching: cell.range, of: line))
    case .record(let table, let index):
      return table.names.firstIndex(of: name).map { table.toldCell($0, ofRow: index) }
    }
  }

  private static func cells(of line: SourceLine) -> [Template] { (try? Lexer.cells(line)) ?? [] }
}

extension SourceLine {
  /// Where a range of another line stands in this one, which has the same characters or dots in their places.
  func range(matching range: Range<Int>, of line: SourceLine) -> Range<Int> {
    guard line !== self else { return range }
    let start = line.slice(0..<range.lowerBound).count
    let end = start + line.slice(range).count
    func offset(_ count: Int) -> Int { text.prefix(count).utf8.count }
    return offset(start)..<offset(end)
  }
}

extension Array {
  /// nil where there is no such index.
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}

/// A cell of a table, where it stands.
package struct TableCell: Hashable, Sendable {
  /// The row; of a file's row the line that the cell stands in.
  package let source: SourceLine
  /// Byte offsets in the line, quotation marks included.
  package let range: Range<Int>
  /// How a text is written in it.
  package let quotation: Quotation

  /// How a text is written that is no single word.
  package enum Quotation: Sendable {
    case language
    /// RFC 4180
    case csv
  }

  /// As it stands there.
  package var written: String { source.slice(range) }
}
