import PlainText

extension ScreenEditor {
  /// What a key does to a search.
  private enum Turn {
    case goOn, accept, restore, leave
  }

  /// Ctrl-R. libedit's own search cuts characters to 8 bits, which ends it at the first "ą".
  func search() -> AfterKey {
    let (saved, _) = libedit.line
    var search = HistorySearch(entries: remembered)
    var turn = Turn.goOn
    while turn == .goOn {
      let shown = search
      turn = nextEvent { scene(of: shown, saved) }.map { take($0, &search) } ?? .leave
    }
    if turn != .restore, let match = search.match { libedit.replaceLine(with: match) }
    return turn == .leave ? .endOfInput : .nothing
  }

  private static let mostMatches = 8

  /// The entry found where the line is, and below it those that Ctrl-R leads to.
  private func scene(of search: HistorySearch, _ saved: String) -> Scene {
    let labels = settings.searchLabel
    let label = search.isMissing ? labels.missing : labels.found
    let line = search.match ?? saved
    let prompt = [Styled("(\(label): \(search.pattern.withBlankControls)) ")]
    var scene = Scene(prompt: prompt, line: [Styled(line)], cursor: line.unicodeScalars.count)
    guard let (matches, selected) = search.matches(atMost: min(Self.mostMatches, max(1, rows - 3)))
    else { return scene }
    scene.below = CandidateList(columns: columns, screenRows: rows, colour: settings.colour)
      .rows(matches.map { Candidate($0) }, selected: selected, isOneInARow: true)
    return scene
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
    case 0x1B: return takeSequence(&search)
    // What was sought is not what is shown: nothing is carried out.
    case 0x0A where search.isMissing, 0x0D where search.isMissing: return .restore
    case 0..<0x20:
      // Enter and the editing keys act on the line found.
      input.unread(key)
      return .accept
    default: search.type(String(key))
    }
    return .goOn
  }

  /// Up and down go among the matches; Escape by itself has done its work, and other keys act on the line found.
  private func takeSequence(_ search: inout HistorySearch) -> Turn {
    let sequence = takeKeySequence()
    switch sequence {
    case "[A", "OA": search.newer()
    case "[B", "OB": search.older()
    default:
      if !sequence.isEmpty { input.unread("\u{1B}" + sequence) }
      return .accept
    }
    return .goOn
  }
}
