/// What the editor has drawn. It moves the cursor from where it stands and writes the rows that changed alone.
struct Canvas {
  private var rows: [PictureRow] = []
  private var row = 0
  private var column = 0
  private var columns = 0

  /// The bytes that make a picture of what is there now.
  ///
  /// - Parameter columns: of the screen.
  mutating func draw(_ picture: Picture, columns: Int) -> String {
    var bytes = ""
    for (index, row) in picture.rows.enumerated() where index >= rows.count || rows[index] != row {
      bytes += moved(to: index) + "\r" + (row.isCertain ? "" : "\u{1B}[K") + row.bytes
      if row.isCertain, row.width < columns { bytes += "\u{1B}[K" }
      column = -1
    }
    if rows.count > picture.rows.count {
      bytes += moved(to: picture.rows.count) + "\r\u{1B}[J"
      column = -1
    }
    rows = picture.rows
    self.columns = columns
    if row != picture.row || column != picture.column {
      bytes += moved(to: picture.row) + "\r" + (picture.column > 0 ? "\u{1B}[\(picture.column)C" : "")
      column = picture.column
    }
    return bytes
  }

  /// The bytes that take away all that was drawn and leave the cursor where it began.
  mutating func clear() -> String { cleared(above: row, count: rows.count) }

  /// The same once the terminal has another width: one that is narrower has broken the rows by itself.
  mutating func clear(columns: Int) -> String {
    guard columns > 0 else { return clear() }
    let heights = rows.map { max(1, ($0.width + columns - 1) / columns) }
    let above = heights.prefix(row).reduce(0, +) + max(0, column) / columns
    return cleared(above: above, count: heights.reduce(0, +))
  }

  /// Row by row: a terminal that is told to clear from its first row on may keep what stood there for its history.
  private mutating func cleared(above: Int, count: Int) -> String {
    forget()
    let up = (above > 0 ? "\u{1B}[\(above)A" : "") + "\r"
    guard count > 1 else { return up + "\u{1B}[2K" }
    return up + "\u{1B}7\u{1B}[2K" + String(repeating: "\u{1B}[1B\u{1B}[2K", count: count - 1) + "\u{1B}8"
  }

  /// Begins anew where the cursor is.
  mutating func forget() { self = Canvas() }

  /// Downwards, a row that is not there yet comes with a line end, at which the screen may scroll.
  private mutating func moved(to target: Int) -> String {
    let last = max(0, rows.count - 1, row)
    defer { row = target }
    if target < row { return "\u{1B}[\(row - target)A" }
    let down = min(target, last) - row
    return (down > 0 ? "\u{1B}[\(down)B" : "") + String(repeating: "\r\n", count: max(0, target - last))
  }
}
