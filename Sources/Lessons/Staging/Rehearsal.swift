import CommandLanguage
import ScenarioTesting
import Shell

/// One scenario of a file that is known to go as expected, ready to be played in a world of its own.
package struct Rehearsal: Sendable {
  /// Which scenario, and which row of its table.
  package let identity: ScenarioIdentity
  let steps: [Step]
  let notes: TrainerNotes
  private let setup: [Step]
  /// What stands in the file's names before anything runs.
  private let names: [String: String]
  private let surroundings: Surroundings
  private let preferences: Preferences
  private let seed: UInt64

  init(_ run: PlannedRun, of plan: Plan, _ notes: TrainerNotes, _ means: StageMeans) {
    identity = plan.identity(of: run)
    let script = plan.script(of: run)
    names = script.given.merging(plan.row(of: run).values) { $1 }
    steps = plan.scenario(of: run).steps
    setup = script.setup
    self.notes = notes
    (surroundings, preferences, seed) = (means.surroundings, means.preferences, means.seed)
  }

  /// The world as the setup leaves it.
  package func beginning() -> Session {
    var session = Session(seed: seed, preferences: preferences, surroundings: surroundings)
    session.set(names)
    session.keepSteps()
    for statement in setup.compactMap(\.statement) { _ = session.perform(statement) }
    return session
  }

  /// What the setup says to the audience.
  var opening: [String] {
    setup.compactMap { step in
      if case .narration(let text, _) = step { identity.secrets.hidden(in: text) } else { nil }
    }
  }

  /// All of it, played.
  package func scene() -> Scene { Scene(self) }
}

/// What every world of a lesson takes from outside.
package struct StageMeans: Sendable {
  let surroundings: Surroundings
  let preferences: Preferences
  let seed: UInt64

  /// - Parameter seed: what secrets are drawn from, in each world anew.
  package init(surroundings: Surroundings, preferences: Preferences, seed: UInt64) {
    self.surroundings = surroundings
    self.preferences = preferences
    self.seed = seed
  }
}
