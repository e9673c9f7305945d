import Activation
import CommandLanguage
import ScenarioTesting
import Shell
import Terminal

/// The verb `run`: a file in worlds of its own, told as a transcript.
struct FileRun {
  /// Files that are being carried out: a `run` of one of them would not end.
  let paths: [String]
  let means: Means
  let manner: RunManner

  func transcript(of path: String, _ preferences: Preferences) throws(RunError) -> FileTranscript {
    guard !paths.contains(where: { FileIdentity($0) == FileIdentity(path) }) else { throw .runCycle(path) }
    guard paths.count < Limits.deepestRun else { throw .runTooDeep(at: nil) }
    // What is not there at all is an error now as later.
    if manner.isSilent, let status = FileStatus(path), !status.isFile { return FileTranscript("") }
    let read = ScriptFile.read(path, by: Self.readUntilInterrupted, from: Self.readAsInput)
    // What was read of it then may be half of it.
    guard !Interrupts.wasInterrupted else { throw .interrupted(path) }
    switch read {
    case .obstacles(let obstacles): throw RunError(obstacles, of: path)
    case .ready(let script):
      guard case .success(let plan) = ScenarioChoice().plan([script]) else { throw .fileEmpty(path) }
      // In the transcript of another file it stands deeper than that.
      let margin = paths.isEmpty ? 0 : Transcript.margin(in: preferences)
      let told = tell(plan, preferences.narrower(by: margin))
      manner.handedOnly?(told.handed)
      if let tooDeep = told.tooDeep { throw tooDeep }
      if let failed = told.failed { throw .fileNotAsExpected(path, at: failed) }
      if told.tally.ran == 0 { throw .fileEmpty(path) }
      return FileTranscript(
        told.lines.joined(separator: "\n"), handing: told.handed.sorted().map(Secret.init))
    }
  }

  @Sendable private static func readAsInput(_ path: String) throws(ReadProblem) -> [UInt8] {
    InputFiles.note(path)
    return try Files.read(path)
  }

  private func tell(_ plan: Plan, _ preferences: Preferences) -> Told {
    var runner = ScenarioRunner(
      surroundings: Assembly.surroundings(means, in: manner), preferences: preferences)
    runner.attendance.isInterrupted = { Interrupts.wasInterrupted }
    let transcript = manner.isSilent ? nil : Transcript(preferences, hiding: manner.hidden)
    var told = Told()
    var results = JudgedResults()
    Workers(count: 1).run(plan, by: runner, in: manner, within: paths, with: { [means] in means }) { result in
      results.take(result).forEach { told.take($0, transcript) }
      return true
    }
    results.rest().forEach { told.take($0, transcript) }
    told.lines += transcript?.summary(told.tally) ?? []
    return told
  }

  /// What a file came to that a line ran.
  private struct Told {
    var lines: [String] = []
    private(set) var tally = Tally()
    /// What its acts have handed out.
    private(set) var handed: Set<String> = []
    /// Where the first of it stands that was not as expected.
    private(set) var failed: Place?
    /// Whoever began the chain is told where it became too long.
    private(set) var tooDeep: RunError?

    /// - Parameter transcript: nil: nothing is told.
    mutating func take(_ result: ScenarioResult, _ transcript: Transcript?) {
      if let transcript { lines += transcript.lines(result) }
      tally.count(result)
      handed.formUnion(result.handed)
      if failed == nil, result.hasFailed {
        failed = result.failures.first?.statement.source.place ?? result.identity.closestPlace
      }
      tooDeep = tooDeep ?? result.tooDeep
    }
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
