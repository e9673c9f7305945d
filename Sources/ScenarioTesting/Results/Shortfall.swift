import CommandLanguage
import Shell

/// Why not all of what was chosen has run: without it, what a report shows could pass for the whole.
package enum Shortfall: Hashable, Sendable {
  case interrupted(notRun: Int)
  /// `--fail-fast` after a failure, which the report shows.
  case stopped(notRun: Int)
  case nothingRan

  package var code: String {
    switch self {
    case .interrupted: "interrupted"
    case .stopped: "stopped"
    case .nothingRan: "nothing-ran"
    }
  }

  /// Whether the report must be red for this alone.
  package var isError: Bool {
    switch self {
    case .interrupted, .nothingRan: true
    case .stopped: false
    }
  }

  package var words: Text {
    switch self {
    case .interrupted(0): Text(pl: "przerwano", en: "interrupted")
    case .interrupted(let count):
      Text(pl: "przerwano; " + Self.left(count).pl, en: "interrupted; " + Self.left(count).en)
    case .stopped(let count):
      Text(
        pl: "zatrzymano po pierwszej niezgodności; " + Self.left(count).pl,
        en: "stopped at the first failure; " + Self.left(count).en)
    case .nothingRan: Text(pl: "nic nie wykonano", en: "nothing ran")
    }
  }

  private static func left(_ count: Int) -> Text {
    let counted = Plural.scenarios(count)
    return Text(pl: "nie uruchomiono: \(counted.pl)", en: "not run: \(counted.en)")
  }
}

extension SuiteResult {
  /// Whether something went wrong that a report shows.
  private var hasFailures: Bool { !obstacles.isEmpty || scenarios.contains { !$0.isAsExpected } }

  package var shortfall: Shortfall? {
    if wasInterrupted { return .interrupted(notRun: notRun) }
    if notRun > 0 { return hasFailures ? .stopped(notRun: notRun) : .interrupted(notRun: notRun) }
    return scenarios.isEmpty && obstacles.isEmpty ? .nothingRan : nil
  }
}
