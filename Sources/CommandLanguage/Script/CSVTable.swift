import PlainText

/// The rows of a file of comma-separated values (RFC 4180) whose first record has the names. A class: its rows share
/// the bytes, and are split into cells when they are asked for.
package final class CSVTable: Sendable {
  let names: [String]
  private let text: CSVText
  /// Where each row begins, and its line.
  private let rows: [(start: Int, line: Int)]

  private init(_ text: CSVText, names: [String], rows: [(start: Int, line: Int)]) {
    self.text = text
    self.names = names
    self.rows = rows
  }

  /// More of them are told by nobody, for one cause has many.
  private static let mostErrors = 100

  /// Reads a file, and finds every row that is none.
  static func read(_ text: CSVText) -> Result<CSVTable, SyntaxErrors> {
    var errors: [SyntaxError] = []
    var (text, names) = (text, [String]())
    var rows: [(start: Int, line: Int)] = []
    var scanner = CSVScanner(text.bytes)
    do throws(CSVProblem) {
      if let place = text.firstOfNoUTF8 { throw CSVProblem(place, .notUTF8) }
      if let head = try scanner.next() {
        names = head.cells.map(text.content)
        text = text.knowing(names)
        errors = text.mistakes(inHead: head, names)
      } else {
        errors = [text.error(0..<0, .badName(""))]
      }
      while errors.count < mostErrors, let record = try scanner.next() {
        if let error = text.mistake(in: record, columns: names.count) { errors.append(error) }
        rows.append((record.start, record.line))
      }
    } catch {
      errors.append(text.error(error.range, error.problem))
    }
    guard errors.isEmpty else { return .failure(SyntaxErrors(errors.map(text.harmless))) }
    return .success(CSVTable(text, names: names, rows: rows))
  }

  var rowCount: Int { rows.count }
  var file: String { text.name }

  func place(ofRow index: Int) -> Place { Place(file: text.name, line: rows[index].line) }

  private func cells(ofRow index: Int) -> [Range<Int>] {
    var scanner = CSVScanner(text.bytes, from: rows[index].start, line: rows[index].line)
    return (try? scanner.next())?.cells ?? []
  }

  /// What stands in the cells of a row, quotation marks undone.
  func texts(ofRow index: Int) -> [String] { cells(ofRow: index).map(text.content) }

  /// A cell; nil where it goes on in another line.
  func cell(_ column: Int, ofRow index: Int) -> TableCell? {
    let cells = cells(ofRow: index)
    return cells.indices.contains(column) ? text.cell(at: cells[column], of: rows[index]) : nil
  }

  /// A cell, in a line without the secrets of its row.
  func toldCell(_ column: Int, ofRow index: Int) -> (line: SourceLine, range: Range<Int>) {
    text.told(cells(ofRow: index)[column])
  }
}
