import PlainText
import ScenarioTesting
import Shell

/// Writes each result as it comes, and counts.
struct RunReport {
  private let preferences: Preferences
  private let transcript: Transcript
  private var buffer = OutputBuffer()
  private var results = JudgedResults()
  private(set) var tally = Tally()

  init(_ preferences: Preferences) {
    self.preferences = preferences
    transcript = Transcript(preferences)
  }

  var hasFailedToWrite: Bool { buffer.hasFailed }

  mutating func take(_ result: ScenarioResult) {
    for judged in results.take(result) { tell(judged) }
  }

  private mutating func tell(_ result: ScenarioResult) {
    // Half of a scenario is shown, but says nothing of the whole.
    if !result.wasInterrupted { tally.count(result) }
    if preferences.format == .json {
      for case .performed(let turn) in result.items {
        buffer.add(
          StatementJSON.line(
            turn.performance, block: turn.block, scenario: result.identity.title,
            language: preferences.language, hiding: result.identity.secrets))
      }
    } else {
      // Most scenarios have a screenful.
      var told = WrittenLines(room: 4096)
      transcript.write(result, to: &told)
      buffer.add(told)
    }
  }

  /// - Parameter planned: how many were to run.
  mutating func finish(of planned: Int) {
    for judged in results.rest() { tell(judged) }
    tally.notRun = planned - tally.chosen
    if preferences.format != .json {
      for line in transcript.summary(tally) { buffer.add(line) }
    }
    buffer.flush()
  }
}
