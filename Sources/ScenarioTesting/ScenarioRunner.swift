import Activation
import CommandLanguage
import Shell

/// Runs one scenario in a world of its own: setup, scenario, cleanup (LANGUAGE.md §4).
package struct ScenarioRunner: Sendable {
  private let surroundings: Surroundings
  private let preferences: Preferences
  private let seed: UInt64
  private let actor: Actor
  private let isInterrupted: @Sendable () -> Bool

  package init(
    surroundings: Surroundings, preferences: Preferences, seed: UInt64 = 1,
    actor: Actor = .admin, isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) {
    self.surroundings = surroundings
    self.preferences = preferences
    self.seed = seed
    self.actor = actor
    self.isInterrupted = isInterrupted
  }

  package func run(
    _ scenario: ScenarioSyntax, _ row: ExampleRow, in script: Script
  ) -> ScenarioResult {
    var session = Session(
      actor: actor, seed: seed, preferences: preferences, surroundings: surroundings)
    session.set(row.values)
    let filled = try? scenario.title.filled { row.values[$0] }
    var result = ScenarioResult(title: filled ?? "", place: scenario.place)
    if carryOut(script.setup, .setup, &session, &result) {
      _ = carryOut(scenario.steps, .scenario, &session, &result)
    }
    _ = carryOut(script.cleanup, .cleanup, &session, &result)
    return result
  }

  /// Stops at the first statement that is not as expected; false then.
  private func carryOut(
    _ steps: [Step], _ block: Block, _ session: inout Session, _ result: inout ScenarioResult
  ) -> Bool {
    for step in steps {
      guard !isInterrupted() else { return false }
      switch step {
      case .narration(let text, _): result.items.append(.narration(text, block))
      case .statement(let statement):
        if session.hasQuit, block != .cleanup { return false }
        let performance = session.perform(statement)
        result.items.append(.performed(performance, block, session.preferences))
        guard performance.isExpected else {
          result.failures.append(Failure(performance, block, session))
          return false
        }
      }
    }
    return true
  }
}

extension Failure {
  /// How many acts are told of what led there.
  private static let actsTold = 5

  init(_ performance: Performance, _ block: Block, _ session: Session) {
    let trail = session.trail
    let before = trail.suffix(Self.actsTold)
    let touched = Set(before.compactMap(\.entry.subject)).union([performance.actor.patient].compactMap { $0 })
    self.init(
      performance: performance, block: block,
      accounts: touched.sorted().compactMap(session.view), lastActs: Array(before))
  }
}
