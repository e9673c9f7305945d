import Activation
import CommandLanguage

/// What came of a run over files: the one value that every report is a function of.
package struct SuiteResult: Sendable {
  /// Why some files did not run, or nothing at all.
  package var obstacles: [Obstacle] = []
  /// In the order in which they were to run.
  package var scenarios: [ScenarioResult] = []
  /// What of the procedure they exercised; nil where nobody asks.
  package var coverage: Coverage?
  /// Whether it is wanted in words too, and not in the page alone that draws it.
  package var coverageIsAskedFor = true
  /// Whether the numbers alone are, and not what is missing.
  package var coverageIsSummed = false
  /// How much coverage is asked for, in per cent.
  package var leastCoverage = 0
  /// What the suite says to a procedure that is weakened; nil where nobody asks.
  package var mutation: MutationResult?
  /// Those that were chosen but did not run: after Ctrl-C, or with `--fail-fast`; in the order of the files.
  package var notRun: [ScenarioIdentity] = []
  /// Whether Ctrl-C ended the run.
  package var wasInterrupted = false
  /// Whether a run of nothing is no lack.
  package var allowsNothing = false
  /// Whether whatever is skipped is a lack.
  package var requiresAll = false
  /// The real time of the whole run.
  package var duration = Duration.zero
  /// When it began, in seconds since 1970-01-01 UTC.
  package var began: Moment

  /// The result of a run that begins, at a moment.
  package init(began: Moment) { self.began = began }

  /// How the scenarios ended.
  package var tally: Tally { Tally(scenarios, notRun: notRun.count) }

  /// Whether everything ran, was as expected, and is as much as was asked for.
  package var isGreen: Bool {
    let tally = tally
    return complaints.isEmpty && (tally.isGreen || allowsNothing && tally.chosen == tally.skipped)
      && shortfalls.isEmpty
  }

  /// The obstacles that count.
  package var complaints: [Obstacle] { obstacles.filter { !isAllowed($0) } }

  /// Those of them that kept files or the run from running.
  var hindrances: [Obstacle] { complaints.filter { !$0.isWarning } }

  /// Those of them that are warnings, which are to count.
  var warnings: [Obstacle] { complaints.filter(\.isWarning) }

  /// Those that are told, and no more.
  package var remarks: [Obstacle] { obstacles.filter(isAllowed) }

  private func isAllowed(_ obstacle: Obstacle) -> Bool { allowsNothing && obstacle.isLackOfRuns }
}

/// How many scenarios ended how.
package struct Tally: Hashable, Sendable {
  /// Those that went as their lines say.
  package private(set) var asExpected = 0
  /// Those of which a statement led elsewhere.
  package private(set) var unexpected = 0
  /// Those of which a statement could not be carried out.
  package private(set) var errors = 0
  /// Those that could not be carried out here, or were not to be.
  package private(set) var skipped = 0
  /// Those that are known not to go as they say, and did not.
  package private(set) var knownBugs = 0
  /// Those that are known not to go as they say, and did.
  package private(set) var mended = 0
  /// Those that were chosen and did not run.
  package var notRun: Int
  /// How many statements were carried out in them all.
  package private(set) var statements = 0

  /// Counts nothing yet.
  package init(notRun: Int = 0) { self.notRun = notRun }

  /// Counts the results of scenarios.
  package init(_ scenarios: [ScenarioResult], notRun: Int = 0) {
    self.init(notRun: notRun)
    for scenario in scenarios { count(scenario) }
  }

  /// How many ran to an end that says something.
  package var ran: Int { asExpected + failed }
  /// How many there is a result of, be it that they were skipped.
  package var done: Int { ran + skipped + knownBugs }
  /// How many were chosen.
  package var chosen: Int { done + notRun }
  /// How many make the run red.
  package var failed: Int { unexpected + errors + mended }
  /// Whether everything that was neither skipped nor a known bug ran and was as expected, and something did.
  package var isGreen: Bool { failed == 0 && notRun == 0 && ran > 0 }

  /// Counts one more result.
  package mutating func count(_ result: ScenarioResult) {
    statements += result.statements
    switch result.verdict {
    case .asExpected: asExpected += 1
    case .unexpected: unexpected += 1
    case .error: errors += 1
    case .skipped: skipped += 1
    case .knownBug: knownBugs += 1
    case .mended: mended += 1
    }
  }
}

extension SuiteResult {
  /// The results of each file that was asked for, in the order in which each was first run: one for each, even
  /// if scenarios were shuffled among files. Those of which nothing ran come last.
  package var files: [FileResult] {
    var files: [FileResult] = []
    var indices: [String: Int] = [:]
    func index(of file: String) -> Int {
      if let index = indices[file] { return index }
      indices[file] = files.count
      files.append(FileResult(file: file))
      return files.count - 1
    }
    for scenario in scenarios { files[index(of: scenario.identity.file)].scenarios.append(scenario) }
    for identity in notRun { files[index(of: identity.file)].notRun.append(identity) }
    return files
  }
}

/// The scenarios of one file that was asked for.
package struct FileResult: Sendable {
  /// As given on the command line.
  package let file: String
  /// In the order in which they ran.
  package var scenarios: [ScenarioResult] = []
  /// Those of it that were chosen but did not run.
  package var notRun: [ScenarioIdentity] = []

  /// The results of some scenarios of a file.
  package init(file: String, scenarios: [ScenarioResult] = []) {
    self.file = file
    self.scenarios = scenarios
  }

  /// How its scenarios ended.
  package var tally: Tally { Tally(scenarios, notRun: notRun.count) }
  /// The real time of its scenarios, added up.
  package var duration: Duration { scenarios.reduce(.zero) { $0 + $1.duration } }
}
