import CommandLanguage
import PlainText
import ScenarioTesting
import Shell
import Terminal

/// Tells why a run did not begin, or why files had no part in it: for people on standard error, mistakes as JSON on standard output.
enum Obstacles {
  /// The gravest of them is the status: 3, else 2, else 1, else 4 (the language, Exit status); 130 if a signal came while they were told.
  ///
  /// - Parameters:
  ///   - none: the status where there are none.
  ///   - isPartial: whether something ran all the same.
  @discardableResult
  static func report(
    _ obstacles: [Obstacle], _ preferences: Preferences, orElse none: ExitStatus = .nothingToRun,
    isPartial: Bool = true
  ) -> ExitStatus {
    guard !obstacles.isEmpty else { return none }
    Findings.report(obstacles.compactMap(\.finding), preferences)
    for obstacle in obstacles {
      switch obstacle {
      case .mistake, .warning: continue
      case .unreadable(let path, let problem):
        StandardStreams.complain(of: path, problem.words, preferences.language)
      case .nothing(let emptiness): complain(emptiness.line(preferences.language))
      }
    }
    if !isPartial, let line = nothingRan(obstacles, preferences) { complain(line) }
    // A signal may come while a reader stands still.
    if Interrupts.wasInterrupted { return .interrupted }
    return Set(obstacles.map(\.status)).gravest(by: [.inputOutput, .usage, .notAsExpected, .nothingToRun])
  }

  /// Where lines are wrong, people wonder what of the rest was done.
  private static func nothingRan(_ obstacles: [Obstacle], _ preferences: Preferences) -> String? {
    let count = obstacles.count { if case .mistake = $0 { true } else { false } }
    guard count > 0, preferences.format != .json else { return nil }
    return Text(pl: "nic nie wykonano (błędy: \(count))", en: "nothing ran (mistakes: \(count))")
      .in(preferences.language)
  }

  private static func complain(_ line: String) { StandardStreams.complain("konto: " + line) }
}

extension Obstacle {
  fileprivate var finding: Finding? {
    switch self {
    case .mistake(let error): Finding(error)
    case .warning(let finding): finding
    case .unreadable, .nothing: nil
    }
  }

  fileprivate var status: ExitStatus {
    switch self {
    case .mistake: .usage
    case .unreadable: .inputOutput
    case .nothing: .nothingToRun
    case .warning: .notAsExpected
    }
  }
}
