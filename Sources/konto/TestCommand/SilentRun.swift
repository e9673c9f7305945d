import Activation
import ScenarioTesting
import Synchronization

/// Carries a plan out and tells nobody, to know what its acts hand out.
struct SilentRun {
  private let runner: ScenarioRunner
  private let workers: Workers

  init(_ runner: ScenarioRunner, on workers: Workers) { (self.runner, self.workers) = (runner, workers) }

  /// nil where it was interrupted.
  func handed(by plan: Plan) -> Set<String>? {
    var handed: Set<String>? = []
    let byFiles = HandedByFiles()
    workers.run(plan.runs.count, with: Assembly.practiceMeans) { [runner] number, means in
      var runner = runner
      let run = plan.runs[number]
      runner.surroundings = Assembly.surroundings(
        running: [plan.file(of: run)], means, in: RunManner(handedOnly: byFiles.take))
      return runner.handed(by: run, of: plan)
    } take: { more in
      if let more { handed?.formUnion(more) } else { handed = nil }
      return more != nil
    }
    return handed.map(byFiles.all.union)
  }
}

/// What files have handed out that lines run. A class: threads share it.
private final class HandedByFiles: Sendable {
  private let handed = Mutex<Set<String>>([])

  var all: Set<String> { handed.withLock { $0 } }

  func take(_ more: Set<String>) { handed.withLock { $0.formUnion(more) } }
}
