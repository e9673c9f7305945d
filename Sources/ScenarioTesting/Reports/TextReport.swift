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
    let told =
      result.obstacles.isEmpty
      ? result.files.flatMap(lines) + closing(result) : result.obstacles.flatMap(lines)
    return told.map { $0 + "\n" }.joined()
  }

  private func lines(_ obstacle: Obstacle) -> [String] {
    switch obstacle {
    case .mistake(let error): Diagnostic(error, language, colour: colour).lines
    case .unreadable(let path, let problem): ["\(Visible.text(path)): \(problem.words(language))"]
    case .nothing(let emptiness): [emptiness.line(language)]
    }
  }

  /// What came of one file.
  package func lines(_ file: FileResult) -> [String] {
    let failed = file.scenarios.filter { !$0.isAsExpected }
    let count = Plural.scenarios(file.scenarios.count)(language)
    let name = Visible.text(file.file)
    guard !failed.isEmpty else { return [Ink.green("✓", colour) + " \(name)  " + Ink.faint(count, colour)] }
    let missed = Plural.notAsExpected(failed.count)(language)
    return [Ink.red("✗", colour) + " \(name)  " + Ink.faint(count + ", ", colour) + Ink.red(missed, colour)]
      + failed.flatMap { FailureBlock($0, preferences).lines } + [""]
  }

  /// One failure by itself, while its scenario still runs.
  package func lines(of failure: Failure, in identity: ScenarioIdentity) -> [String] {
    var result = ScenarioResult(identity)
    result.failures = [failure]
    return FailureBlock(result, preferences).lines + [""]
  }

  /// What stands at the end: where it failed, and how many did.
  package func closing(_ result: SuiteResult) -> [String] {
    let failed = result.scenarios.filter { !$0.isAsExpected }
    // After what failed in the last file a line is empty already.
    let start = result.scenarios.last {
      $0.identity.file == result.scenarios.last?.identity.file && !$0.isAsExpected
    }
    var lines = start == nil ? [""] : []
    if failed.count > 1 {
      lines += [Text(pl: "Niezgodne:", en: "Not as expected:")(language)] + failed.map(placed) + [""]
    }
    if let coverage = result.coverage, result.coverageIsAskedFor {
      lines += CoverageLines(coverage).lines(preferences) + [""]
    }
    if let mutation = result.mutation { lines += MutationReport(preferences).lines(mutation) }
    return lines + lacks(result) + [sum(result)]
  }

  /// What the run lacks; mutants that nobody notices stand there already.
  private func lacks(_ result: SuiteResult) -> [String] {
    result.shortfalls.filter { !$0.isOfMutants }.map { Ink.red("✗ " + $0.words(language), colour) }
  }

  /// With the place by which `konto test FILE:LINE` runs it again.
  private func placed(_ result: ScenarioResult) -> String {
    "  \(result.identity.chosenAt.shown)  " + result.identity.shownName(language)
  }

  /// How many scenarios were as expected, in one line.
  func sum(_ result: SuiteResult) -> String {
    let tally = result.tally
    var parts = [Plural.asExpected(tally.asExpected)]
    if tally.unexpected > 0 { parts.append(Plural.unexpected(tally.unexpected)) }
    if tally.errors > 0 { parts.append(Plural.errors(tally.errors)) }
    if let coverage = result.coverage, result.coverageIsAskedFor {
      parts.append(Text(pl: "pokrycie \(coverage.percent)%", en: "coverage \(coverage.percent)%"))
    }
    if tally.notRun > 0 { parts.append(Plural.notRun(tally.notRun)) }
    let told = parts.map { $0(language) }.joined(separator: ", ")
    let statements = Plural.statements(tally.statements)(language)
    let line = "\(Plural.scenarios(tally.ran + tally.notRun)(language)): \(told) (\(statements))"
    return result.isGreen ? Ink.green("✓ " + line, colour) : Ink.red("✗ " + line, colour)
  }
}
