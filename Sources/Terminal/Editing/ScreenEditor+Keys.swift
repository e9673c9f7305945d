import CLibedit
import Glibc
import PlainText

extension ScreenEditor {
  /// Makes the editor's functions known to libedit. Closures for C can't capture: each finds its editor itself.
  func addFunctions() {
    add(.complete, help: "complete the word") { handle, _ in ScreenEditor.of(handle).code { $0.complete() } }
    add(.search, help: "search the history") { handle, _ in ScreenEditor.of(handle).code { $0.search() } }
    add(.cancel, help: "throw the line away") { handle, _ in ScreenEditor.of(handle).code { $0.cancel() } }
    add(.suspend, help: "stop the program until fg") { handle, _ in
      ScreenEditor.of(handle).code { $0.suspend() }
    }
    add(.endOrDelete, help: "end of input, or delete") { handle, _ in
      ScreenEditor.of(handle).code { $0.endOrDelete() }
    }
    add(.insertPaste, help: "insert what was pasted") { handle, _ in
      ScreenEditor.of(handle).code { $0.insertArrived() }
    }
    add(.takeHint, help: "right, or take the hint") { handle, _ in
      ScreenEditor.of(handle).code { $0.takeHint() }
    }
    add(.clearScreen, help: "clear the screen") { handle, _ in
      ScreenEditor.of(handle).code { $0.clearScreen() }
    }
    add(.redraw, help: "draw the line again") { handle, _ in ScreenEditor.of(handle).code { $0.redraw() } }
    add(.ignore, help: "do nothing") { _, _ in UInt8(CC_NORM) }
    addRegionFunctions()
    addRecallFunctions()
  }

  func add(_ function: EditorFunction, help: String, _ action: kel_key_fn) {
    libedit.addFunction(function.rawValue, help: help, action)
  }
}

/// What libedit is to do after one of the editor's functions.
enum AfterKey {
  case nothing, refresh, beep, endOfLine, endOfInput

  var code: UInt8 {
    switch self {
    case .nothing: UInt8(CC_NORM)
    case .refresh: UInt8(CC_REFRESH)
    case .beep: UInt8(CC_ERROR)
    case .endOfLine: UInt8(CC_NEWLINE)
    case .endOfInput: UInt8(CC_EOF)
    }
  }
}

extension Optional where Wrapped == ScreenEditor {
  func code(_ action: (ScreenEditor) -> AfterKey) -> UInt8 {
    map { action($0).code } ?? UInt8(CC_ERROR)
  }
}

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
    finish(suffix: "^C")
    pastes.drop()
    libedit.replaceLine(with: "")
    isCancelled = true
    return .endOfLine
  }

  /// Ctrl-Z: stops the process group, as the terminal itself would, and comes back with the line intact.
  func suspend() -> AfterKey {
    finish()
    bracketPastes(false)
    flush()
    libedit.takeTerminal(false)
    kill(0, SIGTSTP)
    libedit.takeTerminal(true)
    bracketPastes(true)
    return .nothing
  }

  /// Right arrow and Ctrl-F.
  func takeHint() -> AfterKey {
    let (text, cursor) = libedit.line
    if cursor < text.unicodeScalars.count {
      libedit.moveCursor(by: 1)
      return .nothing
    }
    let taken = settings.colour ? dresser(text, cursor).hint.taken : ""
    guard !taken.isEmpty else { return .beep }
    libedit.insert(taken.withBlankControls)
    return .refresh
  }

  /// Ctrl-L.
  func clearScreen() -> AfterKey {
    canvas.forget()
    put("\u{1B}[H\u{1B}[2J")
    return .nothing
  }

  /// Draws again what somebody else has written over.
  func redraw() -> AfterKey {
    put(canvas.clear())
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
