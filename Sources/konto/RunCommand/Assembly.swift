import Activation
import CommandLanguage
import Journal
import ScenarioTesting
import Shell
import Terminal

/// The parts put together: what the pure rooms get from outside.
enum Assembly {
  /// - Parameters:
  ///   - paths: files that are being carried out: a `run` of one of them would not end.
  ///   - means: by default those of practice worlds.
  static func surroundings(running paths: [String] = [], _ means: Means = practiceMeans()) -> Surroundings {
    .simulated(means) { (path, preferences) throws(RunError) in
      // Worlds of a file know no time zones, also where accounts last.
      try WrittenMoment.by(nil) { () throws(RunError) in
        try run(path, telling: preferences, within: paths, with: means)
      }
    }
  }

  /// What the procedure needs of outside, in worlds that live in memory only.
  static func practiceMeans() -> Means { Means(hashing: .inMemory).remembering() }

  /// The verb `run`: a file in worlds of its own, told as a transcript.
  private static func run(
    _ path: String, telling preferences: Preferences, within paths: [String], with means: Means
  ) throws(RunError) -> String {
    guard !paths.contains(where: { FileIdentity($0) == FileIdentity(path) }) else { throw .runCycle(path) }
    guard paths.count < Limits.deepestRun else { throw .runTooDeep(at: nil) }
    let read = ScriptFile.read(path, by: readUntilInterrupted, from: readAsInput)
    // What was read of it then may be half of it.
    guard !Interrupts.wasInterrupted else { throw .interrupted(path) }
    switch read {
    case .obstacles(let obstacles): throw RunError(obstacles, of: path)
    case .ready(let script):
      guard case .success(let plan) = ScenarioChoice().plan([script]) else { throw .fileEmpty(path) }
      // In the transcript of another file it stands deeper than that.
      let margin = paths.isEmpty ? 0 : Transcript.margin(in: preferences)
      let told = tell(plan, telling: preferences.narrower(by: margin), within: paths, with: means)
      if let tooDeep = told.tooDeep { throw tooDeep }
      if let failed = told.failed { throw .fileNotAsExpected(path, at: failed) }
      if told.tally.ran == 0 { throw .fileEmpty(path) }
      return told.text
    }
  }

  @Sendable private static func readAsInput(_ path: String) throws(ReadProblem) -> [UInt8] {
    InputFiles.note(path)
    return try Files.read(path)
  }

  private static func tell(
    _ plan: Plan, telling preferences: Preferences, within paths: [String], with means: Means
  ) -> Told {
    var runner = ScenarioRunner(surroundings: surroundings(means), preferences: preferences)
    runner.attendance.isInterrupted = { Interrupts.wasInterrupted }
    let transcript = Transcript(preferences)
    var lines: [String] = []
    var failed: Place?
    var (tally, results) = (Tally(), JudgedResults())
    var tooDeep: RunError?
    func tell(_ result: ScenarioResult) {
      lines += transcript.lines(result)
      tally.count(result)
      if failed == nil, result.hasFailed {
        failed = result.failures.first?.statement.source.place ?? result.identity.closestPlace
      }
      tooDeep = tooDeep ?? result.tooDeep
    }
    Workers(count: 1).run(plan, by: runner, within: paths, with: { means }) { result in
      results.take(result).forEach(tell)
      return true
    }
    results.rest().forEach(tell)
    lines += transcript.summary(tally)
    return Told(text: lines.joined(separator: "\n"), failed: failed, tally: tally, tooDeep: tooDeep)
  }

  /// What a file came to that a line ran.
  private struct Told {
    let text: String
    /// Where the first of it stands that was not as expected.
    let failed: Place?
    let tally: Tally
    /// Whoever began the chain is told where it became too long.
    let tooDeep: RunError?
  }

  /// Ctrl-C ends the reading of a long file; what has been read of it is then not run.
  @Sendable private static func readUntilInterrupted(
    _ parts: [SourceExtent], _ read: @escaping @Sendable (SourceExtent) -> [ReadLine],
    _ take: ([ReadLine]) -> Void
  ) {
    for part in parts where !Interrupts.wasInterrupted {
      take(read(part.until { Interrupts.wasInterrupted }))
    }
  }
}

extension ScenarioResult {
  fileprivate var tooDeep: RunError? {
    for failure in failures {
      if case .error(let error)? = failure.performance?.outcome, case .runTooDeep = error { return error }
    }
    return nil
  }
}

extension RunError {
  fileprivate init(_ obstacles: [Obstacle], of path: String) {
    switch obstacles.first {
    case .unreadable(_, let problem): self = .fileUnreadable(path, problem)
    case .mistake(let first):
      // Of a file that is none of scenarios nothing is repeated.
      let told = IncludePath.isOfScenarios(path) ? first : nil
      self = .fileInvalid(path, mistakes: obstacles.count, first: told)
    case .nothing, .warning, nil: self = .fileEmpty(path)
    }
  }
}
