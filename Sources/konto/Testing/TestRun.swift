import Activation
import CommandLanguage
import Glibc
import ScenarioTesting
import Shell
import Terminal

/// One run of `konto test`, from the paths to the exit status.
struct TestRun {
  private let program: TestProgram
  private let preferences: Preferences
  private let workers: Workers
  /// The seed of a random order, if that is wanted.
  private let order: UInt64?

  init(_ program: TestProgram) {
    self.program = program
    preferences = program.options.preferences
    workers = Workers(count: program.running.jobs ?? Workers.processors)
    order = program.running.shuffleSeed ?? (program.running.shuffle ? UInt64.random(in: 1...99_999) : nil)
  }

  func carryOut() -> ExitStatus {
    if let problem = program.selection.tags?.problem {
      StandardStreams.complain("konto: --tags: " + problem.words(preferences.language))
      return .usage
    }
    return Interrupts.whileRunning {
      switch plan() {
      case .failure(let stopped): Obstacles.report(stopped.obstacles, preferences)
      case .success(let plan) where program.selection.list: list(plan)
      case .success(let plan) where program.running.update:
        UpdateRun(runner(of: plan), workers, preferences).carryOut(plan, andRun: run)
      case .success(let plan): run(plan)
      }
    }
  }

  // MARK: What is to run

  private struct Stopped: Error {
    let obstacles: [Obstacle]
  }

  private func plan() -> Result<Plan, Stopped> {
    var choice = ScenarioChoice()
    choice.tags = program.selection.tags?.expression
    choice.name = program.selection.name
    var paths = program.paths
    if program.selection.rerunFailed {
      switch LastRun.read() {
      case .failure(let stopped): return .failure(Stopped(obstacles: [.nothing(stopped)]))
      case .success(let failed):
        choice.failed = Set(failed)
        choice.folder = LastRun.here
        if paths.isEmpty { paths = failed.map(\.file).map(LastRun.fromHere).uniqued }
      }
    }
    guard !paths.isEmpty else { return .failure(Stopped(obstacles: [.nothing(.noPath)])) }
    return plan(TestPaths(paths), choice)
  }

  private func plan(_ paths: TestPaths, _ choice: ScenarioChoice) -> Result<Plan, Stopped> {
    var choice = choice
    choice.lines = paths.lines
    var read = read(paths.files)
    read.leaveOutParts { paths.named.contains($0) }
    let obstacles = paths.obstacles + read.obstacles
    guard obstacles.isEmpty else { return .failure(Stopped(obstacles: obstacles)) }
    return choice.plan(read.scripts).map(ordered).mapError { Stopped(obstacles: $0.all.map { .nothing($0) }) }
  }

  private func read(_ files: [String]) -> ReadFiles {
    var read = ReadFiles()
    workers.run(files.count) { ScriptFile.read(files[$0], from: Files.read) } take: { reading in
      read.take(reading)
      return true
    }
    return read
  }

  private func ordered(_ plan: Plan) -> Plan {
    var plan = plan
    if let count = program.running.repetitions { plan = plan.repeated(count, from: program.options.seed ?? 1) }
    return order.map(plan.shuffled) ?? plan
  }

  private func list(_ plan: Plan) -> ExitStatus {
    var buffer = OutputBuffer()
    for run in plan.runs { buffer.add(ScenarioLine(plan.identity(of: run), preferences).text) }
    buffer.flush()
    return buffer.hasFailed ? .inputOutput : .asExpected
  }

  // MARK: The run

  private func run(_ plan: Plan) -> ExitStatus {
    let runner = runner(of: plan)
    let began = Stopwatch.now()
    var run = SuiteRun(plan, began: SystemClock.now, stopsAtFailure: program.running.failFast)
    var output = TestOutput(plan, preferences, isStreaming: order == nil)
    workers.run(plan.runs.count) { runner.run(plan.runs[$0], of: plan) } take: { result in
      let goesOn = run.take(result)
      output.take(result, run.tally)
      return goesOn
    }
    let result = run.finished(after: Stopwatch.now() - began)
    return finish(result, &output)
  }

  private func finish(_ result: SuiteResult, _ output: inout TestOutput) -> ExitStatus {
    output.finish(result, order: order)
    LastRun.keep(result)
    if result.wasInterrupted || Interrupts.wasInterrupted { return .interrupted }
    if output.hasFailed { return .inputOutput }
    return result.tally.isGreen ? .asExpected : .notAsExpected
  }

  private func runner(of plan: Plan) -> ScenarioRunner {
    let files = plan.scripts.map(\.file)
    var runner = ScenarioRunner(
      surroundings: Assembly.surroundings(running: files), preferences: preferences)
    runner.seed = program.options.seed ?? 1
    runner.actor = program.options.actor?.actor ?? .admin
    runner.keeping = preferences.format == .json ? .dialogue : .nothing
    runner.timeLimit = program.running.timeout.map { TimeLimit($0.limit) }
    runner.attendance.isInterrupted = { Interrupts.wasInterrupted }
    return runner
  }
}

extension [String] {
  /// Each once, where it stood first.
  var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
