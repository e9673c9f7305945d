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
    if preferences.format == .json {
      print(
        StatementJSON.line(
          performance, block: .scenario, scenario: scenario, language: preferences.language))
      return
    }
    let lines = performance.lines(preferences)
    if case .error = performance.outcome {
      complain(lines.joined(separator: "\n"))
    } else if !lines.isEmpty {
      let text = lines.joined(separator: "\n")
      let isLong = performance.statement.verb.group == .inspection && Pager.isWanted(for: text)
      if !isLong || !Pager.show(text) { print(text) }
    }
    for line in performance.comparisonLines(preferences.language) { complain(line) }
  }
}
