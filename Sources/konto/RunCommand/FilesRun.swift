import ScenarioTesting
import Shell
import Terminal

/// One run over files, from reading to the exit status.
struct FilesRun {
  private let files: [String]
  private let settings: Settings
  private let preferences: Preferences

  init(_ files: [String], _ settings: Settings) {
    self.files = files
    self.settings = settings
    preferences = settings.preferences
  }

  func carryOut() -> ExitStatus {
    guard !files.isEmpty else { return Obstacles.report([.nothing(.noPath)], preferences) }
    let read = Interrupts.leavingAtOnce { ReadFiles(files, from: Files.read) }
    let leftOut = read.obstacles
    guard leftOut.allSatisfy(\.leavesOthers), leftOut.isEmpty || !read.scripts.isEmpty else {
      return Obstacles.report(leftOut, preferences, isPartial: false)
    }
    switch Interrupts.leavingAtOnce({ ScenarioChoice().plan(read.scripts) }) {
    case .failure(let choice):
      return Obstacles.report(leftOut + choice.all.map { .nothing($0) }, preferences, isPartial: false)
    case .success(let plan):
      HeldForever.hold(plan)
      return carryOut(plan, leavingOut: leftOut)
    }
  }

  /// The files that there is nothing to run of keep no other from running.
  private func carryOut(_ plan: Plan, leavingOut leftOut: [Obstacle]) -> ExitStatus {
    let status = Interrupts.whileRunning { run(plan) }
    let lack = Obstacles.report(leftOut, preferences, orElse: .asExpected)
    return status == .asExpected || lack == .interrupted ? lack : status
  }

  private func run(_ plan: Plan) -> ExitStatus {
    var runner = ScenarioRunner(surroundings: Assembly.surroundings(), preferences: preferences)
    runner.seed = settings.seed ?? 1
    runner.actor = settings.actor?.withoutAccount ?? .admin
    runner.attendance.isInterrupted = { Interrupts.wasInterrupted }
    var report = RunReport(preferences)
    Workers(count: 1).run(plan, by: runner, while: { !Interrupts.wasInterrupted }) { result in
      report.take(result)
      return true
    }
    report.finish(of: plan.runs.count)
    if Interrupts.wasInterrupted { return .interrupted }
    if report.hasFailedToWrite { return .inputOutput }
    if report.tally.failed > 0 { return .notAsExpected }
    return report.tally.ran > 0 ? .asExpected : .nothingToRun
  }
}
