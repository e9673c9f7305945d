/// Characters in rows of a screen. Every row ends by itself, so that a terminal that is made wider joins none.
struct Layout {
  let columns: Int
  private(set) var rows: [[Cell]] = [[]]
  private(set) var cursor = (row: 0, column: 0)
  private var column = 0

  /// For a screen of so many columns; a narrower one than any that people use is drawn as if it had them.
  init(columns: Int) { self.columns = max(8, columns) }

  /// Adds characters.
  ///
  /// - Parameter place: the scalar among them at which the cursor stands; it stands behind them where there are fewer.
  mutating func add(_ cells: [Cell], cursor place: Int = .max) {
    var scalars = 0
    var isPlaced = false
    for cell in cells {
      if column + cell.width > columns { wrap() }
      if !isPlaced, place < scalars + cell.scalars {
        cursor = (rows.count - 1, column)
        isPlaced = true
      }
      scalars += cell.scalars
      rows[rows.count - 1].append(cell)
      column += cell.width
    }
    if isPlaced { return }
    if column >= columns { wrap() }
    cursor = (rows.count - 1, column)
  }

  /// Adds what stands behind the line, as far as its row has room.
  mutating func end(with ghost: [Cell]) {
    guard cursor == (rows.count - 1, column) else { return }
    rows[rows.count - 1] += Self.fitting(ghost, columns - column - 1)
  }

  /// As much of a row as fits, with a sign where something is missing.
  func cut(_ cells: [Cell]) -> [Cell] { Self.fitting(cells, columns - 1) }

  private static func fitting(_ cells: [Cell], _ room: Int) -> [Cell] {
    guard cells.reduce(0, { $0 + $1.width }) > room else { return cells }
    var width = 0
    let kept = cells.prefix { cell in
      width += cell.width
      return width < room
    }
    guard let last = kept.last else { return [] }
    return kept + [Cell("…", sgr: last.sgr)]
  }

  private mutating func wrap() {
    rows.append([])
    column = 0
  }
}
