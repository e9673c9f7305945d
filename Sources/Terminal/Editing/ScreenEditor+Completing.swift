import PlainText

extension ScreenEditor {
  /// Tab.
  func complete() -> AfterKey {
    let (text, cursor) = libedit.line
    let completion = completer(text, cursor)
    let scalars = text.unicodeScalars
    let start = min(max(0, completion.start), cursor)
    let word = String(String.UnicodeScalarView(scalars.prefix(cursor).dropFirst(start)))
    let isFollowedByBlank = scalars.dropFirst(cursor).first == " "
    let step = CompletionStep.decide(
      word: word, candidates: completion.candidates, followedByBlank: isFollowedByBlank)
    switch step {
    case .nothing: return .beep
    case .insert(let replacement):
      libedit.deleteBeforeCursor(cursor - start)
      libedit.insert(replacement.withBlankControls)
      guard completion.hasSeveral else { break }
      menu = Menu(completion.candidates, word: replacement, isFollowedByBlank: isFollowedByBlank)
    case .list: menu = Menu(completion.candidates, word: word, isFollowedByBlank: isFollowedByBlank)
    }
    return .refresh
  }

  /// Whether a key was for the list of candidates; any other closes it and does what it always does.
  func menuTakes(_ key: Unicode.Scalar) -> Bool {
    guard menu != nil else { return false }
    switch key {
    case "\t": return walk(by: 1)
    case "\u{1B}": return menuTakesSequence()
    case "\n", "\r": return closeMenu(keeping: true)
    default:
      menu = nil
      return false
    }
  }

  /// The arrows walk the list too; Escape by itself brings the word back that was typed.
  private func menuTakesSequence() -> Bool {
    let sequence = takeKeySequence()
    switch sequence {
    case "[Z", "[A", "OA": return walk(by: -1)
    case "[B", "OB": return walk(by: 1)
    case "": return closeMenu(keeping: false)
    default:
      menu = nil
      input.unread(sequence)
      return false
    }
  }

  private func walk(by step: Int) -> Bool {
    guard var menu else { return false }
    let replaced = menu.shown
    menu.walk(by: step)
    replace(replaced, with: menu.shown)
    self.menu = menu
    return true
  }

  /// False where nothing was chosen that would have to be kept.
  private func closeMenu(keeping isKept: Bool) -> Bool {
    guard let menu else { return false }
    self.menu = nil
    guard isKept else {
      replace(menu.shown, with: menu.word)
      return true
    }
    guard let chosen = menu.chosen else { return false }
    replace(menu.shown, with: chosen)
    return true
  }

  private func replace(_ old: String, with new: String) {
    libedit.deleteBeforeCursor(old.unicodeScalars.count)
    libedit.insert(new)
  }
}
