import ScenarioTesting
import Shell

/// Writes each result as it comes, and counts.
struct RunReport {
  private let preferences: Preferences
  private let transcript: Transcript
  private var buffer = OutputBuffer()
  private var total = 0
  private(set) var unexpected = 0

  init(_ preferences: Preferences) {
    self.preferences = preferences
    transcript = Transcript(preferences)
  }

  var hasFailedToWrite: Bool { buffer.hasFailed }

  mutating func take(_ result: ScenarioResult) {
    total += 1
    unexpected += result.isAsExpected ? 0 : 1
    if preferences.format == .json {
      for case .performed(let turn) in result.items {
        buffer.add(
          StatementJSON.line(
            turn.performance, block: turn.block, scenario: result.identity.title,
            language: preferences.language))
      }
    } else {
      for line in transcript.lines(result) { buffer.add(line) }
    }
  }

  mutating func finish() {
    if preferences.format != .json {
      for line in transcript.summary(total, unexpected: unexpected) { buffer.add(line) }
    }
    buffer.flush()
  }
}
