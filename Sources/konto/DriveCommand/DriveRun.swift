import CommandLanguage
import PlainText
import ScenarioTesting
import Shell
import Terminal

/// The lines of a driver whose portal is the procedure itself.
struct DriveRun {
  private var portal: KontoPortal
  private let preferences: Preferences

  init(_ settings: Settings) {
    preferences = settings.preferencesOfAnyWidth
    portal = KontoPortal(
      version: ProgramVersion.number, seed: settings.seed ?? 1, preferences: preferences,
      surroundings: Assembly.surroundings())
  }

  func carryOut() -> ExitStatus {
    Interrupts.whileRunning {
      var run = self
      // One byte more tells that a line is too long.
      var lines = InputLines(keeping: DriverProtocol.longestLine + 1)
      while let line = lines.next() {
        guard StandardStreams.write(run.answer(to: line) + "\n", to: 1) else { return StandardStreams.lost }
      }
      return Interrupts.wasInterrupted ? .interrupted : lines.complain(preferences) ?? .asExpected
    }
  }

  /// The line that answers a request.
  private mutating func answer(to line: [UInt8]) -> String {
    let request = line.last == 10 ? Array(line.dropLast()) : line
    if request.count > DriverProtocol.longestLine {
      return Self.failure("the line has more than \(DriverProtocol.longestLine) bytes")
    }
    guard let value = JSONText.value(request) else { return Self.failure("the line is not JSON") }
    return portal.answer(to: value).line
  }

  private static func failure(_ message: String) -> String {
    var answer = JSONObject()
    answer.fail(message)
    return answer.line
  }
}
