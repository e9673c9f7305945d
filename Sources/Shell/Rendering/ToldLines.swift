import CommandLanguage

extension Performance {
  /// What the shell tells of a line: results, and what is not as it should be, which is not to be mistaken for one.
  ///
  /// - Parameter scenario: what stands for a scenario in JSON.
  package func told(
    _ preferences: Preferences, scenario: String
  ) -> (results: [String], complaints: [String]) {
    let language = preferences.language
    let warnings = warnings.map { "! " + $0.words.in(language) }
    guard preferences.format != .json else {
      return ([StatementJSON.line(self, block: .scenario, scenario: scenario, language: language)], warnings)
    }
    let lines = leavesOutShown(preferences) ? transcriptLines(preferences) : lines(preferences)
    let comparison = comparisonLines(language) + warnings
    let before =
      ForeignChange.line(changes, language).map { preferences.wrapped($0, indent: 0, hanging: 2) } ?? []
    return if case .error = outcome { (before, lines + comparison) } else {
      (before + lines + screenLines(preferences), comparison)
    }
  }

  /// The screen that is drawn after the line, if one is.
  package func screenLines(_ preferences: Preferences) -> [String] {
    screen.map { Showing.screen($0).lines(preferences) } ?? []
  }
}
