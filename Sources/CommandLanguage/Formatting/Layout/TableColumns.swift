import PlainText

/// The columns of a table: as wide as their widest cell, three blanks between them (the language, Files).
enum TableColumns {
  private static let gap = 3
  /// A longer cell is not waited for by the rows of others.
  private static let widest = 60

  /// The texts of the rows, indented; nil for other lines.
  static func texts(_ lines: [WrittenLine], _ levels: [Int]) -> [String?] {
    var texts = [String?](repeating: nil, count: lines.count)
    for table in tables(lines) {
      let widths = widths(table.map { lines[$0].parts })
      for row in table {
        texts[row] = String.blanks(levels[row]) + text(lines[row].parts, widths)
      }
    }
    return texts
  }

  /// The rows of each table, by index.
  private static func tables(_ lines: [WrittenLine]) -> [[Int]] {
    var tables: [[Int]] = []
    for (index, line) in lines.enumerated() {
      switch line.kind {
      case .examples: tables.append([])
      case .row:
        if !tables.isEmpty { tables[tables.count - 1].append(index) }
      case .blank, .comment, .narration, .block, .step: break
      }
    }
    return tables
  }

  private static func widths(_ rows: [[String]]) -> [Int] {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        if cell.count <= widest { widths[column] = max(widths[column], cell.count) }
      }
    }
    return widths
  }

  private static func text(_ cells: [String], _ widths: [Int]) -> String {
    let padded = zip(cells.dropLast(), widths).map { cell, width in
      cell.padded(toCharacters: max(width, cell.count) + gap)
    }
    return padded.joined() + (cells.last ?? "")
  }
}
