extension ScreenEditor {
  var columns: Int { TerminalWidth.columns(fd: 1) ?? 80 }
  var rows: Int { TerminalWidth.rows(fd: 1) ?? 24 }

  /// Where libedit's cursor stands, and where its line ends.
  private var positions: (cursor: ScreenPosition, end: ScreenPosition) {
    let (text, cursor) = libedit.line
    let prompt = PromptText.plain(promptRuns)
    let before = String(String.UnicodeScalarView(text.unicodeScalars.prefix(cursor)))
    let width = columns
    return (.after(prompt + before, width: width), .after(prompt + text, width: width))
  }

  /// Clears prompt and line, leaving the terminal's cursor where the prompt begins.
  func erase() {
    let row = positions.cursor.row
    frame.put((row > 0 ? "\u{1B}[\(row)A" : "") + "\r\u{1B}[J")
  }

  /// Moves the terminal's cursor behind the line; libedit must be told to redraw or to end the line afterwards.
  func goToEnd() {
    let (cursor, end) = positions
    let rows = end.row - cursor.row
    frame.put((rows > 0 ? "\u{1B}[\(rows)B" : "") + "\r" + (end.column > 0 ? "\u{1B}[\(end.column)C" : ""))
  }

  /// Prints rows below the line and draws the line again below them.
  func printBelow(_ lines: [String]) {
    goToEnd()
    frame.put("\r\n")
    for line in lines { frame.put(line + "\r\n") }
    libedit.redraw()
  }

  /// A narrower or wider terminal has wrapped the old rows by itself, so the new width tells where the prompt is.
  func redrawAfterResize() {
    erase()
    libedit.resize()
    libedit.redraw()
  }
}
