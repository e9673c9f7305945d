import CommandLanguage
import PlainText
import Shell

extension Performance {
  /// What came of a step, for an audience: no fields where something is drawn, no codes but a refusal's; no whole PESEL,
  /// and of what a line prints nothing that a name brought, which may be a secret (S7, I18).
  ///
  /// - Parameter windows: the screens that it changed.
  package func shown(_ preferences: Preferences, beside windows: [String]) -> [String] {
    LongNumbers.masked(lines: told(preferences, beside: windows))
  }

  private func told(_ preferences: Preferences, beside windows: [String]) -> [String] {
    switch outcome {
    case .ok(let success):
      let drawn = drawn(success.showing, preferences, beside: windows)
      return drawn.isEmpty ? spokenLines(preferences) : drawn
    case .refused(let rejection): return rejection.told(preferences) + windows
    case .error: return lines(preferences)
    }
  }

  private func drawn(_ showing: Showing, _ preferences: Preferences, beside windows: [String]) -> [String] {
    let lines = showing.lines(preferences)
    switch showing.shown {
    // Beside the slip nobody looks at the empty desk, and who asked for the screen has it.
    case is PINSlip, is ScreenView: return lines
    // The portal's window shows the records already.
    case is DocumentList: return windows.isEmpty ? lines : windows
    case is PrintedText where !statement.names.isEmpty: return [statement.typed { _ in "•••" }]
    case _: return lines + windows
    }
  }
}

extension Rejection {
  /// The refusal with its rule, why, and what to do.
  fileprivate func told(_ preferences: Preferences) -> [String] {
    let language = preferences.language
    let code = refusal.code
    let head =
      "✗ \(Vocabulary.refused.in(language)): \(code.rawValue) (\(code.declared.basis.rule.rawValue))"
    return preferences.wrapped(head, indent: 0, hanging: 2).map { Ink.red($0, preferences.colour) }
      + words(language).flatMap { preferences.wrapped($0, indent: 2) }
  }
}
