import Activation
import ScenarioTesting

extension Workers {
  /// Runs the scenarios of a plan, each in a world of its own and knowing its own file: a `run` of it would not end.
  ///
  /// - Parameters:
  ///   - paths: the files whose `run` this is part of.
  ///   - wanted: asked before each scenario; when it is not, no other begins.
  ///   - means: makes what each thread has for its own.
  ///   - take: is handed the results in the order of the plan, until it says that no other is wanted.
  func run(
    _ plan: Plan, by runner: ScenarioRunner, within paths: [String] = [],
    while wanted: @escaping @Sendable () -> Bool = { true },
    with means: @escaping @Sendable () -> Means = Assembly.practiceMeans,
    take: (ScenarioResult) -> Bool
  ) {
    run(plan.runs.count, while: wanted, with: means) { number, means in
      var runner = runner
      let file = plan.file(of: plan.runs[number])
      runner.surroundings = Assembly.surroundings(running: paths + [file], means)
      return runner.run(plan.runs[number], of: plan)
    } take: {
      take($0)
    }
  }
}
