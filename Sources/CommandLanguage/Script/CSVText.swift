import PlainText

/// The text of a file of comma-separated values, and the places in it.
struct CSVText: Sendable {
  let name: String
  /// In normalization form C, without a byte order mark; as they are where they are no UTF-8.
  let bytes: [UInt8]
  /// Where the first byte stands that is no UTF-8.
  let firstOfNoUTF8: Range<Int>?
  /// The header of the table.
  private let inclusion: Inclusion
  private let vocabulary: Vocabulary
  /// The columns whose cells are secrets.
  private var secretColumns: Set<Int> = []

  init(_ bytes: [UInt8], name: String, from header: SourceLine) {
    self.name = name
    inclusion = Inclusion(at: header.place, within: header.inclusion)
    vocabulary = header.vocabulary
    let isMarked = bytes.starts(with: SourceFile.byteOrderMark)
    let bytes = isMarked ? Array(bytes.dropFirst(SourceFile.byteOrderMark.count)) : bytes
    firstOfNoUTF8 = Self.firstOfNoUTF8(in: bytes)
    let isPlain = bytes.allSatisfy { $0 < 0x80 }
    self.bytes =
      isPlain || firstOfNoUTF8 != nil ? bytes : Array(String(decoding: bytes, as: UTF8.self).inNFC.utf8)
  }

  private static func firstOfNoUTF8(in bytes: [UInt8]) -> Range<Int>? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var count = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { count += UTF8.width(scalar) }
    return count..<min(count + 1, bytes.count)
  }

  /// The same, once it is known what stands in its columns.
  func knowing(_ names: [String]) -> CSVText {
    var text = self
    text.secretColumns = Set(names.indices.filter { vocabulary.secrets.isSecretKey(names[$0]) })
    return text
  }

  /// What a cell holds, quotation marks undone.
  func content(of cell: Range<Int>) -> String {
    guard cell.count > 1, bytes[cell.lowerBound] == UInt8(ascii: "\"") else {
      return String(decoding: bytes[cell], as: UTF8.self)
    }
    let inner = String(decoding: bytes[cell.lowerBound + 1..<cell.upperBound - 1], as: UTF8.self)
    return inner.contains("\"") ? inner.replacing("\"\"", with: "\"") : inner
  }

  /// A cell where it stands; nil where it goes on in another line.
  ///
  /// - Parameter row: where its row begins, and in which line.
  func cell(at range: Range<Int>, of row: (start: Int, line: Int)) -> TableCell? {
    guard !bytes[range].contains(UInt8(ascii: "\n")) else { return nil }
    let line = line(around: range, upTo: .max, after: row)
    return TableCell(source: line.source, range: line.range, quotation: .csv)
  }

  // MARK: Mistakes

  /// More of a line than this behind a mistake is not shown.
  private static let shownBehind = 400

  func error(_ range: Range<Int>, _ problem: SyntaxProblem, suggestions: [Term] = []) -> SyntaxError {
    let line = line(around: range, upTo: Self.shownBehind)
    return SyntaxError(masked(line.source), line.range, problem, suggestions: suggestions)
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

  /// The line in which a range begins, and the range in it.
  ///
  /// - Parameter known: a place before it where a line begins, and the number of that line.
  private func line(
    around range: Range<Int>, upTo most: Int, after known: (start: Int, line: Int) = (0, 1)
  ) -> (source: SourceLine, range: Range<Int>) {
    let start = bytes[..<range.lowerBound].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let rest = bytes[range.lowerBound...]
    var end = rest.prefix(min(most, rest.count)).firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
    if end - range.lowerBound > most { end = range.lowerBound + most }
    if end > start, end < bytes.count, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    let number = known.line + bytes[known.start..<max(start, known.start)].count { $0 == UInt8(ascii: "\n") }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    let source = SourceLine(
      place: Place(file: name, line: number), text: text, inclusion: inclusion, in: vocabulary)
    let upper = min(max(range.upperBound, range.lowerBound), end)
    return (source, range.lowerBound - start..<max(upper, range.lowerBound) - start)
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
