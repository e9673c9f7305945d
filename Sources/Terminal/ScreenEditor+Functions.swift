import CLibedit

extension ScreenEditor {
  /// Makes the editor's functions known to libedit. Closures for C can't capture: each finds its editor itself.
  func addFunctions() {
    add(.complete, "complete the word") { handle, _ in ScreenEditor.of(handle).code { $0.complete() } }
    add(.search, "search the history") { handle, _ in ScreenEditor.of(handle).code { $0.search() } }
    add(.cancel, "throw the line away") { handle, _ in ScreenEditor.of(handle).code { $0.cancel() } }
    add(.suspend, "stop the program until fg") { handle, _ in ScreenEditor.of(handle).code { $0.suspend() } }
    add(.endOrDelete, "end of input, or delete") { handle, _ in
      ScreenEditor.of(handle).code { $0.endOrDelete() }
    }
    add(.insertPaste, "insert what was pasted") { handle, _ in
      ScreenEditor.of(handle).code { $0.insertArrived() }
    }
    add(.ignore, "do nothing") { _, _ in UInt8(CC_NORM) }
  }

  private func add(_ function: EditorFunction, _ help: String, _ action: kel_key_fn) {
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
  fileprivate func code(_ action: (ScreenEditor) -> AfterKey) -> UInt8 {
    map { action($0).code } ?? UInt8(CC_ERROR)
  }
}
