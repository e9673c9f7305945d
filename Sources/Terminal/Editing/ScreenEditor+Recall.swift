extension ScreenEditor {
  func addRecallFunctions() {
    add(.older, help: "recall an older line") { handle, _ in
      ScreenEditor.of(handle).code { editor in editor.recall { walk, line, _ in walk.older(than: line) } }
    }
    add(.newer, help: "recall a newer line") { handle, _ in
      ScreenEditor.of(handle).code { editor in editor.recall { walk, line, _ in walk.newer(than: line) } }
    }
    add(.oldest, help: "recall the oldest line") { handle, _ in
      ScreenEditor.of(handle).code { editor in editor.recall { walk, line, _ in walk.oldest(from: line) } }
    }
    add(.olderAlike, help: "recall an older line with what stands before the cursor") { handle, _ in
      ScreenEditor.of(handle).code { editor in editor.recall { $0.older(alike: $1, before: $2) } }
    }
    add(.newerAlike, help: "recall a newer line with what stands before the cursor") { handle, _ in
      ScreenEditor.of(handle).code { editor in editor.recall { $0.newer(alike: $1, before: $2) } }
    }
    add(.restoreLine, help: "undo all changes of a recalled line") { handle, _ in
      ScreenEditor.of(handle).code { editor in editor.recall { walk, _, _ in walk.restored } }
    }
    add(.lastWord, help: "insert the last word of the line before") { handle, _ in
      ScreenEditor.of(handle).code { $0.insertLastWord() }
    }
  }

  private func recall(_ find: (inout HistoryWalk, _ line: String, _ cursor: Int) -> String?) -> AfterKey {
    let (text, cursor) = libedit.line
    guard let found = find(&walk, text, cursor) else { return .beep }
    libedit.replaceLine(with: found)
    return .refresh
  }

  private func insertLastWord() -> AfterKey {
    guard let word = remembered.last?.split(separator: " ").last else { return .beep }
    libedit.insert(" " + word)
    return .refresh
  }
}
