import Activation
import CommandLanguage

/// What came of a run over files: the one value that every report is a function of.
package struct SuiteResult: Sendable {
  /// Why nothing ran, if nothing did.
  package var obstacles: [Obstacle] = []
  /// In the order in which they were to run.
  package var scenarios: [ScenarioResult] = []
  /// What of the procedure they exercised; nil where nobody asks.
  package var coverage: Coverage?
  /// How many were chosen but did not run: after Ctrl-C, or with `--fail-fast`.
  package var notRun = 0
  package var wasInterrupted = false
  /// The real time of the whole run.
  package var duration = Duration.zero
  /// When it began, in seconds since 1970-01-01 UTC.
  package var began: Moment

  package init(began: Moment) { self.began = began }

  package var tally: Tally { scenarios.reduce(into: Tally(notRun: notRun)) { $0.count($1) } }
}

/// How many scenarios ended how.
package struct Tally: Hashable, Sendable {
  package private(set) var asExpected = 0
  package private(set) var unexpected = 0
  package private(set) var errors = 0
  package let notRun: Int
  package private(set) var statements = 0

  package init(notRun: Int = 0) { self.notRun = notRun }

  package var ran: Int { asExpected + unexpected + errors }
  package var isGreen: Bool { unexpected == 0 && errors == 0 && notRun == 0 && ran > 0 }

  package mutating func count(_ result: ScenarioResult) {
    statements += result.statements
    switch result.verdict {
    case .asExpected: asExpected += 1
    case .unexpected: unexpected += 1
    case .error: errors += 1
    }
  }
}

extension SuiteResult {
  /// The results of each file that was asked for, in order.
  package var files: [FileResult] {
    var files: [FileResult] = []
    for scenario in scenarios {
      if files.last?.file != scenario.identity.file { files.append(FileResult(file: scenario.identity.file)) }
      files[files.count - 1].scenarios.append(scenario)
    }
    return files
  }
}

/// The scenarios of one file that was asked for.
package struct FileResult: Sendable {
  package let file: String
  package var scenarios: [ScenarioResult] = []

  package init(file: String) { self.file = file }
}
