import PlainText

extension ScreenEditor {
  /// What a key does to a search.
  private enum Turn {
    case goOn, accept, restore, leave
  }

  /// Ctrl-R. libedit's own search cuts characters to 8 bits, which ends it at the first "ą".
  func search() -> AfterKey {
    let (saved, cursor) = libedit.line
    let prompt = promptRuns
    var search = HistorySearch(entries: remembered)
    var turn = Turn.goOn
    while turn == .goOn {
      show(search.match ?? saved, prompt: label(search))
      turn = nextEvent().map { take($0, &search) } ?? .leave
    }
    let isKept = turn == .restore || search.match == nil
    show(isKept ? saved : search.match ?? saved, cursor: isKept ? cursor : nil, prompt: prompt)
    return turn == .leave ? .endOfInput : .nothing
  }

  private func show(_ text: String, cursor: Int? = nil, prompt: [Styled]) {
    erase()
    setPrompt(prompt)
    libedit.replaceLine(with: text, cursor: cursor)
    libedit.redraw()
  }

  private func label(_ search: HistorySearch) -> [Styled] {
    let labels = settings.searchLabel
    return [
      Styled("(\(search.isMissing ? labels.missing : labels.found): \(search.pattern.withBlankControls)) ")
    ]
  }

  private func take(_ event: InputEvent, _ search: inout HistorySearch) -> Turn {
    switch event {
    case .paste(let text):
      var lines = PasteQueue()
      search.type(lines.take(text).text)
      return .goOn
    case .scalar(let scalar): return take(scalar, &search)
    }
  }

  private func take(_ key: Unicode.Scalar, _ search: inout HistorySearch) -> Turn {
    switch key.value {
    case 0x12: search.older()
    case 0x13: search.newer()
    case 0x08, 0x7F: search.erase()
    case 0x03, 0x07: return .restore
    case 0x1B: return acceptAtEscape()
    case 0..<0x20:
      // Enter and the editing keys act on the line found.
      input.unread(key)
      return .accept
    default: search.type(String(key))
    }
    return .goOn
  }

  /// An arrow key begins with Escape and goes on at once; Escape by itself has done its work.
  private func acceptAtEscape() -> Turn {
    if hasMoreInput || input.hasEvents { input.unread("\u{1B}") }
    return .accept
  }
}
