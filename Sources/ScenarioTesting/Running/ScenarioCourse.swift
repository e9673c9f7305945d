import Activation
import CommandLanguage
import PlainText
import Shell

/// One scenario on its way: its world, and what has come of it so far.
struct ScenarioCourse {
  let runner: ScenarioRunner
  var session: Session
  var result: ScenarioResult
  /// The same scenario on a portal, if it is to be carried out there.
  var portal: PortalCourse?
  private let began = Stopwatch.now()
  private var deadline: Duration?
  /// Whether anything of it was carried out on the portal.
  var hasActedThere = false
  /// Whether the driver was sent away because the time was over.
  var isDriverGone = false

  /// - Parameter row: what names stand for from the beginning: by a row of a table, or from outside.
  init(_ runner: ScenarioRunner, _ identity: ScenarioIdentity, _ row: [String: String], on portal: Portal?) {
    self.portal = portal.map { PortalCourse($0, names: row) }
    self.runner = runner
    result = ScenarioResult(identity)
    session = Session(
      actor: runner.actor, seed: runner.seed, preferences: runner.preferences,
      surroundings: runner.surroundings)
    session.isWitnessed = runner.measuresCoverage
    session.set(row)
  }

  /// From here on nobody looks on.
  mutating func turnAway() { session.isUnwatched = true }

  /// Whether what went as expected leaves nothing to tell.
  var isUnwatched: Bool { session.isUnwatched }

  mutating func beginTime() {
    guard let limit = runner.timeLimit else { return }
    let deadline = limit.now() + limit.limit
    self.deadline = deadline
    portal?.limit = { deadline - limit.now() }
  }

  func isOver(_ limit: TimeLimit) -> Bool { deadline.map { limit.now() >= $0 } ?? false }

  var finished: ScenarioResult {
    let handed = isUnwatched ? [] : result.handedByItems
    var finished = runner.keeping <= .nothing && !isUnwatched ? result.withoutDialogue : result
    finished.handed = handed
    // A PESEL may go on from one sentence into the next.
    finished.rewriteSentences { LongNumbers.masked(lines: $0) }
    finished.duration = Stopwatch.now() - began
    if runner.measuresCoverage, result.skipped == nil, result.identity.knownBug == nil {
      finished.coverage = Coverage(of: session)
    }
    return finished
  }

  /// Stops at the first statement that is not as expected; false then.
  @discardableResult
  mutating func carryOut(_ steps: [Step], _ block: Block) -> Bool {
    if !isUnwatched { result.items.reserveCapacity(result.items.count + steps.count) }
    for (index, step) in steps.enumerated() {
      switch step {
      case .narration(let text, let line):
        guard !isUnwatched else { continue }
        result.items.append(.narration(result.identity.secrets.hidden(in: text), line, block))
      case .statement(let statement):
        if session.hasQuit, block != .cleanup { return false }
        guard mayBegin(statement, block), carryOut(statement, block) else {
          leaveOut(steps[(index + 1)...], block)
          return false
        }
      }
    }
    return true
  }

  private mutating func mayBegin(_ statement: Statement, _ block: Block) -> Bool {
    guard !isInterrupted() else { return false }
    guard let before = runner.attendance.before else { return true }
    before(statement, result.identity)
    // Whoever was told may have ended it.
    return !isInterrupted()
  }

  private mutating func isInTime(_ statement: Statement, _ block: Block) -> Bool {
    guard let limit = runner.timeLimit, isOver(limit) else { return true }
    fail(.timedOut(statement, limit: limit.limit), block)
    return false
  }

  mutating func isInterrupted() -> Bool {
    if runner.attendance.isInterrupted() { result.wasInterrupted = true }
    return result.wasInterrupted
  }

  private mutating func carryOut(_ statement: Statement, _ block: Block) -> Bool {
    if portal != nil { return carryOutThere(statement, block) }
    return take(session.perform(statement), block)
  }

  /// Whether the scenario goes on.
  mutating func take(_ performance: consuming Performance, _ block: Block) -> Bool {
    if isUnwatched { return takeUnwatched(performance, block) }
    let statement = performance.statement
    let turn = turn(consume performance, block)
    result.statements += 1
    runner.attendance.performed?(turn)
    let unexpected = turn.performance.isExpected ? nil : turn.performance
    result.items.append(.performed(consume turn))
    if let unexpected { return fail(.unexpected(unexpected), block) }
    return isInTime(statement, block)
  }

  private mutating func takeUnwatched(_ performance: borrowing Performance, _ block: Block) -> Bool {
    result.statements += 1
    return performance.isExpected || fail(.unexpected(copy performance), block)
  }

  /// Counts what a failure of the block keeps from being carried out.
  mutating func leaveOut(_ steps: some Sequence<Step>, _ block: Block) {
    guard let last = result.failures.indices.last, result.failures[last].block == block else { return }
    var statements = steps.lazy.compactMap(\.statement).makeIterator()
    while let statement = statements.next() {
      result.failures[last].skipped += 1
      // What stands behind it would not have been carried out anyway.
      if statement.quits { return }
    }
  }

  private func turn(_ performance: consuming Performance, _ block: Block) -> Turn {
    var screen: ScreenView?
    // A portal's own screen is not known here.
    if case .dialogueAndScreens = runner.keeping, portal == nil {
      screen = session.screenView(of: performance.actor)
    }
    let (names, line) = (performance.statement.names, performance.statement.source)
    let named = names.isEmpty ? [] : names.compactMap { session.value(of: $0.name, in: line) }
    return Turn(
      performance: performance, block: block, preferences: session.preferences, screen: screen, named: named)
  }

  /// What was done on a portal and led elsewhere: it is part of the dialogue, and a failure.
  mutating func part(_ parting: Parting, _ block: Block) -> Bool {
    result.statements += 1
    result.items.append(.performed(turn(parting.portal, block)))
    return fail(.parted(parting), block)
  }

  /// Whether the scenario goes on all the same.
  @discardableResult
  mutating func fail(_ cause: Failure.Cause, _ block: Block) -> Bool {
    var failure = Failure(cause, block, session)
    let handed = HiddenSecrets(result.handedByItems)
    failure.secrets = result.identity.secrets.and(handed)
    result.failures.append(failure)
    return runner.attendance.failed?(failure, result.identity.hiding(handed), session) ?? false
  }
}
