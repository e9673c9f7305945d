import Glibc

/// A text on its way into the line.
enum Arrival {
  /// Just pasted; may have several lines.
  case paste(String)
  /// A line of an earlier paste, offered now.
  case waitingLine(String)
}

extension ScreenEditor {
  /// Ctrl-C: also drops the lines of a paste which still wait.
  func cancel() -> AfterKey {
    goToEnd()
    frame.put("^C\r\n")
    pastes.drop()
    libedit.replaceLine(with: "")
    isCancelled = true
    return .endOfLine
  }

  /// Ctrl-Z: stops the process group, as the terminal itself would, and comes back with the line intact.
  func suspend() -> AfterKey {
    goToEnd()
    bracketPastes(false)
    frame.put("\r\n")
    frame.flush()
    libedit.takeTerminal(false)
    kill(0, SIGTSTP)
    libedit.takeTerminal(true)
    bracketPastes(true)
    libedit.resize()
    libedit.redraw()
    return .nothing
  }

  /// Ctrl-D.
  func endOrDelete() -> AfterKey {
    let (text, cursor) = libedit.line
    if text.isEmpty { return .endOfInput }
    let count = text.unicodeScalars.count
    guard cursor < count else { return .beep }
    var scalars = text.unicodeScalars
    scalars.remove(at: scalars.index(scalars.startIndex, offsetBy: cursor))
    libedit.replaceLine(with: String(scalars), cursor: cursor)
    return .refresh
  }

  /// The paste key.
  func insertArrived() -> AfterKey {
    guard let arrived = arriving else { return .nothing }
    arriving = nil
    switch arrived {
    case .waitingLine(let line): libedit.insert(line)
    case .paste(let text): insertPaste(text)
    }
    return .refresh
  }

  private func insertPaste(_ paste: String) {
    let (text, cursor) = libedit.line
    let scalars = text.unicodeScalars
    let insertion = pastes.take(
      paste,
      before: String(String.UnicodeScalarView(scalars.prefix(cursor))),
      after: String(String.UnicodeScalarView(scalars.dropFirst(cursor))))
    if insertion.takesTail { libedit.deleteAfterCursor() }
    libedit.insert(insertion.text)
  }
}
