/// A record of comma-separated values. Ranges are byte offsets in the file.
struct CSVRecord {
  let start: Int
  /// The line in which it begins, from 1.
  let line: Int
  /// Each with its quotation marks.
  var cells: [Range<Int>] = []
  /// Behind its last byte, without the end of the line.
  var end: Int { cells.last?.upperBound ?? start }
}

/// What is wrong in such a file, and where: byte offsets.
struct CSVProblem: Error {
  let range: Range<Int>
  let problem: SyntaxProblem

  init(_ range: Range<Int>, _ problem: SyntaxProblem) {
    (self.range, self.problem) = (range, problem)
  }
}

/// Splits comma-separated values into records, as RFC 4180 has them: lines end in CRLF or LF, the last perhaps in
/// nothing; in quotation marks `,`, line ends and `""` are text.
struct CSVScanner {
  private let bytes: [UInt8]
  private var position: Int
  private var line: Int

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let (lf, cr) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))

  init(_ bytes: [UInt8], from position: Int = 0, line: Int = 1) {
    self.bytes = bytes
    (self.position, self.line) = (position, line)
  }

  /// The next record; nil behind the last.
  mutating func next() throws(CSVProblem) -> CSVRecord? {
    guard position < bytes.count else { return nil }
    var record = CSVRecord(start: position, line: line)
    while true {
      let cell = try cell()
      if let count = tooLong(cell) { throw CSVProblem(cell, .valueTooLong(bytes: count)) }
      record.cells.append(cell)
      guard position < bytes.count, bytes[position] == Self.comma else { break }
      position += 1
    }
    endLine()
    return record
  }

  /// How many bytes a cell holds, if that is more than a value may have.
  private func tooLong(_ cell: Range<Int>) -> Int? {
    guard cell.count > Limits.longestValue else { return nil }
    guard bytes[cell.lowerBound] == Self.quote else { return cell.count }
    let quotes = bytes[cell].count { $0 == Self.quote }
    let count = cell.count - 1 - quotes / 2
    return count > Limits.longestValue ? count : nil
  }

  /// What follows a cell and is no comma is the end of the line, or of the file.
  private mutating func endLine() {
    if position < bytes.count, bytes[position] == Self.cr { position += 1 }
    if position < bytes.count { position += 1 }
    line += 1
  }

  private mutating func cell() throws(CSVProblem) -> Range<Int> {
    let start = position
    if position < bytes.count, bytes[position] == Self.quote { try skipQuoted() }
    let isQuoted = position > start
    while position < bytes.count, !isEnd(position) {
      if isQuoted { throw CSVProblem(position - 1..<position, .strayQuoteInCell(isClosed: true)) }
      if bytes[position] == Self.quote {
        throw CSVProblem(position..<position + 1, .strayQuoteInCell(isClosed: false))
      }
      try checkCharacter()
      position += 1
    }
    return start..<position
  }

  private mutating func skipQuoted() throws(CSVProblem) {
    let start = position
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      if byte == Self.quote {
        position += 1
        guard position < bytes.count, bytes[position] == Self.quote else { return }
      } else if byte == Self.lf {
        line += 1
      } else if byte != Self.cr {
        try checkCharacter()
      }
      position += 1
    }
    throw CSVProblem(start..<start + 1, .unclosedString)
  }

  /// Whether a cell without quotation marks ends there.
  private func isEnd(_ position: Int) -> Bool {
    switch bytes[position] {
    case Self.comma, Self.lf: true
    case Self.cr: position + 1 < bytes.count && bytes[position + 1] == Self.lf
    case _: false
    }
  }

  /// Control characters but tab have no place in a table.
  private func checkCharacter() throws(CSVProblem) {
    let byte = bytes[position]
    if byte == 0 { throw CSVProblem(position..<position + 1, .nulCharacter) }
    if byte < 0x20 && byte != 0x09 || byte == 0x7F {
      throw CSVProblem(position..<position + 1, .rawControlCharacter(UInt32(byte)))
    }
    if byte == 0xC2, position + 1 < bytes.count, bytes[position + 1] < 0xA0 {
      throw CSVProblem(position..<position + 2, .rawControlCharacter(UInt32(bytes[position + 1])))
    }
  }
}
