import Activation
import CommandLanguage
import ScenarioTesting
import Shell

/// One scenario on its way through a quiz: the learner's own world, and the step that is asked next.
package struct QuizCourse: Sendable {
  /// The scenario as its file plays it.
  package let scene: Scene
  /// The learner's world as it stands.
  package private(set) var session: Session
  private let steps: [Step]
  /// The next of the file's lines, from 0.
  private var next = 0
  /// The next of the steps that an audience sees.
  private var nextSeen = 0

  /// Begins in the world that the setup leaves.
  package init(_ rehearsal: Rehearsal) {
    scene = rehearsal.scene()
    session = scene.beginning
    steps = rehearsal.steps
  }

  /// The questions of a scene: the steps that say what they lead to, of those who have a part in the procedure. Of a
  /// scenario in which none says so, all of theirs.
  package var questions: [Int] { Self.questions(of: scene) }

  /// Those of any scene: by them its steps are counted everywhere.
  package static func questions(of scene: Scene) -> [Int] {
    let acts = scene.steps.indices.filter { scene.steps[$0].performance.isOfSomebody }
    let telling = acts.filter { scene.steps[$0].performance.statement.tells }
    return telling.isEmpty ? acts : telling
  }

  /// The step that is to be done next, whoever does it; nil at the end.
  package var step: SceneStep? { scene.steps.indices.contains(nextSeen) ? scene.steps[nextSeen] : nil }

  /// The number of that step, from 0.
  package var number: Int { nextSeen }

  /// Does the next step as the file has it.
  ///
  /// - Returns: what came of it, in the learner's world; nil at the end.
  package mutating func advance() -> SceneStep? {
    guard let step else { return nil }
    runUnseen()
    let before = session
    guard let statement = takeSeen() else { return nil }
    let performance = session.performAsReader(statement)
    return SceneStep(
      narration: step.narration, notes: step.notes, performance: performance, before: before, after: session,
      secrets: step.secrets)
  }

  /// The learner's world before the next step, with whoever acts in it.
  package mutating func standing() -> Session {
    runUnseen()
    var standing = session
    if let step { standing.actor = step.performance.actor }
    return standing
  }

  /// What a learner's line comes to, in the place of the next step. Only one that leads to the same goes on from there.
  package mutating func judge(_ line: Statement) -> Judgement {
    guard let step else { return .aside(session.trying(line)) }
    let before = standing()
    var after = before
    let performance = after.perform(line)
    let reason = reason(against: performance, before: before, after: &after, step)
    if case .aside? = reason { return .aside(performance) }
    let tried = SceneStep(
      narration: [], notes: [], performance: performance, before: before, after: after, secrets: step.secrets)
    if let reason { return .wrong(tried, reason) }
    _ = takeSeen()
    after.actor = session.actor
    session = after
    return .right(tried)
  }

  /// Carries out what only sets the stage.
  private mutating func runUnseen() {
    while next < steps.count {
      guard let statement = steps[next].statement else {
        next += 1
        continue
      }
      guard !statement.isSeen else { return }
      _ = session.perform(statement)
      next += 1
    }
  }

  private mutating func takeSeen() -> Statement? {
    guard next < steps.count, let statement = steps[next].statement else { return nil }
    next += 1
    nextSeen += 1
    return statement
  }

  // MARK: The same, or not

  /// Why a line is not the step; nil where it leads to the same, which is then what `after` is.
  private func reason(
    against performance: Performance, before: Session, after: inout Session, _ step: SceneStep
  ) -> QuizReason? {
    let wanted = step.performance.statement
    let comparison = StepComparison(wanted, before: before, after: after, performance)
    if comparison.leadsToSame {
      after.keep(wanted.capture, of: performance)
      guard let failed = firstFailure(from: after) else { return nil }
      return .later(failed)
    }
    if comparison.onlyLooks { return .aside }
    return QuizReason(
      performance, unlike: step, before: scene.steps.dropFirst(nextSeen + 1), WorldGist(after))
  }

  /// What would go otherwise than the file says from there on.
  private func firstFailure(from session: Session) -> Performance? {
    var session = session
    session.actor = self.session.actor
    for statement in steps[(next + 1)...].compactMap(\.statement) where !session.hasQuit {
      let performance = session.perform(statement)
      if !performance.isExpected { return performance }
    }
    return nil
  }
}

/// What a learner's line came to.
package enum Judgement: Sendable {
  /// It led to the same as the step: the world goes on from there.
  case right(SceneStep)
  /// It only looked, or asked for help: that counts for nothing.
  case aside(Performance)
  /// It was tried in a copy of the world.
  case wrong(SceneStep, QuizReason)
}

extension Performance {
  /// Whether it is done by somebody whom a learner can play.
  fileprivate var isOfSomebody: Bool {
    switch actor.role {
    case .admin: false
    case .support, .auditor, .clerk, .patient: statement.verb.group != .shell || statement.tells
    }
  }
}

extension Statement {
  /// Whether the line says what it leads to.
  fileprivate var tells: Bool { expectation != nil || capture != nil }
}

extension Session {
  /// What a line would lead to.
  fileprivate func trying(_ line: Statement) -> Performance {
    var session = self
    return session.perform(line)
  }

  /// Gives the name that a step keeps the value that the learner's own line led to.
  fileprivate mutating func keep(_ capture: Capture?, of performance: Performance) {
    guard let capture else { return }
    let outcome = performance.outcome
    if let value = (capture.field.map { outcome.value(of: $0) } ?? outcome.value)?.written {
      set([capture.name: value])
    }
  }
}
