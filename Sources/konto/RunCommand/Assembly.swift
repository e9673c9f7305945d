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
      try run(path, telling: preferences, within: paths, with: means)
    }
  }

  /// What the procedure needs of outside, in worlds that live in memory only.
  static func practiceMeans() -> Means { Means(hashing: .inMemory).remembering() }

  /// The verb `run`: a file in worlds of its own, told as a transcript.
  private static func run(
    _ path: String, telling preferences: Preferences, within paths: [String], with means: Means
  ) throws(RunError) -> String {
    guard !paths.contains(where: { FileIdentity($0) == FileIdentity(path) }) else { throw .runCycle(path) }
    switch ScriptFile.read(path, from: Files.read) {
    case .obstacles(let obstacles): throw RunError(obstacles, of: path)
    case .ready(let script):
      guard case .success(let plan) = ScenarioChoice().plan([script]) else { throw .fileEmpty(path) }
      // In the transcript of another file it stands deeper than that.
      let margin = paths.isEmpty ? 0 : Transcript.margin(in: preferences)
      let told = tell(plan, telling: preferences.narrower(by: margin), within: paths, with: means)
      if let failed = told.failed { throw .fileNotAsExpected(path, at: failed.statement.source.place) }
      return told.text
    }
  }

  private static func tell(
    _ plan: Plan, telling preferences: Preferences, within paths: [String], with means: Means
  ) -> (text: String, failed: Failure?) {
    var runner = ScenarioRunner(surroundings: surroundings(means), preferences: preferences)
    runner.attendance.isInterrupted = { Interrupts.wasInterrupted }
    let transcript = Transcript(preferences)
    var lines: [String] = []
    var failed: Failure?
    var unexpected = 0
    Workers(count: 1).run(plan, by: runner, within: paths, with: { means }) { result in
      lines += transcript.lines(result)
      unexpected += result.isAsExpected ? 0 : 1
      failed = failed ?? result.failures.first
      return true
    }
    lines += transcript.summary(plan.runs.count, unexpected: unexpected)
    return (lines.joined(separator: "\n"), failed)
  }
}

extension RunError {
  fileprivate init(_ obstacles: [Obstacle], of path: String) {
    switch obstacles.first {
    case .unreadable(_, let problem): self = .fileUnreadable(path, problem)
    case .mistake(let first): self = .fileInvalid(path, mistakes: obstacles.count, first: first)
    case .nothing, nil: self = .fileEmpty(path)
    }
  }
}
