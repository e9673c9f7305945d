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
      text += annotations(scenario)
    }
    for shortfall in result.shortfalls { text += annotation(shortfall) }
    if !result.scenarios.isEmpty { text += notice(result) }
    return text
  }

  /// GitHub shows so many annotations of a kind for a step, the first ones.
  private static let shown = 10

  private func errors(in result: SuiteResult) -> Int {
    result.complaints.count + result.tally.mended
      + result.scenarios.reduce(0) { $0 + ($1.hasFailed ? $1.failures.count : 0) }
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

  private func annotations(_ scenario: ScenarioResult) -> String {
    let skipped = Text(pl: "pominięty: ", en: "skipped: ").in(preferences.language)
    switch scenario.verdict {
    case .asExpected: return ""
    case .unexpected, .error: return scenario.failures.map { annotation($0, of: scenario) }.joined()
    case .skipped:
      guard let skip = scenario.skipped else { return "" }
      let words = skipped + skip.words(preferences.language)
      guard let statement = skip.statement else { return annotation(.notice, of: scenario, words) }
      return annotation(.warning, of: scenario, words, at: statement.source.place)
    case .knownBug:
      return annotation(.notice, of: scenario, scenario.identity.knownBug?.words(preferences.language) ?? "")
    case .mended:
      let words = scenario.identity.knownBug?.mendedWords(preferences.language) ?? ""
      return annotation(.error, of: scenario, words)
    }
  }

  /// - Parameter place: nil: where its header stands.
  private func annotation(
    _ kind: WorkflowCommand.Kind, of scenario: ScenarioResult, _ words: String, at place: Place? = nil
  ) -> String {
    let place = place ?? scenario.identity.place
    return WorkflowCommand(
      kind: kind, file: Visible.path(checkout.path(place.file)), line: place.line,
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
