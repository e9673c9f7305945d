import Activation
import CommandLanguage
import Shell

/// Runs scenarios, each in a world of its own: setup, scenario, cleanup (the language, Files).
package struct ScenarioRunner: Sendable {
  /// What the worlds of its scenarios take from outside.
  package var surroundings: Surroundings
  let preferences: Preferences
  /// What secrets are drawn from, in each world anew.
  package var seed: UInt64 = 1
  /// Whether the seed stands in the results, because scenarios run with several.
  package var namesSeed = false
  /// Who acts where neither a line nor `as` says so.
  package var actor = Actor.admin
  /// Whether reports name also what went as expected.
  package var namesAll = false
  /// Whether what scenarios hand out is all that is wanted of them.
  private var handsAllOver = false
  /// What is kept of a scenario.
  package var keeping = Keeping.dialogue
  /// Whether results say what of the procedure they exercised.
  package var measuresCoverage = false
  /// Whether on a portal the file's expectations alone decide, not what the procedure does beside it.
  package var comparesExpectationsOnly = false
  /// How long a scenario may take; nil: as long as it likes.
  package var timeLimit: TimeLimit?
  /// Who looks on.
  package var attendance = Attendance()

  /// What of a scenario is kept for reports.
  package enum Keeping: Int, Sendable, Comparable {
    /// How it ended, also where it did not go as expected.
    case verdict
    /// What led to a failure.
    case nothing
    case dialogue
    /// The dialogue with what was on the screens.
    case dialogueAndScreens

    /// In the order of how much is kept.
    package static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
  }

  /// Runs scenarios with the usual seed, as admin, keeping their dialogue.
  package init(surroundings: Surroundings, preferences: Preferences) {
    self.surroundings = surroundings
    self.preferences = preferences
  }

  /// Runs one row of a scenario in a world of its own.
  ///
  /// - Parameter portal: where it is carried out too, beside the procedure.
  package func run(
    _ scenario: ScenarioSyntax, _ row: ExampleRow, in script: Script, on portal: Portal? = nil
  ) -> ScenarioResult {
    let identity = ScenarioIdentity(scenario, row, in: script, seed: namesSeed ? seed : nil)
    if let reason = identity.skip { return .skipped(identity, reason) }
    var course = ScenarioCourse(self, identity, script.given.merging(row.values) { $1 }, on: portal)
    if portal == nil, isUnattended, !needs(scenario, in: script).contains(.files), !mayTellHanded(identity) {
      course.turnAway()
    }
    let result = carryOut(scenario, in: script, by: &course)
    guard course.isUnwatched, !result.failures.isEmpty, keeping != .verdict else { return result }
    // What led to it belongs to a report; the same comes again, and now somebody looks.
    var watched = ScenarioCourse(self, identity, script.given.merging(row.values) { $1 }, on: nil)
    var again = carryOut(scenario, in: script, by: &watched)
    again.duration += result.duration
    return again
  }

  /// Whether nobody wants to know what a line leads to, as long as all goes as expected.
  private var isUnattended: Bool {
    keeping <= .nothing && timeLimit == nil && attendance.isEmpty
  }

  /// Whether a report may repeat what the scenario hands out even if all goes as expected.
  private func mayTellHanded(_ identity: ScenarioIdentity) -> Bool {
    handsAllOver || (namesAll || identity.knownBug != nil) && identity.mayTellHanded
  }

  private func needs(_ scenario: ScenarioSyntax, in script: Script) -> BlockNeeds {
    script.needs.union(scenario.needs)
  }

  private func carryOut(
    _ scenario: ScenarioSyntax, in script: Script, by course: inout ScenarioCourse
  ) -> ScenarioResult {
    let steps = scenario.steps
    if needs(scenario, in: script).contains(.steps) { course.session.keepSteps() }
    course.beginTime()
    guard course.beginThere(first(of: script, scenario)) else { return course.finished }
    if course.carryOut(script.setup, .setup) {
      course.carryOut(steps, .scenario)
    } else {
      course.leaveOut(steps, .setup)
    }
    course.beginTime()
    course.carryOut(script.cleanup, .cleanup)
    course.endThere()
    course.skipIfNothingWasCarriedOutThere(first(of: script, scenario))
    return course.finished
  }

  private func first(of script: Script, _ scenario: ScenarioSyntax) -> Statement? {
    (script.setup + scenario.steps + script.cleanup).lazy.compactMap(\.statement).first
  }
}

extension ScenarioRunner {
  /// Carries out one run of a plan, with its own seed if it has one.
  package func run(_ run: PlannedRun, of plan: Plan, on portal: Portal? = nil) -> ScenarioResult {
    var runner = self
    if let seed = run.seed {
      runner.seed = seed
      runner.namesSeed = true
    }
    let scenario = plan.scenario(of: run)
    return runner.run(scenario, scenario.row(run.row), in: plan.scripts[run.script], on: portal)
  }
}

extension ScenarioRunner {
  /// The same for ``SecretsOfRun``: nobody looks on but whoever may interrupt, and nothing is told. Where a scenario may go on
  /// behind what was not as expected, it does: whatever it could hand out then is known.
  package var handingOver: ScenarioRunner {
    var runner = self
    runner.handsAllOver = true
    (runner.keeping, runner.measuresCoverage, runner.timeLimit) = (.nothing, false, nil)
    runner.attendance = Attendance()
    runner.attendance.isInterrupted = attendance.isInterrupted
    if attendance.failed != nil { runner.attendance.failed = { _, _, _ in true } }
    return runner
  }

  /// What the acts of one run of a plan hand out; nil where it was interrupted.
  package func handed(by run: PlannedRun, of plan: Plan) -> Set<String>? {
    let result = self.run(run, of: plan)
    return result.wasInterrupted ? nil : result.handed
  }

  /// The result of a run whose portal is not there.
  package func failed(_ run: PlannedRun, of plan: Plan, _ failure: DriverFailure) -> ScenarioResult {
    let script = plan.scripts[run.script]
    let scenario = plan.scenario(of: run)
    let row = scenario.row(run.row)
    let identity = ScenarioIdentity(scenario, row, in: script, seed: run.seed)
    if let reason = identity.skip { return .skipped(identity, reason) }
    var course = ScenarioCourse(self, identity, row.values, on: nil)
    if let first = first(of: script, scenario) { course.fail(.driver(failure, first), .setup) }
    return course.finished
  }
}

/// How long a scenario may take, in real time; its cleanup may take as long again.
package struct TimeLimit: Sendable {
  /// For setup and scenario together.
  package let limit: Duration
  let now: @Sendable () -> Duration

  /// - Parameter now: the time since some moment, never going back.
  package init(_ limit: Duration, now: @escaping @Sendable () -> Duration = Stopwatch.now) {
    self.limit = limit
    self.now = now
  }
}

/// Real time, which no clock that is set changes.
package enum Stopwatch {
  private static let start = ContinuousClock.now

  /// The time since this was first asked.
  package static let now: @Sendable () -> Duration = { ContinuousClock.now - start }
}

/// Those who look on while scenarios run, and may stop them.
package struct Attendance: Sendable {
  /// Asked before each statement; a scenario that is interrupted has no result.
  package var isInterrupted: @Sendable () -> Bool = { false }
  /// Told before each statement, with the world as it is then.
  package var before: (@Sendable (Statement, ScenarioIdentity) -> Void)?
  /// Told what each statement led to.
  package var performed: (@Sendable (Turn) -> Void)?
  /// Told of a statement that was not as expected, with the world that it left; says whether the scenario goes on all
  /// the same.
  package var failed: (@Sendable (Failure, ScenarioIdentity, Session) -> Bool)?

  /// Nobody looks on.
  package init() {}

  /// Whether nobody does but whoever may interrupt.
  var isEmpty: Bool { before == nil && performed == nil && failed == nil }
}
