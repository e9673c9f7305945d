import CommandLanguage
import Journal
import Shell

/// The scenarios that are to run, in order.
package struct Plan: Sendable {
  /// The files that the runs are of.
  package let scripts: [Script]
  /// In the order in which they are to run.
  package internal(set) var runs: [PlannedRun] = []

  init(_ scripts: [Script]) { self.scripts = scripts }

  /// Each scenario with several seeds, one after another.
  package func repeated(_ count: Int, from seed: UInt64) -> Plan {
    var plan = Plan(scripts)
    plan.runs = runs.flatMap { run in
      (0..<UInt64(count)).map { offset in
        var run = run
        run.seed = seed &+ offset
        return run
      }
    }
    return plan
  }

  /// Without the scenarios that are skipped or known bugs.
  package var withoutMarked: Plan {
    var plan = self
    plan.runs = runs.filter { !scenario(of: $0).isMarked }
    return plan
  }

  /// The same and what was not chosen of its files: with as many seeds beside what was chosen, of the other files with the first
  /// alone, or one scenario many times would be a whole suite as many times. nil: even so they are more than
  /// ``mostOthers``.
  var withOthers: Plan? {
    let files = Set(runs.map(\.script))
    let seeds = Set(runs.map(\.seed)).sorted { $0 ?? 0 < $1 ?? 0 }
    let all = scripts.indices.reduce(0) { count, script in
      count + scripts[script].scenarios.reduce(0) { $0 + $1.rowCount }
        * (files.contains(script) ? seeds.count : 1)
    }
    guard all - runs.count <= Self.mostOthers else { return nil }
    var plan = self
    let chosen = Set(runs)
    for (number, seed) in seeds.enumerated() {
      for script in scripts.indices where number == 0 || files.contains(script) {
        plan.runs += self.all(of: script, by: seed).filter { !chosen.contains($0) }
      }
    }
    return plan
  }

  /// So many are carried out in some ten seconds.
  static let mostOthers = 20_000

  private func all(of script: Int, by seed: UInt64?) -> [PlannedRun] {
    scripts[script].scenarios.enumerated().flatMap { scenario, syntax in
      (0..<syntax.rowCount).map { PlannedRun(script: script, scenario: scenario, row: $0, seed: seed) }
    }
  }

  /// The same runs in another order, which the seed decides.
  package func shuffled(by seed: UInt64) -> Plan {
    var plan = self
    var random = SeededRandom(seed: seed)
    plan.runs.shuffle(using: &random)
    return plan
  }

  /// The file that a run is of.
  package func file(of run: PlannedRun) -> String { scripts[run.script].file }

  /// The scenario that a run is of.
  package func scenario(of run: PlannedRun) -> ScenarioSyntax { scripts[run.script].scenarios[run.scenario] }

  /// The file that a run is of, as it was read.
  package func script(of run: PlannedRun) -> Script { scripts[run.script] }

  /// The row of its table by which a scenario is run.
  package func row(of run: PlannedRun) -> ExampleRow { scenario(of: run).row(run.row) }

  /// Whether lines of a run carry out other files.
  func runsFiles(_ run: PlannedRun) -> Bool {
    script(of: run).needs.union(scenario(of: run).needs).contains(.files)
  }

  /// Which scenario a run is of, by which row and seed.
  package func identity(of run: PlannedRun) -> ScenarioIdentity {
    let scenario = scenario(of: run)
    return ScenarioIdentity(scenario, scenario.row(run.row), in: scripts[run.script], seed: run.seed)
  }
}

/// One scenario, or one row of its table, by its place in the files that were read.
package struct PlannedRun: Hashable, Sendable, Comparable {
  let script: Int
  let scenario: Int
  let row: Int
  /// nil: the usual one.
  var seed: UInt64?

  /// The order of the files.
  package static func < (left: Self, right: Self) -> Bool {
    (left.script, left.scenario, left.row, left.seed ?? 0)
      < (right.script, right.scenario, right.row, right.seed ?? 0)
  }
}
