import CommandLanguage
import Exploration
import ScenarioTesting
import Shell
import Terminal

/// The suite that another is to be found beside: what it reaches, and which mutants it does not notice.
struct ExtendedSuite {
  private let settings: Settings
  private(set) var coverage = Coverage()
  private var scripts: [Script] = []

  init(_ settings: Settings) { self.settings = settings }

  /// Reads and runs it.
  ///
  /// - Returns: with what to leave, where it cannot be read or does not go as it says.
  mutating func read(_ paths: [String]) -> ExitStatus? {
    let found = TestPaths(paths)
    let read = ReadFiles(found.files, from: Files.read)
    let obstacles = found.obstacles + read.obstacles
    guard obstacles.allSatisfy(\.leavesOthers), !read.scripts.isEmpty else {
      return Obstacles.report(obstacles, settings.preferences)
    }
    scripts = read.scripts
    guard case .success(let plan) = ScenarioChoice().plan(scripts) else { return .nothingToRun }
    for run in plan.runs where !Interrupts.wasInterrupted {
      let result = runner.run(run, of: plan)
      if result.hasFailed {
        StandardStreams.complain(
          Text(
            pl: "Zestaw nie przebiega zgodnie z oczekiwaniami: konto test \(paths.joined(separator: " "))",
            en: "The suite does not go as it expects: konto test \(paths.joined(separator: " "))"
          ).in(settings.preferences.language))
        return .notAsExpected
      }
      if let reached = result.coverage { coverage.formUnion(reached) }
    }
    return nil
  }

  /// Scenarios that notice what neither this suite nor the files beside it notice; nil: they notice everything.
  func mutantFile(beside files: [CoveringSuite.File], _ language: Language) -> CoveringSuite.File? {
    let texts = Dictionary(uniqueKeysWithValues: files.map { ($0.name, Array($0.text.utf8)) })
    let read = ReadFiles(files.map(\.name)) { path in texts[path] ?? [] }
    guard case .success(let plan) = ScenarioChoice().plan(scripts + read.scripts) else { return nil }
    let run = MutationRun(plan, runner)
    let all = Mutant.all
    var advice: [AdvisedScenario] = []
    let workers = Workers(count: Workers.processors)
    workers.run(all.count, while: { !Interrupts.wasInterrupted }, work: { run.verdict(on: all[$0]) }) {
      verdict in
      if case .unnoticed(let advised?) = verdict.finding { advice.append(advised) }
      return true
    }
    return CoveringSuite.mutantFile(advice, language)
  }

  private var runner: ScenarioRunner {
    var runner = ScenarioRunner(surroundings: Assembly.surroundings(), preferences: settings.preferences)
    runner.seed = settings.seed ?? 1
    runner.keeping = .nothing
    runner.measuresCoverage = true
    runner.attendance.isInterrupted = { Interrupts.wasInterrupted }
    return runner
  }
}
