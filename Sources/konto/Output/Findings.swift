import CommandLanguage
import Glibc
import Shell
import Terminal

/// Mistakes found before anything runs: for people on standard error, as JSON on standard output.
enum Mistakes {
  /// - Parameter advice: what else helps with what was found.
  static func report(
    _ errors: [SyntaxError], _ preferences: Preferences,
    _ advice: (Finding) -> Text? = { _ in nil }
  ) -> ExitStatus {
    Findings.report(errors.map(Finding.init), preferences, advice)
    return .usage
  }
}

/// The same for everything that can be found.
enum Findings {
  static func report(
    _ findings: [Finding], _ preferences: Preferences,
    _ advice: (Finding) -> Text? = { _ in nil }
  ) {
    if preferences.format == .json {
      for finding in findings { StandardStreams.print(finding.json(preferences.language)) }
    } else {
      let colour = preferences.colour && isTerminal(STDERR_FILENO)
      let width = TerminalWidth.columns(fd: STDERR_FILENO)
      for (finding, isContinued) in findings.told {
        let lines = Diagnostic(
          finding, preferences.language, colour: colour, width: width, advice: advice(finding),
          isContinued: isContinued
        )
        .lines
        StandardStreams.complain(lines.joined(separator: "\n"), isLaidOut: true)
      }
    }
  }
}
