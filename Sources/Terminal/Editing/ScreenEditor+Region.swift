import PlainText

extension ScreenEditor {
  func addRegionFunctions() {
    add(.end, help: "move to the end of the line") { handle, _ in
      ScreenEditor.of(handle).code { $0.moveToEnd() }
    }
    add(.setMark, help: "set the mark where the cursor is") { handle, _ in
      ScreenEditor.of(handle).code { $0.setMark() }
    }
    add(.exchangeMark, help: "exchange the cursor and the mark") { handle, _ in
      ScreenEditor.of(handle).code { $0.exchangeMark() }
    }
    add(.killRegion, help: "cut what is between the mark and the cursor") { handle, _ in
      ScreenEditor.of(handle).code { $0.cutRegion() }
    }
    add(.copyRegion, help: "copy what is between the mark and the cursor") { handle, _ in
      ScreenEditor.of(handle).code { $0.copyRegion() }
    }
    add(.copyWord, help: "insert the word before the cursor once more") { handle, _ in
      ScreenEditor.of(handle).code { $0.copyWord() }
    }
  }

  private func moveToEnd() -> AfterKey {
    let (text, cursor) = libedit.line
    libedit.moveCursor(by: text.unicodeScalars.count - cursor)
    return .refresh
  }

  private func setMark() -> AfterKey {
    mark = libedit.line.cursor
    return .nothing
  }

  private func exchangeMark() -> AfterKey {
    let (_, cursor) = libedit.line
    libedit.moveCursor(by: markInLine - cursor)
    mark = cursor
    return .refresh
  }

  private func cutRegion() -> AfterKey {
    let (_, cursor) = libedit.line
    let region = min(markInLine, cursor)..<max(markInLine, cursor)
    libedit.moveCursor(by: region.upperBound - cursor)
    // libedit keeps what is deleted so, for Ctrl-Y.
    libedit.deleteBeforeCursor(region.count)
    mark = region.lowerBound
    return .refresh
  }

  private func copyRegion() -> AfterKey {
    let (text, cursor) = libedit.line
    let marked = markInLine
    let code = cutRegion()
    let region = text.unicodeScalars.dropFirst(min(marked, cursor)).prefix(abs(marked - cursor))
    libedit.insert(String(String.UnicodeScalarView(region)))
    libedit.moveCursor(by: cursor - max(marked, cursor))
    mark = marked
    return code
  }

  private func copyWord() -> AfterKey {
    let (text, cursor) = libedit.line
    let before = text.unicodeScalars.prefix(cursor)
    guard let last = before.lastIndex(where: Self.isOfWord) else { return .beep }
    let start =
      before[...last].lastIndex { !Self.isOfWord($0) }.map(before.index(after:)) ?? before.startIndex
    libedit.insert(String(String.UnicodeScalarView(before[start...])))
    return .refresh
  }

  /// The line may have become shorter since.
  private var markInLine: Int { min(mark, libedit.line.text.unicodeScalars.count) }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || "*?_-.[]~=".unicodeScalars.contains(scalar)
  }
}
