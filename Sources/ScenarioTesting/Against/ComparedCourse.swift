import Activation
import CommandLanguage
import Shell

/// Statements that the procedure carries out one after another, with a portal beside it if there is one: which comes
/// next is for whoever asks to say, as it goes.
package struct ComparedCourse {
  /// The procedure's world; what was done in it is witnessed.
  package private(set) var session: Session
  private var portal: PortalCourse?

  /// Where one statement led.
  package enum Step: Sendable {
    /// To the same on both sides.
    case same(Performance)
    case parted(Divergence)
    /// Nowhere at all in the procedure; the portal was not asked.
    case failed(RunError)
    /// The portal cannot carry it out; the procedure is as it was before.
    case unsupported
  }

  /// A course in an empty world.
  ///
  /// - Parameters:
  ///   - seed: what the procedure's secrets are drawn from.
  ///   - portal: where the same is carried out; nil: nowhere.
  package init(seed: UInt64, preferences: Preferences, surroundings: Surroundings, on portal: Portal?) {
    session = Session(seed: seed, preferences: preferences, surroundings: surroundings)
    session.isWitnessed = true
    self.portal = portal.map { PortalCourse($0, names: [:]) }
  }

  /// From here on nobody looks at what comes of statements but at how they end. On a portal everything is compared.
  package mutating func turnAway() { session.isUnwatched = portal == nil }

  /// Begins on the portal; false if it cannot even do that.
  ///
  /// - Throws: what went wrong with the driver, which has been sent away.
  package func begin(_ scenario: ScenarioIdentity) throws(DriverFailure) -> Bool {
    try tellingOff { (portal) throws(DriverFailure) in try portal.begin(scenario, at: session.now) } ?? true
  }

  /// Ends on the portal.
  ///
  /// - Throws: what went wrong with the driver, which has been sent away.
  package func end() throws(DriverFailure) {
    _ = try tellingOff { (portal) throws(DriverFailure) in try portal.end() }
  }

  /// Carries one statement out, on both sides.
  ///
  /// - Throws: what went wrong with the driver, which has been sent away.
  package mutating func carryOut(_ statement: Statement) throws(DriverFailure) -> Step {
    guard portal != nil else { return step(session.perform(statement)) }
    let before = session
    let reference = session.perform(statement)
    if case .error(let error) = reference.outcome { return .failed(error) }
    let step: PortalCourse.Step?
    do throws(DriverFailure) {
      step = try portal?.carryOut(statement, before, session)
    } catch {
      throw portal?.portal.failure(error) ?? error
    }
    switch step {
    case nil, .notSent: return .same(reference)
    case .unset(let name): return .failed(.nameUnset(name))
    case .cannot, .answered(.unsupported):
      session = before
      return .unsupported
    case .answered(let answer): return compared(answer, reference)
    }
  }

  /// Whether the portal, as far as it told, can carry out a verb.
  package func carriesOut(_ verb: Verb) -> Bool {
    guard let portal = portal?.portal else { return true }
    if !portal.isClockSettable, verb == .clock || verb == .wait { return false }
    return !verb.isOfPortals || portal.carriesOut(verb)
  }

  private func step(_ performance: Performance) -> Step {
    if case .error(let error) = performance.outcome { return .failed(error) }
    return .same(performance)
  }

  private func compared(_ answer: PortalAnswer, _ reference: Performance) -> Step {
    guard let fields = portal?.portal.differences(answer, reference.outcome) else { return .same(reference) }
    let answered = answer.outcome(expected: nil, reference: reference.outcome)
    return .parted(Divergence(procedure: reference.outcome, portal: answered, fields: fields))
  }

  private func tellingOff<Answer>(
    _ ask: (PortalCourse) throws(DriverFailure) -> Answer
  ) throws(DriverFailure) -> Answer? {
    guard let portal else { return nil }
    do throws(DriverFailure) {
      return try ask(portal)
    } catch {
      throw portal.portal.failure(error)
    }
  }
}

/// In what a portal and the procedure parted at one statement.
package struct Divergence: Sendable {
  /// What the procedure did.
  package let procedure: Outcome
  /// What the portal did; the code is the procedure's where the portal cannot tell one.
  package let portal: Outcome
  /// What both told, and told differently; empty where the outcomes differ.
  package let fields: [Field]
}
