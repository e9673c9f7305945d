import Activation
import CommandLanguage
import Shell

/// Runs a suite against the procedure as it should not be, one mutant at a time: a suite that can be trusted notices
/// every one. The suite must be as expected without a mutant; otherwise a verdict says nothing.
package struct MutationRun: Sendable {
  private let runner: ScenarioRunner
  private let trials: [Trial]
  private let isAdvising: Bool

  /// - Parameter runner: how the scenarios run without a mutant; whoever looks on there is not told of these runs.
  package init(_ plan: Plan, _ runner: ScenarioRunner) {
    self.runner = runner
    isAdvising = true
    trials = plan.withoutMarked.runs.map { run in
      let scenario = plan.scenario(of: run)
      return Trial(scenario, scenario.row(run.row), in: plan.scripts[run.script])
    }
  }

  /// A run without advice.
  init(scenariosOf script: Script, _ runner: ScenarioRunner) {
    self.runner = runner
    isAdvising = false
    trials = script.scenarios.flatMap { scenario in scenario.rows.map { Trial(scenario, $0, in: script) } }
  }

  /// Whether the suite notices a mutant: its scenarios run in worlds so weakened, those first that are likely to
  /// notice, until one does not go as expected. The same suite gives the same verdict; safe on any thread.
  package func verdict(on mutant: Mutant) -> MutantVerdict {
    let weak = runner.following(mutant.procedure)
    for trial in trials.likeliest(toNotice: mutant) {
      let result = weak.run(trial.scenario, trial.row, in: trial.script)
      if result.wasInterrupted { return MutantVerdict(mutant: mutant, finding: .interrupted) }
      if let failure = result.failures.first {
        let place = failure.statement.source.place
        return MutantVerdict(mutant: mutant, finding: .noticed(by: result.identity, at: place))
      }
    }
    let advice = isAdvising ? Adviser(runner).scenario(noticing: mutant) : nil
    return MutantVerdict(mutant: mutant, finding: .unnoticed(advice))
  }
}

extension ScenarioRunner {
  /// Runs alone and keeps nothing, in worlds that follow another procedure than the law.
  func following(_ procedure: Procedure) -> ScenarioRunner {
    var runner = self
    runner.surroundings = surroundings.following(procedure)
    runner.keeping = .verdict
    runner.measuresCoverage = false
    runner.timeLimit = nil
    runner.attendance = Attendance()
    runner.attendance.isInterrupted = attendance.isInterrupted
    return runner
  }
}
