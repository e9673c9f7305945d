import Activation
import ScenarioTesting

extension Workers {
  /// Runs the scenarios of a plan, each in a world of its own and knowing its own file: a `run` of it would not end.
  ///
  /// - Parameters:
  ///   - against: the driver of another portal, which each thread has one of.
  ///   - manner: how lines run other files.
  ///   - paths: the files whose `run` this is part of.
  ///   - wanted: asked before each scenario; when it is not, no other begins.
  ///   - means: makes what each thread has for its own.
  ///   - take: is handed the results in the order of the plan, until it says that no other is wanted.
  func run(
    _ plan: Plan, by runner: ScenarioRunner, on against: Against? = nil, in manner: RunManner = RunManner(),
    within paths: [String] = [],
    while wanted: @escaping @Sendable () -> Bool = { true },
    with means: @escaping @Sendable () -> Means = Assembly.practiceMeans,
    take: (ScenarioResult) -> Bool
  ) {
    let crew = DriverCrew()
    defer { crew.end() }
    run(
      plan.runs.count, while: wanted,
      with: { Bench(means: means(), seat: against.map { DriverSeat($0, crew) }) }
    ) { number, bench in
      var runner = runner
      let file = plan.file(of: plan.runs[number])
      runner.surroundings = Assembly.surroundings(running: paths + [file], bench.means, in: manner)
      return runner.run(plan.runs[number], of: plan, in: bench.seat)
    } take: {
      take($0)
    }
  }
}

/// What each thread works with.
private struct Bench {
  let means: Means
  let seat: DriverSeat?
}

extension ScenarioRunner {
  /// One run, on the portal of a driver if there is one.
  fileprivate func run(_ run: PlannedRun, of plan: Plan, in seat: DriverSeat?) -> ScenarioResult {
    guard let seat else { return self.run(run, of: plan) }
    do throws(DriverFailure) {
      return self.run(run, of: plan, on: try seat.taken())
    } catch {
      return self.failed(run, of: plan, error)
    }
  }
}
