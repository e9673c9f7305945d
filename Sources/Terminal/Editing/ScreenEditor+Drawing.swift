extension ScreenEditor {
  var columns: Int { TerminalWidth.columns(fd: 1) ?? 80 }
  var rows: Int { TerminalWidth.rows(fd: 1) ?? 24 }

  /// The line as it is edited, with what is around it.
  func lineScene() -> Scene {
    let (text, cursor) = libedit.line
    let dressing = dresser(text, cursor)
    let line = dressing.line.plain == text ? dressing.line : [Styled(text)]
    var scene = Scene(prompt: prompt, line: line, cursor: cursor)
    if let menu {
      scene.below = menu.rows(
        columns: columns, screenRows: rows, colour: settings.colour, remainder: settings.remainder)
    } else {
      // Without its colour nobody could tell it from what is typed.
      if settings.colour { scene.ghost = [Styled(dressing.hint.shown, sgr: Styled.ghost)] }
      scene.below = dressing.below
    }
    return scene
  }

  func draw(_ scene: Scene) {
    let columns = columns
    let picture = scene.picture(columns: columns, rows: rows, colour: settings.colour)
    put(canvas.draw(picture, columns: columns))
  }

  /// Leaves the line on the screen without what was around it, and goes to a fresh row.
  func finish(suffix: String = "") {
    let (text, _) = libedit.line
    finish(text, suffix: suffix)
  }

  /// The same of a line that libedit has given away.
  func finish(_ text: String, suffix: String = "") {
    let dressed = dresser(text, text.unicodeScalars.count).line
    let line = dressed.plain == text ? dressed : [Styled(text)]
    let scene = Scene(prompt: prompt, line: line + [Styled(suffix)], cursor: 0)
    put(canvas.clear() + scene.lasting(colour: settings.colour) + "\r\n")
    canvas.forget()
  }

  /// Draws again what a terminal of another size has broken; libedit is told nothing of it.
  func heedResize() {
    put(canvas.clear(columns: columns))
  }
}
