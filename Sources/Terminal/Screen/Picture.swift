/// A row of the screen as it is to be.
struct PictureRow: Equatable {
  /// The characters with their colours, closed by a reset.
  var bytes = ""
  /// The columns they take.
  var width = 0
  /// Whether the cells behind an uncertain character may keep what stood there before.
  var isCertain = true

  init(_ cells: some Sequence<Cell>, colour: Bool) {
    var sgr = ""
    for cell in cells {
      if colour, cell.sgr != sgr {
        bytes += (sgr.isEmpty ? "" : "\u{1B}[0m") + (cell.sgr.isEmpty ? "" : "\u{1B}[\(cell.sgr)m")
        sgr = cell.sgr
      }
      bytes += cell.text
      width += cell.width
      guard !cell.isCertain else { continue }
      isCertain = false
      bytes += "\r" + (width > 0 ? "\u{1B}[\(width)C" : "")
    }
    if !sgr.isEmpty { bytes += "\u{1B}[0m" }
  }
}

/// What the editor shows at one moment: rows, and the place of the cursor among them.
struct Picture: Equatable {
  var rows: [PictureRow]
  var row: Int
  var column: Int
}
