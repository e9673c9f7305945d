import Activation
import CommandLanguage
import Journal

extension Session {
  /// Whether what is done here is to become a file.
  package var isCaptured: Bool { captured != nil }

  /// Takes down a line that was carried out.
  ///
  /// - Returns: the number of a step.
  mutating func takeDown(
    _ statement: Statement, by actor: Actor, _ outcome: Outcome, typed: Secret?
  ) -> Int? {
    guard let log, statement.verb.group != .shell || isCaptured || statement.verb == .set,
      let line = RecordedLine(statement, by: actor, outcome, typed: typed, isStep: hasChanged),
      isCaptured || line.hasEffect
    else { return nil }
    self.log?.append(.line(line))
    return line.isStep ? log.next : nil
  }

  /// Takes down a sentence for the audience.
  package mutating func narrate(_ text: String) {
    if isCaptured { log?.append(.narration(text)) }
  }

  mutating func capture(_ command: ShellCommand, as verb: Verb, by actor: Actor) throws(RunError) -> Outcome {
    guard terms.isPractice else {
      try note(verb, by: actor, .refused(.world(.practiceOnly)))
      return try refused(Refusal(.world(.practiceOnly)), to: actor)
    }
    if case .capture(let path) = command {
      try beginCapture(path)
      return .ok(Success(showing: .capture(.begun(path))))
    }
    guard isCaptured else { throw .captureNotRunning }
    return .ok(Success(showing: .capture(try endCapture())))
  }

  /// Lets what is done from here on become a file.
  package mutating func beginCapture(_ path: String) throws(RunError) {
    guard let files = surroundings.captures, let log else { throw .captureUnavailable }
    if let captured { throw .captureRunning(captured.path) }
    try files.expect(path)
    captured = RunningCapture(path: path, start: log.next, actor: actor)
  }

  /// Writes what was done since the capture began; nothing where nothing was.
  package mutating func endCapture() throws(RunError) -> CaptureTold {
    guard let captured, let log else { throw .captureNotRunning }
    self.captured = nil
    var text = CaptureText(Array(log.items), from: captured.start, in: preferences.language)
    guard text.count > 0 else { return .nothing(captured.path) }
    let title = ScriptTitle.of(captured.path)
    try surroundings.captures?.write(text.text(title: title, actor: captured.actor), captured.path)
    return .written(captured.path, lines: text.count)
  }
}
