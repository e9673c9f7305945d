import Activation
import CommandLanguage
import Shell

/// A scenario that is carried out on a portal, with the procedure beside it as the reference.
extension ScenarioCourse {
  /// Begins the scenario there; false if the portal cannot even do that.
  ///
  /// - Parameter first: the statement that a failure is told at.
  mutating func beginThere(_ first: @autoclosure () -> Statement?) -> Bool {
    guard let portal, let first = first() else { return true }
    do throws(DriverFailure) {
      let hasBegun = try portal.begin(result.identity, at: session.now)
      return hasBegun || skip(first, .told)
    } catch {
      if !isInterrupted() { fail(.driver(portal.portal.failure(error), first), .setup) }
      return false
    }
  }

  /// Ends the scenario there; a driver that has failed is asked nothing more.
  mutating func endThere() {
    guard let portal, !hasDriverFailed, let last = result.lastStatement else { return }
    do throws(DriverFailure) {
      try portal.end()
    } catch {
      if !isInterrupted() { fail(.driver(portal.portal.failure(error), last), .cleanup) }
    }
  }

  private var hasDriverFailed: Bool {
    isDriverGone
      || result.failures.contains { failure in
        if case .driver(let failure, _) = failure.cause { !failure.problem.isAnswer } else { false }
      }
  }

  /// A scenario of which nothing was for the portal has tried nothing there.
  mutating func skipIfNothingWasCarriedOutThere(_ first: @autoclosure () -> Statement?) {
    guard portal != nil, !hasActedThere, result.failures.isEmpty, result.skipped == nil,
      !result.wasInterrupted
    else { return }
    if let first = first() { _ = skip(first, .nothingOfIt) }
  }

  /// Whether the scenario goes on.
  mutating func carryOutThere(_ statement: Statement, _ block: Block) -> Bool {
    if hasDriverFailed { return false }
    let before = session
    let reference = session.perform(statement)
    do throws(DriverFailure) {
      switch try goAlong(statement, before) {
      case .notSent: return take(reference, block)
      case .unset(let name): return take(there(statement, reference.actor, .error(.nameUnset(name))), block)
      case .cannot(let lack): return skip(statement, lack)
      case .answered(.unsupported): return skip(statement, .told)
      case .answered(let answer): return judge(answer, reference, block)
      }
    } catch {
      // A signal ends the wait for an answer, and is no fault of the driver.
      if isInterrupted() { return false }
      result.statements += 1
      let failure = portal?.portal.failure(error) ?? error
      guard let limit = runner.timeLimit, isOver(limit) else {
        return fail(.driver(failure, statement), block)
      }
      isDriverGone = true
      return fail(.timedOut(statement, limit: limit.limit), block)
    }
  }

  private mutating func goAlong(
    _ statement: Statement, _ before: Session
  ) throws(DriverFailure) -> PortalCourse.Step {
    try portal?.carryOut(statement, before, session) ?? .notSent
  }

  private mutating func skip(_ statement: Statement, _ lack: Unsupported) -> Bool {
    if result.skipped == nil { result.skipped = .unsupported(statement, lack.words) }
    return false
  }

  /// First the file's expectation, then the reference.
  private mutating func judge(_ answer: PortalAnswer, _ reference: Performance, _ block: Block) -> Bool {
    guard let portal = portal?.portal else { return true }
    hasActedThere = true
    let performance = there(answer, reference)
    let differences = runner.comparesExpectationsOnly ? nil : portal.differences(answer, reference.outcome)
    guard performance.isExpected, differences == nil else {
      let shown = there(answer.masked(portal.masked), reference)
      let differing: [Field?] = differences ?? []
      let expected = shown.comparedFields.filter { !differing.contains($0) }
      let parting = Parting(
        name: portal.masked(portal.name), portal: shown, procedure: reference.outcome,
        fields: differing + expected, rules: result.identity.rules, lastWords: portal.lastWords())
      return part(parting, block)
    }
    let told = answer.masked(portal.masked)
    return take(
      performance.telling(
        told.outcome(expected: performance.statement.expectation, reference: reference.outcome)),
      block)
  }

  private func there(_ answer: PortalAnswer, _ reference: Performance) -> Performance {
    let statement = reference.statement
    let outcome = answer.outcome(expected: statement.expectation, reference: reference.outcome)
    return there(statement, reference.actor, outcome).disregarding { !(portal?.portal.tells($0) ?? true) }
  }

  private func there(_ statement: Statement, _ actor: Actor, _ outcome: Outcome) -> Performance {
    Performance(
      statement, by: actor, ledTo: outcome, writing: session.writtenValues(in: statement.source)
    ) { portal?.value(of: $0, in: statement.source) }
  }
}

extension Performance {
  /// What the file expects otherwise than it came; nil stands for the main value.
  fileprivate var comparedFields: [Field?] {
    var fields: [Field?] = []
    for case .field(let comparison, _) in mismatches where !fields.contains(comparison.field) {
      fields.append(comparison.field)
    }
    return fields
  }
}

extension ScenarioResult {
  fileprivate var lastStatement: Statement? {
    for case .performed(let turn) in items.reversed() { return turn.performance.statement }
    return nil
  }
}

extension ScenarioIdentity {
  /// The tags that name rules and decisions: `R11`, `S2`, `I13`.
  fileprivate var rules: [String] {
    tags.filter { tag in
      "RSI".contains(tag.prefix(1)) && tag.count > 1 && tag.dropFirst().allSatisfy(\.isNumber)
    }
  }
}

extension Portal {
  /// Where an answer differs from what the procedure does; nil: nowhere.
  ///
  /// - Returns: the fields that differ; none where the outcomes themselves do.
  func differences(_ answer: PortalAnswer, _ reference: Outcome) -> [Field]? {
    switch (answer, reference) {
    case (.ok, .ok): break
    case (.refused(let code, _), .refused(let rejection)):
      if let code, code != rejection.refusal.code { return [] }
    case (.ok, .refused), (.ok, .error), (.refused, .ok), (.refused, .error), (.unsupported, _): return []
    }
    let differing = answer.fields.filter { told in
      guard let value = reference.value(of: told.field) else { return false }
      if case .moment = value, !isClockSettable { return false }
      return value.written != told.value.written
    }
    return differing.isEmpty ? nil : differing.map(\.field)
  }
}

extension PortalAnswer {
  /// The answer as an outcome. A portal that cannot tell a code is taken to mean the one that is expected, else the
  /// procedure's.
  func outcome(expected: Expectation?, reference: Outcome) -> Outcome {
    switch self {
    case .ok(let value, let fields): return .ok(Success(value: value, fields: fields))
    case .refused(let code, let fields):
      guard let code = code ?? expected?.knownCode ?? reference.code else {
        return .error(.refusedWithoutCode)
      }
      return .refused(Rejection(refusal: Refusal(code), told: fields))
    case .unsupported: return .ok(Success())
    }
  }
}

extension Expectation {
  fileprivate var knownCode: RefusalCode? {
    guard case .refused(.known(let code)?, _) = self else { return nil }
    return code
  }
}

extension Outcome {
  fileprivate var code: RefusalCode? {
    guard case .refused(let rejection) = self else { return nil }
    return rejection.refusal.code
  }
}
