/// A line of a file, and what it is by itself.
package struct ReadLine: Sendable {
  let raw: RawLine
  /// Where the line after it begins.
  let end: Int
  /// nil where it is unreadable, or taken for a row of a table.
  let reading: Result<Line, SyntaxErrors>?
}

extension SourceExtent {
  /// Its lines, each read by itself, so that it does not matter what stands before the first.
  @Sendable func read() -> [ReadLine] {
    var lines = makeIterator()
    var read: [ReadLine] = []
    read.reserveCapacity(bytes.count / 32)
    var isInTable = false
    while let raw = lines.next() {
      let reading = Self.reading(raw, isInTable)
      if case .success(.header(let header))? = reading { isInTable = header.kind.beginsTable }
      read.append(ReadLine(raw: raw, end: lines.position, reading: reading))
    }
    return read
  }

  private static func reading(_ raw: RawLine, _ isInTable: Bool) -> Result<Line, SyntaxErrors>? {
    guard case .line(let line) = raw, !(isInTable && LineReader.isRow(line)) else { return nil }
    return LineReader.read(line)
  }
}
