import CommandLanguage
import ScenarioTesting
import Shell
import Terminal

/// `--break`: where a scenario is not as expected, the prompt opens in its world as it stands then.
struct Breakpoint: Sendable {
  let preferences: Preferences
  /// Whether the scenario goes on afterwards.
  let goesOn: Bool
  /// What neither titles nor lines show.
  let hidden: HiddenSecrets

  func attend(_ attendance: inout Attendance) {
    attendance.failed = { failure, identity, session in
      open(failure, of: identity, in: session)
      return goesOn
    }
  }

  private func open(_ failure: Failure, of identity: ScenarioIdentity, in session: Session) {
    let lines = TextReport(preferences).lines(of: failure.hiding(hidden), in: identity.hiding(hidden))
    StandardStreams.print(lines.joined(separator: "\n"))
    var session = session
    session.preferences.width = preferences.width
    if let actor = failure.performance?.actor { session.actor = actor }
    _ = Prompt(session, .scenario(FailureWords(failure, preferences).place)).carryOut()
    // A Ctrl-C at the prompt meant its line, not the run; whoever hung up is not asked again.
    if Interrupts.terminationSignal == nil { Interrupts.clear() }
  }
}
