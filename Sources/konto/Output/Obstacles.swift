import CommandLanguage
import PlainText
import ScenarioTesting
import Shell
import Terminal

/// Tells why a run did not begin: for people on standard error, mistakes as JSON on standard output.
enum Obstacles {
  /// The gravest of them is the status: 3, else 2, else 4 (the language, Exit status).
  static func report(_ obstacles: [Obstacle], _ preferences: Preferences) -> ExitStatus {
    let mistakes = obstacles.compactMap(\.mistake)
    if !mistakes.isEmpty { _ = Mistakes.report(mistakes, preferences) }
    for obstacle in obstacles {
      switch obstacle {
      case .mistake: continue
      case .unreadable(let path, let problem):
        complain("\(Visible.path(path)): \(problem.words(preferences.language))")
      case .nothing(let emptiness): complain(emptiness.line(preferences.language))
      }
    }
    return [.inputOutput, .usage].first { status in obstacles.contains { $0.status == status } }
      ?? .nothingToRun
  }

  private static func complain(_ line: String) { StandardStreams.complain("konto: " + line) }
}

extension Obstacle {
  fileprivate var mistake: SyntaxError? {
    switch self {
    case .mistake(let error): error
    case .unreadable, .nothing: nil
    }
  }

  fileprivate var status: ExitStatus {
    switch self {
    case .mistake: .usage
    case .unreadable: .inputOutput
    case .nothing: .nothingToRun
    }
  }
}
