import Activation
import CommandLanguage
import Shell

/// The lines of `-c`: all are checked before the first runs; the first that is not as expected ends them.
struct GivenLines {
  private let lines: [RawLine]
  private var session: Session

  init(_ lines: [String], _ session: Session) {
    self.lines = RawLine.lines(
      of: Array(lines.joined(separator: "\n").utf8), file: "-c", in: session.surroundings.vocabulary)
    self.session = session
  }

  func carryOut() -> ExitStatus {
    let found = ScriptReader.readCommands(lines, actor: session.actor)
    switch found {
    case .failure(let errors): return Mistakes.report(errors.all, session.preferences)
    case .success(let statements):
      guard !statements.isEmpty else { return .nothingToRun }
      return run(statements)
    }
  }

  private func run(_ statements: [Statement]) -> ExitStatus {
    var session = session
    for statement in statements where !session.hasQuit {
      let performance = session.perform(statement)
      StandardStreams.tell(performance, session.preferences, scenario: "-c")
      guard performance.isExpected else { return performance.hasStoreFailed ? .inputOutput : .notAsExpected }
    }
    return .asExpected
  }
}

extension Performance {
  /// Whether the store could not be read or written.
  var hasStoreFailed: Bool {
    if case .error(.store) = outcome { return true }
    return false
  }
}

extension StandardStreams {
  /// What a line led to, as the shell shows it.
  static func tell(_ performance: Performance, _ preferences: Preferences, scenario: String) {
    let told = performance.told(preferences, scenario: scenario)
    if !told.results.isEmpty {
      let text = told.results.joined(separator: "\n")
      let isLong = preferences.format != .json && Pager.isWanted(for: text)
      if !isLong || !Pager.show(text) { print(text) }
    }
    for line in told.complaints { complain(line) }
  }
}
