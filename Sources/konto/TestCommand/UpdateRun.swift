import CommandLanguage
import ScenarioTesting
import Shell
import Terminal

/// `konto test --update`: runs the scenarios, rewrites what they expect to what happened, and has them run again
/// as usual, so that the status tells how things are now.
struct UpdateRun {
  private let runner: ScenarioRunner
  private let workers: Workers
  private let preferences: Preferences
  private let secrets: SecretsOfRun

  /// - Parameter secrets: what is told of a file without them.
  init(
    _ runner: ScenarioRunner, on workers: Workers, telling preferences: Preferences,
    without secrets: SecretsOfRun
  ) {
    self.secrets = secrets
    self.runner = runner
    self.workers = workers
    self.preferences = preferences
  }

  /// - Parameter run: runs the plan as if nothing had been rewritten.
  func carryOut(_ plan: Plan, andRun run: (Plan) -> ExitStatus) -> ExitStatus {
    let texts = ReadTexts()
    return reread(plan, texts) { plan in
      let lines = linesWanted(plan.withoutMarked.inOrder)
      return Interrupts.wasInterrupted ? .interrupted : rewrite(lines, of: texts, thenRun: plan, by: run)
    }
  }

  private func rewrite(
    _ lines: UpdatedLines, of texts: ReadTexts, thenRun plan: Plan, by run: (Plan) -> ExitStatus
  ) -> ExitStatus {
    var output = UpdateOutput(lines, preferences, without: secrets)
    var isWritten = true
    for file in lines.files where !Interrupts.wasInterrupted {
      isWritten = rewrite(file, of: texts, telling: &output) && isWritten
    }
    output.tellLeft()
    guard !Interrupts.wasInterrupted else { return .interrupted }
    let status = reread(plan, ReadTexts(), andThen: run)
    output.tellCount()
    return isWritten || status == .interrupted ? status : .inputOutput
  }

  /// Reads the files of a plan again, and goes on with the plan on them.
  private func reread(_ plan: Plan, _ texts: ReadTexts, andThen next: (Plan) -> ExitStatus) -> ExitStatus {
    let read = Interrupts.leavingAtOnce {
      workers.read(plan.scripts.map(\.file), given: plan.scripts.first?.given ?? [:], from: texts.read)
    }
    guard read.obstacles.isEmpty else { return Obstacles.report(read.obstacles, preferences) }
    guard let plan = plan.of(read.scripts) else { return UpdateOutput.complainOfChange(preferences) }
    return next(plan)
  }

  // MARK: What happens

  private func linesWanted(_ plan: Plan) -> UpdatedLines {
    let runner = goingOn
    var update = SuiteUpdate(plan)
    var progress = ProgressLine(total: plan.runs.count, preferences, isWanted: true)
    var tally = Tally()
    var runs = plan.runs[...]
    workers.run(plan, by: runner) { result in
      guard !result.wasInterrupted, let run = runs.popFirst() else { return false }
      update.take(result, of: run)
      tally.count(result)
      progress.show(tally)
      return true
    }
    progress.clear()
    return update.lines
  }

  /// A runner whose scenarios go on as if what happened had been expected, up to what cannot be carried out.
  private var goingOn: ScenarioRunner {
    var runner = runner
    let isInterrupted = runner.attendance.isInterrupted
    runner.attendance = Attendance()
    runner.attendance.isInterrupted = isInterrupted
    runner.attendance.failed = { failure, _, _ in !failure.couldNotRun }
    runner.keeping = .dialogue
    return runner
  }

  // MARK: What is written

  /// Whether the file says now what it should.
  private func rewrite(_ file: UpdatedFile, of texts: ReadTexts, telling output: inout UpdateOutput) -> Bool {
    guard let bytes = texts[file.file] else { return false }
    let text = Interrupts.leavingAtOnce {
      FileUpdate.text(bytes, file: file.file, replacing: file.lines)
    }
    output.tell(file, from: bytes, to: text)
    do throws(WriteProblem) {
      try AtomicFile.replace(file.file, with: text, expecting: bytes)
    } catch {
      return output.complain(file, error.words)
    }
    output.count(file)
    return true
  }
}
