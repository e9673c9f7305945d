import Activation
import CommandLanguage
import Journal

/// Where a session is written to as a file.
package struct CaptureFiles: Sendable {
  /// Whether a file of that path can be written, and nothing else be lost by it.
  let expect: @Sendable (String) throws(RunError) -> Void
  let write: @Sendable (String, _ path: String) throws(RunError) -> Void

  /// - Parameter expect: throws why the file must not or cannot be written.
  package init(
    expect: @escaping @Sendable (String) throws(RunError) -> Void,
    write: @escaping @Sendable (String, _ path: String) throws(RunError) -> Void
  ) {
    self.expect = expect
    self.write = write
  }

  /// How every such file begins.
  package static let firstLine = CaptureText.firstLine
}

/// A session that is being captured.
struct RunningCapture: Sendable {
  let path: String
  /// The number of the first that belongs to the scenario.
  let start: Int
  /// Who acts when it begins.
  let actor: Actor
}

/// What was done in a session, for a file of it.
struct Record: Sendable {
  private(set) var items = Pages<Recorded>()
  private(set) var next = 0

  /// - Returns: its number.
  @discardableResult
  mutating func append(_ deed: Recorded.Deed) -> Int {
    items.append(Recorded(number: next, deed: deed))
    next += 1
    return next - 1
  }

  /// Takes out the line of that number; what was seen since is no more so.
  mutating func takeBack(_ number: Int) -> Recorded.Deed? {
    let first = items.lastIndex { $0.number < number }.map { $0 + 1 } ?? 0
    let cut = items.cut(to: first)
    for item in cut where item.number != number {
      if let left = item.afterUndo { items.append(left) }
    }
    return cut.first { $0.number == number }?.deed
  }

  /// Goes on from what was remembered, with what is never taken back.
  mutating func goBack(to remembered: Record) {
    let last = remembered.items.last?.number ?? -1
    let first = items.lastIndex { $0.number <= last }.map { $0 + 1 } ?? 0
    let later = items.cut(to: first).filter { !$0.isStep }
    items = remembered.items
    for item in later { if let left = item.afterUndo { items.append(left) } }
  }
}

extension Recorded {
  fileprivate var isStep: Bool { if case .line(let line) = deed { line.isStep } else { false } }
}

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
