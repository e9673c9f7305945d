/// A line of a file, and what it is by itself.
package struct ReadLine: Sendable {
  let raw: RawLine
  /// Where the line after it begins.
  let end: Int
  /// nil where it is unreadable, or taken for a row of a table.
  fileprivate(set) var reading: Result<Line, SyntaxErrors>?
}

extension SourceExtent {
  /// Its lines, each read by itself, so that it does not matter what stands before the first.
  ///
  /// Of some lines at a time first the form is read, and then what their statements say: what does the one and what does
  /// the other are each small enough to stay in the processor's nearest memory, both together are not.
  @Sendable func read() -> [ReadLine] {
    var lines = makeIterator()
    var read: [ReadLine] = []
    read.reserveCapacity(bytes.count / 32)
    var statements: [FormedStatement] = []
    statements.reserveCapacity(Self.atOnce)
    var isInTable = false
    while let raw = lines.next() {
      var line = ReadLine(raw: raw, end: lines.position, reading: nil)
      if case .line(let source) = raw, !(isInTable && LineReader.isRow(source)) {
        let form = LineReader.form(of: source)
        if case .success(.statement(let syntax)) = form {
          statements.append(FormedStatement(place: read.count, syntax: syntax))
        } else {
          if case .success(.header(let header, _)) = form { isInTable = header.kind.beginsTable }
          line.reading = LineReader.read(form, of: source)
        }
      }
      read.append(line)
      if statements.count == Self.atOnce { Self.understand(&statements, in: &read) }
    }
    Self.understand(&statements, in: &read)
    return read
  }

  private static var atOnce: Int { 16 }

  private static func understand(_ statements: inout [FormedStatement], in lines: inout [ReadLine]) {
    for statement in statements { lines[statement.place].reading = LineReader.read(statement.syntax) }
    statements.removeAll(keepingCapacity: true)
  }
}

/// A statement of which only the form is known, and its place among the lines read.
private struct FormedStatement {
  let place: Int
  let syntax: StatementSyntax
}
