import CommandLanguage
import PlainText
import Shell

/// Workflow commands of GitHub Actions: an annotation at the line of each failure, mistake or other obstacle,
/// and one that counts. They take effect when they are printed to the output of a step.
package struct GitHubReport: Sendable {
  private let preferences: Preferences
  private let checkout: Checkout

  /// - Parameters:
  ///   - preferences: their language; colour and width do not count.
  ///   - checkout: where the files stand in the repository.
  package init(_ preferences: Preferences, _ checkout: Checkout = .here) {
    self.preferences = preferences
    self.checkout = checkout
  }

  private static let name = "konto test"

  /// The whole report, a command a line.
  package func text(_ result: SuiteResult) -> String {
    var text = ""
    for obstacle in result.complaints { text += annotation(obstacle, .error) }
    for obstacle in result.remarks { text += annotation(obstacle, .warning) }
    for scenario in result.scenarios {
      for failure in scenario.failures { text += annotation(failure, of: scenario) }
      if let skipped = scenario.skipped { text += annotation(skipped, of: scenario) }
    }
    for shortfall in result.shortfalls { text += annotation(shortfall) }
    if !result.scenarios.isEmpty { text += notice(result) }
    return text
  }

  /// GitHub shows so many annotations of a kind for a step, the first ones.
  private static let shown = 10

  private func errors(in result: SuiteResult) -> Int {
    result.complaints.count + result.scenarios.reduce(0) { $0 + $1.failures.count }
      + result.shortfalls.count { $0.weight != .remark }
  }

  private func annotation(_ failure: Failure, of scenario: ScenarioResult) -> String {
    let source = failure.statement.source
    let told = FailureLines(failure, preferences.plain)
    return WorkflowCommand(
      kind: .error, file: Visible.path(checkout.path(source.place.file)), line: source.place.line,
      column: source.text.prefix { $0 == " " || $0 == "\t" }.count + 1, title: scenario.identity.shownName,
      message: ([told.words.headline] + told.all).joined(separator: "\n")
    ).text
  }

  private func annotation(_ skip: Skip, of scenario: ScenarioResult) -> String {
    let place = skip.statement.source.place
    let words =
      Text(pl: "pominięty: ", en: "skipped: ").in(preferences.language) + skip.words(preferences.language)
    return WorkflowCommand(
      kind: .warning, file: Visible.path(checkout.path(place.file)), line: place.line,
      title: scenario.identity.shownName, message: words
    ).text
  }

  private func annotation(_ obstacle: Obstacle, _ kind: WorkflowCommand.Kind) -> String {
    WorkflowCommand(
      kind: kind, file: obstacle.file.map(checkout.path), line: obstacle.line, column: obstacle.column,
      title: obstacle.code,
      message: obstacle.message(preferences.language)
    ).text
  }

  private func annotation(_ shortfall: Shortfall) -> String {
    WorkflowCommand(
      kind: shortfall.weight == .remark ? .warning : .error, title: Self.name,
      message: shortfall.words.in(preferences.language)
    ).text
  }

  private func notice(_ result: SuiteResult) -> String {
    let sum = TextReport(preferences.plain).sum(result)
    let count = errors(in: result)
    let beyond = Text(
      pl:
        "GitHub pokazuje \(Self.shown) pierwszych adnotacji z \(count); wszystkie są w dzienniku tego kroku",
      en:
        "GitHub shows the first \(Self.shown) of \(count) annotations; all of them are in the log of this step"
    )
    let message = count > Self.shown ? sum + "\n" + beyond.in(preferences.language) : sum
    return WorkflowCommand(kind: .notice, title: Self.name, message: message).text
  }
}
