import PlainText

/// Rows with aligned columns that fit a width. The last column gives way first.
package struct Table {
  /// What becomes of cells that are too wide.
  package enum Overflow {
    case shorten
    case wrap
  }

  var headings: [String] = []
  var rows: [[String]]
  var overflow = Overflow.shorten
  var indent = 2

  /// A table; a row may have fewer cells than there are columns.
  package init(headings: [String] = [], rows: [[String]], overflow: Overflow = .shorten, indent: Int = 2) {
    self.headings = headings
    self.rows = rows
    self.overflow = overflow
    self.indent = indent
  }

  private static let gap = "  "
  private static let readable = 10
  private static let least = 4

  /// The lines; in a table with headings and a rule, in a list the rows alone.
  package func lines(on sheet: Sheet) -> [String] {
    let cells = rows.map { $0.map { Cell(text: $0.visible) } }
    let heads = sheet.isTable && !headings.isEmpty ? [headings.map { Cell(text: $0) }] : []
    let widths = fitted(natural(heads + cells), sheet.width - indent)
    var lines = heads.flatMap { row($0, widths) }.map { sheet.paint.text($0, in: .bold) }
    if !heads.isEmpty { lines.append(rule(widths)) }
    for cells in cells {
      if let line = line(cells, widths) { lines.append(line) } else { lines += row(cells, widths) }
    }
    return lines
  }

  private struct Cell {
    let text: String
    let columns: Int

    init(text: String) { (self.text, columns) = (text, DisplayWidth.columns(text)) }
  }

  private func natural(_ rows: [[Cell]]) -> [Int] {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], cell.columns)
      }
    }
    return widths
  }

  private func fitted(_ natural: [Int], _ available: Int) -> [Int] {
    guard let last = natural.indices.last else { return [] }
    var widths = natural
    let room = available - Self.gap.count * last
    let excess = max(0, widths.reduce(0, +) - room)
    widths[last] -= min(excess, max(0, widths[last] - leastLast))
    guard widths.reduce(0, +) > room else { return widths }
    let words = longestWords(count: widths.count)
    while widths.reduce(0, +) > room,
      let column = columnToShrink(widths, keeping: words) ?? columnToShrink(widths, keeping: [])
    {
      widths[column] -= 1
    }
    return widths
  }

  /// The widest part of each column that a line break would tear.
  private func longestWords(count: Int) -> [Int] {
    guard overflow == .wrap else { return [] }
    return (0..<count).map { column in
      let cells = rows.compactMap { column < $0.count ? $0[column].visible : nil }
      return cells.map(Self.longestWord).max() ?? 0
    }
  }

  /// With the sign behind it, where a line may break as it may at a blank.
  private static func longestWord(_ cell: String) -> Int {
    var (longest, word) = (0, 0)
    for scalar in cell.unicodeScalars {
      let isBetween = scalar == " " || scalar == "-" || scalar == "@"
      word = isBetween ? 0 : word + DisplayWidth.columns(scalar)
      longest = max(longest, word)
    }
    return longest > 0 ? longest + 1 : 0
  }

  /// The widest of those before the last while they can be read, then the widest of all.
  /// - Parameter words: the widths below which words would be torn.
  private func columnToShrink(_ widths: [Int], keeping words: [Int]) -> Int? {
    func mayShrink(_ column: Int, to least: Int) -> Bool {
      widths[column] > max(least, words.isEmpty ? 0 : words[column])
    }
    let front = widths.indices.dropLast().filter { mayShrink($0, to: Self.readable) }
    let candidates = front.isEmpty ? widths.indices.filter { mayShrink($0, to: Self.least) } : Array(front)
    return candidates.max { widths[$0] < widths[$1] }
  }

  private var leastLast: Int {
    switch overflow {
    case .shorten: 16
    case .wrap: 32
    }
  }

  /// A row is as high as its highest cell.
  private func row(_ cells: [Cell], _ widths: [Int]) -> [String] {
    let parts = zip(cells, widths).map { part($0.text, $1) }
    return (0..<(parts.map { $0.count }.max() ?? 0)).map { line in
      let texts = zip(parts, widths).map { part, width in
        (line < part.count ? part[line] : "").padded(to: width)
      }
      return (String.blanks(indent) + texts.joined(separator: Self.gap)).withoutLastBlanks
    }
  }

  /// The line of a row whose cells all fit; nil of one that has none or takes more.
  private func line(_ cells: [Cell], _ widths: [Int]) -> String? {
    guard !cells.isEmpty, cells.count <= widths.count else { return nil }
    var room = max(0, indent)
    for (cell, width) in zip(cells, widths) {
      guard cell.columns <= width else { return nil }
      room += cell.text.utf8.count + width - cell.columns + Self.gap.utf8.count
    }
    return String(room: room) { line in
      line.addBlanks(indent)
      for (column, (cell, width)) in zip(cells, widths).enumerated() {
        if column > 0 { line.add(Self.gap) }
        line.add(cell.text)
        line.addBlanks(width - cell.columns)
      }
      line.dropLastBlanks()
    }
  }

  private func part(_ cell: String, _ width: Int) -> [String] {
    switch overflow {
    case .shorten: [cell.shortened(to: width)]
    case .wrap: Wrapping.lines(cell, to: width)
    }
  }

  private func rule(_ widths: [Int]) -> String {
    String.blanks(indent)
      + widths.map { String(repeating: "─", count: $0) }.joined(separator: Self.gap)
  }
}
