import PlainText

extension ScreenEditor {
  /// Tab.
  func complete() -> AfterKey {
    let (text, cursor) = libedit.line
    let completion = completer(text, cursor)
    let scalars = text.unicodeScalars
    let start = min(max(0, completion.start), cursor)
    let word = String(String.UnicodeScalarView(scalars.prefix(cursor).dropFirst(start)))
    let step = CompletionStep.decide(
      word: word, candidates: completion.candidates, followedByBlank: scalars.dropFirst(cursor).first == " ")
    switch step {
    case .nothing: return .beep
    case .insert(let replacement):
      libedit.deleteBeforeCursor(cursor - start)
      libedit.insert(replacement.withBlankControls)
      return .refresh
    case .list:
      list(completion.candidates)
      return .nothing
    }
  }

  private func list(_ candidates: [Candidate]) {
    let list = CandidateList(columns: columns, screenRows: rows, colour: settings.colour)
    printBelow(list.lines(candidates))
  }
}
