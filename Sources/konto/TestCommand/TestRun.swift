import Activation
import CommandLanguage
import Glibc
import ScenarioTesting
import Shell
import Terminal

/// `konto test`, from the paths to the exit status.
struct TestRun {
  private let request: TestRequest
  private let preferences: Preferences
  private let workers: Workers
  private let reports: Reports<ReportFormat>
  private let files: MutationFiles
  /// The seed of a random order, if that is wanted.
  private let order: UInt64?

  init(_ request: TestRequest) {
    self.request = request
    preferences = request.settings.preferences
    workers = Workers(count: request.jobs)
    reports = Reports(request.reporting.reports, besides: request.mutation.written, preferences)
    files = MutationFiles(request.mutation, preferences)
    order = request.running.shuffleSeed ?? (request.running.shuffle ? UInt64.random(in: 1...99_999) : nil)
  }

  func carryOut() throws(ExitStatus) -> ExitStatus {
    guard reports.canBeWritten(), files.canBeWritten() else { return .inputOutput }
    let accepted = try files.accepted()
    // Whoever reads standard output may leave early: the files of the run are written all the same.
    signal(SIGPIPE, SIG_IGN)
    return Interrupts.whileRunning {
      request.running.watch
        ? WatchRun(self, preferences, namesFiles: request.names.files).carryOut(request.paths)
        : carryOutOnce(accepted)
    }
  }

  private func carryOutOnce(_ accepted: SurvivorList?) -> ExitStatus {
    let planned = planned()
    HeldForever.hold(planned)
    return carryOut(planned, isPart: false, accepted).status
  }

  /// What a run came to.
  struct Ran {
    var status: ExitStatus
    /// Whether everything could be read.
    let isWhole: Bool
    /// Whether none of the files that changed is in the run.
    var hadNothing = false
    var isPart = false
    /// How many scenarios of each file that ran were not as expected.
    var failures: [String: Int] = [:]
  }

  /// - Parameter changed: only what depends on these files, if they alone have changed.
  func planned(changed: Set<String>? = nil) -> TestPlanner.Planned {
    Interrupts.leavingAtOnce {
      TestPlanner(request: request, workers: workers, order: order, changed: changed).planned()
    }
  }

  /// - Parameters:
  ///   - isPart: whether it is only what has changed.
  ///   - accepted: the mutants that are known not to be noticed.
  func carryOut(_ planned: TestPlanner.Planned, isPart: Bool, _ accepted: SurvivorList? = nil) -> Ran {
    var ran = ran(planned, isPart: isPart, accepted)
    // The signal may have come while a reader of what is told stood still.
    if Interrupts.wasInterrupted { ran.status = .interrupted }
    return ran
  }

  private func ran(_ planned: TestPlanner.Planned, isPart: Bool, _ accepted: SurvivorList?) -> Ran {
    guard !reports.wouldReplace(planned.files) else { return Ran(status: .inputOutput, isWhole: true) }
    switch planned.plan {
    case .failure(let stopped):
      let hadNothing = isPart && stopped.concernsNothing
      let status = hadNothing ? .asExpected : allowed(report(stopped.obstacles))
      return Ran(status: status, isWhole: hadNothing, hadNothing: hadNothing)
    case .success(let plan):
      var ran = carryOut(plan, planned, accepted)
      ran.isPart = isPart
      return ran
    }
  }

  private func carryOut(_ plan: Plan, _ planned: TestPlanner.Planned, _ accepted: SurvivorList?) -> Ran {
    if request.selection.list {
      let status = Obstacles.report(planned.leftOut, preferences, orElse: .asExpected)
      return Ran(status: Self.graver(list(plan, planned), allowed(status)), isWhole: true)
    }
    guard request.running.update else { return run(plan, planned, accepted) }
    let secrets = secrets(of: plan, planned, tellingAll: true)
    let status = UpdateRun(runner, on: workers, telling: preferences, without: secrets).carryOut(plan) {
      run($0, planned, accepted).status
    }
    return Ran(status: status, isWhole: true)
  }

  /// What it is to the request that there is nothing to run.
  private func allowed(_ status: ExitStatus) -> ExitStatus {
    status == .nothingToRun && request.selection.allowsNothing ? .asExpected : status
  }

  private static func graver(_ status: ExitStatus, _ other: ExitStatus) -> ExitStatus {
    status == .asExpected ? other : status
  }

  private func report(_ obstacles: [Obstacle]) -> ExitStatus {
    var result = SuiteResult(began: SystemClock.now)
    result.obstacles = obstacles
    result.allowsNothing = request.selection.allowsNothing
    let status = Obstacles.report(obstacles, preferences, isPartial: false)
    result.wasInterrupted = status == .interrupted
    return write(result) ? status : StandardStreams.lost
  }

  private func list(_ plan: Plan, _ planned: TestPlanner.Planned) -> ExitStatus {
    var secrets = secrets(of: plan, planned, tellingAll: true)
    var buffer = OutputBuffer()
    for run in plan.runs {
      let told = secrets.told(plan.identity(of: run))
      if Interrupts.wasInterrupted { break }
      buffer.add(ScenarioLine(told, preferences).text)
    }
    buffer.flush()
    if Interrupts.wasInterrupted { return .interrupted }
    return buffer.hasFailed ? StandardStreams.lost : .asExpected
  }

  // MARK: The run

  private func run(_ plan: Plan, _ planned: TestPlanner.Planned, _ accepted: SurvivorList?) -> Ran {
    var runner = runner
    runner.namesAll = !reports.all.isEmpty || preferences.format == .json
    let isInterrupted = runner.attendance.isInterrupted
    var output = TestOutput(
      plan, preferences, isStreaming: order == nil,
      tellsText: reports.shown.isEmpty && preferences.format != .json,
      coverageFirst: request.reporting.measuresCoverage, showsProgress: !request.running.isConversation)
    let isForReports = reports.keeping != .nothing || order != nil
    var secrets = secrets(of: plan, planned, tellingAll: runner.namesAll)
    let obstacles = planned.leftOut + secrets.told(warnings(planned, plan))
    let hidden = request.running.isConversation ? secrets.beforehand() : .none
    attend(&runner, hiding: hidden)
    let began = Stopwatch.now()
    var run = SuiteRun(plan, began: SystemClock.now, stopsAtFailure: request.running.failFast)
    var runs = plan.runs.makeIterator()
    let manner = RunManner(hidden: hidden)
    workers.run(plan, by: runner, on: request.against, in: manner, while: { !isInterrupted() }) { result in
      let result = runs.next().map { secrets.told(result, of: $0) } ?? result.told
      output.tell(result)
      let goesOn = run.take(isForReports ? result : result.withoutDialogue)
      output.progress(run.tally)
      return goesOn
    }
    var result = secrets.told(run.finished(after: Stopwatch.now() - began))
    result.leastCoverage = request.reporting.leastCoverage ?? 0
    result.coverageIsAskedFor = request.reporting.measuresCoverage
    result.coverageIsSummed = request.reporting.coverageSummary && !request.reporting.coverage
    if request.mutation.isWanted { result.mutation = mutation(of: plan, result, runner, accepted) }
    result.obstacles = obstacles
    result.allowsNothing = request.selection.allowsNothing
    result.requiresAll = request.against?.requiresAll ?? false
    if isInterrupted() { result.wasInterrupted = true }
    output.finish(result, order: order)
    if Obstacles.report(obstacles, preferences, orElse: .asExpected) == .interrupted {
      result.wasInterrupted = true
    }
    LastRun.keep(
      result, of: plan, wholeFolders: request.selection.isPart ? [] : request.paths.filter(Files.isFolder))
    return Ran(status: finish(result, output), isWhole: true, failures: result.failuresByFile)
  }

  /// What a portal hands out is its own, and known from its answers alone.
  private func secrets(
    of plan: Plan, _ planned: TestPlanner.Planned, tellingAll: Bool
  ) -> SecretsOfRun {
    let silent = SilentRun(runner.handingOver, on: workers)
    return SecretsOfRun(plan, tellingAll: tellingAll, ofPortal: request.against != nil) { plan in
      silent.handed(by: plan).flatMap { handed in
        guard let others = planned.others(workers) else { return handed }
        return silent.handed(by: others).map(handed.union)
      }
    }
  }

  /// What `check` warns of in the files of a plan, where that is to count.
  private func warnings(_ planned: TestPlanner.Planned, _ plan: Plan) -> [Obstacle] {
    guard request.reporting.isStrict else { return [] }
    var check = SuiteCheck(
      given: planned.given, beginningAs: request.settings.actor?.role ?? .admin, identity: Files.identity
    ) { (path) throws(ReadProblem) in
      if path == Files.standardInput, let input = planned.input { return input }
      return try Files.read(path)
    }
    // What can no longer be read has been read already.
    for script in plan.scripts { try? check.take(script.file) }
    return check.findings.filter { $0.severity == .warning }.map { .warning($0) }
  }

  /// What the suite says to each mutant; nothing where it is red already, for then a verdict says nothing.
  private func mutation(
    of plan: Plan, _ result: SuiteResult, _ runner: ScenarioRunner, _ accepted: SurvivorList?
  ) -> MutationResult? {
    guard !result.wasInterrupted else { return nil }
    guard result.tally.isGreen else {
      let words = Text(
        pl: "mutantów nie sprawdzono, bo zestaw nie przechodzi nawet bez nich",
        en: "no mutants were tried, because the suite is red even without them")
      StandardStreams.complain("konto: " + words.in(preferences.language))
      return nil
    }
    let run = MutationRun(plan, runner)
    let mutants = request.mutation.mutants
    var progress = ProgressLine(
      total: mutants.count, preferences, isWanted: !request.running.isConversation)
    var verdicts: [MutantVerdict] = []
    workers.run(mutants.count) {
      run.verdict(on: mutants[$0])
    } take: { verdict in
      verdicts.append(verdict)
      progress.show(verdicts.count)
      return true
    }
    progress.clear()
    var mutation = MutationResult(verdicts)
    (mutation.accepted, mutation.least) = (accepted, request.mutation.least)
    return mutation
  }

  private func write(_ result: SuiteResult) -> Bool {
    let checkout = Checkout.ofJob
    return reports.write { $0.text(result, $1, in: checkout) }
  }

  private func finish(_ result: SuiteResult, _ output: TestOutput) -> ExitStatus {
    let isWritten = [write(result), files.write(result.mutation)].allSatisfy { $0 }
    if result.wasInterrupted { return .interrupted }
    if output.hasFailed || !isWritten { return StandardStreams.lost }
    if result.isGreen { return .asExpected }
    return result.lacksNothingButRuns ? allowed(.nothingToRun) : .notAsExpected
  }

  private var runner: ScenarioRunner {
    var runner = ScenarioRunner(surroundings: Assembly.surroundings(), preferences: preferences)
    runner.seed = request.settings.seed ?? 1
    runner.actor = request.settings.actor?.withoutAccount ?? .admin
    runner.keeping = preferences.format == .json ? max(reports.keeping, .dialogue) : reports.keeping
    // Somebody who thinks takes time, but not the scenario's.
    if !request.running.isConversation { runner.timeLimit = request.running.timeout.map { TimeLimit($0) } }
    runner.attendance.isInterrupted = { Interrupts.wasInterrupted }
    runner.measuresCoverage = request.reporting.measuresCoverage || reports.drawCoverage
    runner.comparesExpectationsOnly = request.against?.comparesExpectationsOnly ?? false
    if request.running.keepGoing { runner.attendance.failed = { _, _, _ in true } }
    return runner
  }

  /// Lets people look on who asked for that.
  ///
  /// - Parameter hidden: what they are not to see in titles and lines.
  private func attend(_ runner: inout ScenarioRunner, hiding hidden: HiddenSecrets) {
    let running = request.running
    if running.step { Stepper(preferences, hiding: hidden).attend(&runner.attendance) }
    if running.breaks {
      Breakpoint(preferences: preferences, goesOn: running.keepGoing, hidden: hidden)
        .attend(&runner.attendance)
    }
  }
}

extension TestRequest.Mutation {
  /// Those that are tried.
  fileprivate var mutants: [Mutant] {
    only.isEmpty ? Mutant.all : Mutant.all.filter { mutant in only.contains { $0.contains(mutant) } }
  }
}

extension TestRequest {
  /// How many scenarios run at once.
  fileprivate var jobs: Int {
    if running.isConversation { return 1 }
    return running.jobs ?? (against == nil ? Workers.processors : 1)
  }
}

extension TestPlanner.Stopped {
  /// Whether there is nothing wrong, but nothing chosen either.
  fileprivate var concernsNothing: Bool {
    obstacles.allSatisfy { obstacle in
      switch obstacle {
      case .nothing(.emptyFilter), .nothing(.emptyShard): true
      case .nothing, .mistake, .unreadable, .warning: false
      }
    }
  }
}

extension SuiteResult {
  /// Whether what ran was as expected and as much as was asked for, though of some files there was nothing to run, or
  /// all was skipped.
  fileprivate var lacksNothingButRuns: Bool {
    tally.failed == 0 && complaints.allSatisfy(\.isLackOfRuns)
      && shortfalls.allSatisfy { $0 == .nothingRan }
  }

  /// How many scenarios of each file were not as expected.
  fileprivate var failuresByFile: [String: Int] {
    scenarios.reduce(into: [:]) { $0[$1.identity.file, default: 0] += $1.hasFailed ? 1 : 0 }
  }
}
