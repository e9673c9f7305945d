import Activation
import CommandLanguage
import Shell
import Terminal

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
    let found = ScriptReader.readCommands(
      lines, actor: session.actor, demandsReasons: session.demandsReasons)
    switch found {
    case .failure(let errors):
      return Mistakes.report(session.ownMistakes(errors.all), session.preferences, session.advice)
    case .success(let statements):
      guard !statements.isEmpty else { return .nothingToRun }
      return run(statements)
    }
  }

  private func run(_ statements: [Statement]) -> ExitStatus {
    var session = session
    let status = run(statements, in: &session)
    return CaptureFile.end(&session) ? status : .inputOutput
  }

  private func run(_ statements: [Statement], in session: inout Session) -> ExitStatus {
    for statement in statements where !session.hasQuit {
      let performance =
        session.hasAnEnd
        ? Interrupts.whileStaying { session.perform(statement) } : session.perform(statement)
      StandardStreams.tell(performance, session.preferences, scenario: "-c")
      if Interrupts.wasInterrupted { return .interrupted }
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
      // Whoever is at work goes on below the screen that their line has changed.
      let mayBeHeld = preferences.format != .json && performance.screenLines(preferences).isEmpty
      if !mayBeHeld || !Pager.isWanted(for: text) || !Pager.show(text, preferences.language) { print(text) }
    }
    for line in told.complaints { complain(line, isLaidOut: true) }
  }
}
