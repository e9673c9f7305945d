/// All that is to be seen while a line is edited, before it is laid out for a screen.
struct Scene {
  var prompt: [Styled]
  /// The line itself, perhaps in colour.
  var line: [Styled]
  /// The place of the cursor, in Unicode scalars of the line.
  var cursor: Int
  /// What stands behind the line, if the cursor is at its end.
  var ghost: [Styled] = []
  /// The rows below it.
  var below: [[Styled]] = []

  /// How it fits a screen. Where there is no room, rows below are left out, then the rows of the line that are farthest
  /// from the cursor.
  func picture(columns: Int, rows: Int, colour: Bool) -> Picture {
    var layout = Layout(columns: columns)
    layout.add(Cell.cells(of: prompt))
    layout.add(Cell.cells(of: line), cursor: cursor)
    layout.end(with: Cell.cells(of: ghost))
    let under = below.prefix(max(0, rows - layout.rows.count)).map { layout.cut(Cell.cells(of: $0)) }
    let all = layout.rows + under
    let top = max(0, min(layout.cursor.row - rows + 1, all.count - rows))
    return Picture(
      rows: all[top..<min(all.count, top + max(1, rows))].map { PictureRow($0, colour: colour) },
      row: layout.cursor.row - top, column: layout.cursor.column)
  }

  /// The prompt and the line as they stay on the screen, for the terminal to break where it likes.
  func lasting(colour: Bool) -> String {
    var cells = Cell.cells(of: prompt) + Cell.cells(of: line)
    for index in cells.indices { cells[index].isCertain = true }
    return PictureRow(cells, colour: colour).bytes
  }
}
