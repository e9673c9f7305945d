import PlainText

/// The text of a file of comma-separated values, and the places in it.
struct CSVText: Sendable {
  private let places: BytePlaces
  private var vocabulary: Vocabulary { places.vocabulary }

  var name: String { places.name }
  var bytes: [UInt8] { places.bytes }
  var firstOfNoUTF8: Range<Int>? { places.firstOfNoUTF8 }
  /// The columns whose cells are secrets.
  private var secretColumns: Set<Int> = []

  init(_ bytes: [UInt8], name: String, from header: SourceLine) {
    let inclusion = Inclusion(at: header.place, within: header.inclusion)
    places = BytePlaces(bytes, name: name, within: inclusion, in: header.vocabulary)
  }

  /// The same, once it is known what stands in its columns.
  func knowing(_ names: [String]) -> CSVText {
    var text = self
    text.secretColumns = Set(names.indices.filter { vocabulary.secrets.isSecretKey(names[$0]) })
    return text
  }

  /// What a cell holds, quotation marks undone.
  func content(of cell: Range<Int>) -> String { Self.content(of: bytes[cell]) }

  /// The same of its bytes.
  static func content(of cell: ArraySlice<UInt8>) -> String {
    guard cell.count > 1, cell.first == UInt8(ascii: "\"") else {
      return String(decoding: cell, as: UTF8.self)
    }
    let inner = String(decoding: cell.dropFirst().dropLast(), as: UTF8.self)
    return inner.contains("\"") ? inner.replacing("\"\"", with: "\"") : inner
  }

  /// A cell where it stands; nil where it goes on in another line.
  ///
  /// - Parameter row: where its row begins, and in which line.
  func cell(at range: Range<Int>, of row: (start: Int, line: Int)) -> TableCell? {
    guard !bytes[range].contains(UInt8(ascii: "\n")) else { return nil }
    let line = places.line(around: range, upTo: .max, after: row)
    return TableCell(source: line.source, range: line.range, quotation: .csv)
  }

  // MARK: Mistakes

  func error(_ range: Range<Int>, _ problem: SyntaxProblem) -> SyntaxError {
    let (line, range) = told(range)
    return SyntaxError(line, range, problem)
  }

  /// A file that does not call itself a table may be any: it is told where it is none, but not what stands in it.
  func harmless(_ error: SyntaxError) -> SyntaxError {
    guard !name.lowercased().hasSuffix(".csv") else { return error }
    return error.hiding([0..<error.source.text.utf8.count])
  }

  /// The line in which a range begins, without its secrets, and the range in it.
  func told(_ range: Range<Int>) -> (line: SourceLine, range: Range<Int>) {
    let (line, range) = places.line(around: range)
    let told = masked(line)
    return (told, told.range(matching: range, of: line))
  }

  func mistakes(inHead head: CSVRecord, _ names: [String]) -> [SyntaxError] {
    let length = head.end - head.start
    guard length <= Limits.longestLine else {
      return [error(head.start..<head.start, .lineTooLong(bytes: length))]
    }
    var seen: Set<String> = []
    return zip(head.cells, names).compactMap { cell, name in
      if !Name.isName(name) { return error(cell, .badName(name)) }
      return seen.insert(name).inserted ? nil : error(cell, .duplicateExampleName(name))
    }
  }

  func mistake(in record: CSVRecord, columns: Int) -> SyntaxError? {
    let count = record.cells.count
    guard count != columns else { return nil }
    let surplus = count > columns ? record.cells[columns] : record.end..<record.end
    return error(surplus, .examplesCellCount(found: count, expected: columns))
  }

  /// Without what stands in the columns of secrets.
  private func masked(_ line: SourceLine) -> SourceLine {
    guard !secretColumns.isEmpty, line.place.line > 1 else { return line }
    var scanner = CSVScanner(Array(line.text.utf8))
    let cells = (try? scanner.next())?.cells
    // Of a line that cannot be split nobody knows where its secrets stand.
    let hidden =
      cells.map { cells in cells.indices.filter(secretColumns.contains).map { cells[$0] } }
      ?? [0..<line.text.utf8.count]
    let text = line.hiding(hidden)
    return SourceLine(place: line.place, text: text, inclusion: line.inclusion, in: vocabulary)
  }
}
