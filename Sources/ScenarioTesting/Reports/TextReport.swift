import CommandLanguage
import PlainText
import Shell

/// The report for people at a terminal or in the log of a CI job: a line for each file, what failed, and the sum.
package struct TextReport: Sendable {
  let preferences: Preferences

  /// Writes in the language, colours and width of some preferences.
  package init(_ preferences: Preferences) { self.preferences = preferences }

  var language: Language { preferences.language }
  var colour: Bool { preferences.colour }

  /// The whole.
  package func text(_ result: SuiteResult) -> String {
    let hasRun = result.obstacles.isEmpty || result.tally.chosen > 0
    let told =
      hasRun
      ? opening(result) + result.files.filter { !$0.scenarios.isEmpty }.flatMap(lines)
        + closing(result, withObstacles: true)
      : result.complaints.flatMap(lines) + result.remarks.map { "– " + $0.line(language) }
    return told.map { $0 + "\n" }.joined()
  }

  /// What the lines of files and of the sum begin with.
  static let marks = ["✓ ", "✗ ", "– "]

  /// What would bury the failures if it stood behind them: the coverage.
  package func opening(_ result: SuiteResult) -> [String] {
    guard let coverage = result.coverage, result.coverageIsAskedFor else { return [] }
    let lines = CoverageLines(coverage)
    return (result.coverageIsSummed ? lines.numbers(preferences) : lines.lines(preferences)) + [""]
  }

  private func lines(_ obstacle: Obstacle) -> [String] {
    switch obstacle {
    case .mistake(let error): Diagnostic(error, language, colour: colour).lines
    case .warning(let finding): Diagnostic(finding, language, colour: colour).lines
    case .unreadable(let path, let problem): ["\(Visible.path(path)): \(problem.words.in(language))"]
    case .nothing(let emptiness): [emptiness.line(language)]
    }
  }

  /// What came of one file.
  package func lines(_ file: FileResult) -> [String] {
    let failed = file.scenarios.filter(\.hasFailed)
    let told = file.scenarios.flatMap(leftAside)
    let count = Plural.scenarios.counted(file.scenarios.count).in(language)
    let name = Visible.path(file.file)
    guard !failed.isEmpty else {
      let mark = file.tally.ran > 0 ? Ink.green("✓", colour) : Ink.yellow("–", colour)
      let left = file.tally.leftAside.map { ", " + $0.in(language) }.joined()
      return head(mark, name, count + left, "") + told
    }
    let missed = Plural.notAsExpected.counted(failed.count).in(language)
    return head(Ink.red("✗", colour), name, count + ", ", missed)
      + told + failed.flatMap { FailureBlock($0, preferences).lines } + [""]
  }

  /// `– title`, and below it why it does not count.
  private func leftAside(_ result: ScenarioResult) -> [String] {
    let reason: String?
    switch result.verdict {
    case .skipped: reason = result.skipped?.words(language)
    case .knownBug: reason = result.identity.knownBug?.words(language)
    case .asExpected, .unexpected, .error, .mended: return []
    }
    return preferences.wrapped("– " + result.identity.shownName(language), indent: 2, hanging: 4).map {
      Ink.yellow($0, colour)
    } + (reason.map { preferences.wrapped($0, indent: 4, hanging: 6) } ?? [])
  }

  /// `✗ a.scn  3 scenarios, 1 not as expected`, the numbers below the name where there is no room beside it.
  private func head(_ mark: String, _ name: String, _ count: String, _ missed: String) -> [String] {
    let columns = DisplayWidth.columns("✓ " + name + "  " + count + missed)
    guard columns > preferences.width ?? .max else {
      return ["\(mark) \(name)  " + Ink.faint(count, colour) + Ink.red(missed, colour)]
    }
    let named = preferences.wrapped("✓ " + name, indent: 0, hanging: 2).enumerated().map { index, line in
      index == 0 ? mark + line.dropFirst() : line
    }
    return named + preferences.wrapped(count + missed, indent: 2).map { Ink.faint($0, colour) }
  }

  /// One failure by itself, while its scenario still runs.
  package func lines(of failure: Failure, in identity: ScenarioIdentity) -> [String] {
    var result = ScenarioResult(identity)
    result.failures = [failure]
    return FailureBlock(result, preferences).lines + [""]
  }

  /// What stands at the end: where it failed, and how many did.
  ///
  /// - Parameter withObstacles: also what did not run, which the program tells by itself on standard error.
  package func closing(_ result: SuiteResult, withObstacles: Bool = false) -> [String] {
    let failed = result.scenarios.filter(\.hasFailed)
    // After what failed in the last file a line is empty already.
    let start = result.scenarios.last {
      $0.identity.file == result.scenarios.last?.identity.file && $0.hasFailed
    }
    var lines = start == nil ? [""] : []
    if failed.count > 1 {
      lines += [Text(pl: "Niezgodne:", en: "Not as expected:").in(language)] + failed.flatMap(placed) + [""]
    }
    if let mutation = result.mutation { lines += MutationReport(preferences).lines(mutation) }
    if withObstacles {
      lines += result.complaints.flatMap(self.lines).flatMap(lack)
      lines += result.remarks.flatMap(self.lines)
    }
    return lines + lacks(result) + inLines(sum(result), isGreen: result.isGreen)
  }

  /// What the run lacks; mutants that nobody notices stand there already.
  private func lacks(_ result: SuiteResult) -> [String] {
    result.shortfalls.filter { !$0.isOfMutants }.flatMap { lack($0.words.in(language)) }
  }

  private func lack(_ words: String) -> [String] { inLines("✗ " + words, isGreen: false) }

  private func inLines(_ text: String, isGreen: Bool) -> [String] {
    preferences.wrapped(text, indent: 0, hanging: 2).map {
      isGreen ? Ink.green($0, colour) : Ink.red($0, colour)
    }
  }

  /// With the place by which `konto test FILE:LINE` runs it again.
  private func placed(_ result: ScenarioResult) -> [String] {
    let line = "\(result.identity.chosenAt.shown)  " + result.identity.shownName(language)
    return preferences.wrapped(line, indent: 2, hanging: 4)
  }

  /// How many scenarios were as expected, in one line.
  func sum(_ result: SuiteResult) -> String {
    let tally = result.tally
    var parts = tally.counts
    if let coverage = result.coverage, result.coverageIsAskedFor {
      parts.append(Text(pl: "pokrycie \(coverage.percent)%", en: "coverage \(coverage.percent)%"))
    }
    if tally.notRun > 0 { parts.append(Plural.notRun.counted(tally.notRun)) }
    let told = parts.map { $0.in(language) }.joined(separator: ", ")
    let statements = Plural.statements.counted(tally.statements).in(language)
    let line = "\(Plural.scenarios.counted(tally.chosen).in(language)): \(told) (\(statements))"
    return (result.isGreen ? "✓ " : "✗ ") + line
  }
}

extension Tally {
  /// How many that ran, or were not to, ended how; of those as expected also that there are none.
  var counts: [Text] {
    let red = [(Plural.unexpected, unexpected), (Plural.errors, errors), (Plural.mended, mended)]
    return [Plural.asExpected.counted(asExpected)]
      + red.filter { $0.1 > 0 }.map { $0.counted($1) } + leftAside
  }

  /// Of those that count for neither, how many of each kind there are.
  var leftAside: [Text] {
    let counts = [(Plural.knownBugs, knownBugs), (Plural.skipped, skipped)]
    return counts.filter { $0.1 > 0 }.map { $0.counted($1) }
  }
}
