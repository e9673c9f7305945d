import Activation
import ScenarioTesting

/// Carries a plan out and tells nobody, to know what its acts hand out.
struct SilentRun {
  private let runner: ScenarioRunner
  private let workers: Workers

  init(_ runner: ScenarioRunner, on workers: Workers) { (self.runner, self.workers) = (runner, workers) }

  /// nil where it was interrupted.
  func handed(by plan: Plan) -> Set<String>? {
    var handed: Set<String>? = []
    workers.run(plan.runs.count, with: Assembly.practiceMeans) { [runner] number, means in
      var runner = runner
      let run = plan.runs[number]
      runner.surroundings = Assembly.surroundings(
        running: [plan.file(of: run)], means, in: RunManner(isRepeated: true))
      return runner.handed(by: run, of: plan)
    } take: { more in
      if let more { handed?.formUnion(more) } else { handed = nil }
      return more != nil
    }
    return handed
  }
}
