import CommandLanguage
import PlainText
import Shell

/// Workflow commands of GitHub Actions: an annotation at the line of each failure, mistake or other obstacle,
/// and one that counts. They take effect when they are printed to the output of a step.
package struct GitHubReport: Sendable {
  private let preferences: Preferences

  /// Writes in the language of some preferences; colour and width do not count.
  package init(_ preferences: Preferences) { self.preferences = preferences }

  private static let name = "konto test"

  /// The whole report, a command a line.
  package func text(_ result: SuiteResult) -> String {
    var text = ""
    for obstacle in result.obstacles { text += annotation(obstacle) }
    for scenario in result.scenarios {
      for failure in scenario.failures { text += annotation(failure, of: scenario) }
    }
    for shortfall in result.shortfalls { text += annotation(shortfall) }
    if !result.scenarios.isEmpty { text += notice(result) }
    return text
  }

  private func annotation(_ failure: Failure, of scenario: ScenarioResult) -> String {
    let source = failure.statement.source
    let told = FailureLines(failure, preferences.plain)
    return WorkflowCommand(
      kind: .error, file: Visible.path(source.place.file), line: source.place.line,
      column: source.text.prefix { $0 == " " || $0 == "\t" }.count + 1, title: scenario.identity.shownName,
      message: ([told.words.headline] + told.all).joined(separator: "\n")
    ).text
  }

  private func annotation(_ obstacle: Obstacle) -> String {
    WorkflowCommand(
      kind: .error, file: obstacle.file, line: obstacle.line, column: obstacle.column, title: obstacle.code,
      message: obstacle.message(preferences.language)
    ).text
  }

  private func annotation(_ shortfall: Shortfall) -> String {
    WorkflowCommand(
      kind: shortfall.weight == .remark ? .warning : .error, title: Self.name,
      message: shortfall.words(preferences.language)
    ).text
  }

  private func notice(_ result: SuiteResult) -> String {
    let sum = TextReport(preferences.plain).sum(result)
    return WorkflowCommand(kind: .notice, title: Self.name, message: sum).text
  }
}
