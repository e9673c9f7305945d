/// Spells the cells of tables. A cell is a word of the language only by the lines that use its column: it is spelled
/// as all of them spell it, and stays as it is where they differ, where nobody uses it, or where an included file may.
struct TableSpelling {
  /// A scenario, or what stands before the first.
  private struct Scope {
    var uses: [NameUse] = []
    var hasInclude = false
    /// The rows of each of its tables, by index in the file; the first has the names.
    var tables: [[Int]] = []
  }

  private enum Block {
    case setup
    case scenario
    case cleanup
  }

  private var scopes = [Scope()]
  /// In the cleanup the names of every scenario are known.
  private var cleanup = Scope()
  private var block = Block.scenario

  mutating func begin(_ header: Header.Kind) {
    switch header {
    case .setup: block = .setup
    case .cleanup: block = .cleanup
    case .scenario:
      block = .scenario
      // A title only shows what stands in the cell: it says it in whichever dialect.
      scopes.append(Scope())
    case .examples: note { $0.tables.append([]) }
    case .include: note { $0.hasInclude = true }
    }
  }

  mutating func use(_ uses: [NameUse]) { note { $0.uses += uses } }

  mutating func addRow(_ index: Int) {
    note { scope in
      if !scope.tables.isEmpty { scope.tables[scope.tables.count - 1].append(index) }
    }
  }

  /// In the setup no name of a table is known.
  private mutating func note(_ change: (inout Scope) -> Void) {
    switch block {
    case .setup: break
    case .scenario: change(&scopes[scopes.count - 1])
    case .cleanup: change(&cleanup)
    }
  }

  func spelled(_ lines: [WrittenLine], _ spelling: Spelling) -> [WrittenLine] {
    guard !cleanup.hasInclude else { return lines }
    var spelled = lines
    for (scope, rows) in scopes.filter({ !$0.hasInclude }).flatMap({ scope in scope.tables.map { (scope, $0) }
    }) {
      guard let head = rows.first else { continue }
      let forms = lines[head].parts.map { name in
        (scope.uses + cleanup.uses).filter { $0.name == name }.map(\.form)
      }
      for row in rows.dropFirst() { spelled[row] = Self.row(lines[row], readAs: forms, spelling) }
    }
    return spelled
  }

  /// - Parameter forms: of each cell, as what the lines that use it read it.
  private static func row(
    _ row: WrittenLine, readAs forms: [[ValueForm]], _ spelling: Spelling
  ) -> WrittenLine {
    guard let cells = try? Lexer.cells(row.source), cells.count == forms.count else { return row }
    let words = LineSpelling(source: row.source, spelling: spelling)
    let parts = zip(cells, forms).map { cell, forms in
      let spellings = Set(forms.map { words.value(cell, $0) })
      return spellings.count == 1 ? spellings.first ?? "" : words.value(cell)
    }
    return WrittenLine(row.kind, parts, comment: row.comment, from: row.source)
  }
}
