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
      let told = tell(plan, telling: preferences, within: paths, with: means)
      guard told.unexpected.isEmpty else { throw .fileNotAsExpected(path, at: told.unexpected.first?.failures.first?.statement.source.place) }
      return told.text
    }
  }

  private static func tell(
    _ plan: Plan, telling preferences: Preferences, within paths: [String], with means: Means
  ) -> (text: String, unexpected: [ScenarioResult]) {
    var runner = ScenarioRunner(surroundings: surroundings(means), preferences: preferences)
    runner.attendance.isInterrupted = { Interrupts.wasInterrupted }
    let transcript = Transcript(preferences)
    var lines: [String] = []
    var unexpected: [ScenarioResult] = []
    Workers(count: 1).run(plan, by: runner, within: paths, with: { means }) { result in
      lines += transcript.lines(result)
      if !result.isAsExpected { unexpected.append(result) }
      return true
    }
    lines.append(transcript.summary(plan.runs.count, unexpected: unexpected.count))
    return (lines.joined(separator: "\n"), unexpected)
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
