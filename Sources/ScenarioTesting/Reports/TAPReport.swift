import CommandLanguage
import PlainText
import Shell

/// TAP (testanything.org): a test point for each scenario and row, diagnostics for those that are not as expected. It
/// names no times, so that the same run gives the same bytes.
package struct TAPReport: Sendable {
  private let preferences: Preferences
  private let form: Form

  /// The versions of TAP.
  package enum Form: Sendable {
    /// Version 14: a subtest for each file.
    case nested
    /// Version 13, which knows no subtests: for a `prove` before Test::Harness 3.48.
    case flat

    fileprivate var version: Int {
      switch self {
      case .nested: 14
      case .flat: 13
      }
    }
  }

  /// Writes in the language of some preferences; colour and width do not count.
  package init(_ preferences: Preferences, _ form: Form = .nested) {
    (self.preferences, self.form) = (preferences, form)
  }

  /// The whole document.
  package func text(_ result: SuiteResult) -> String {
    var tap = TAPText(version: form.version)
    let count = result.hindrances.count + points(of: result)
    if count == 0, let remark = result.remarks.first {
      tap.nothing(remark.line(preferences.language))
    } else {
      tap.plan(count)
    }
    for remark in result.remarks { tap.comment(remark.line(preferences.language)) }
    for obstacle in result.hindrances { add(obstacle, to: &tap) }
    for file in result.files { add(file, to: &tap) }
    addLacks(of: result, to: &tap)
    return tap.text
  }

  private func points(of result: SuiteResult) -> Int {
    switch form {
    case .nested: result.files.count
    case .flat: result.tally.chosen
    }
  }

  private func add(_ file: FileResult, to tap: inout TAPText) {
    switch form {
    case .nested:
      tap.subtest(Visible.path(file.file), isOK: file.tally.failed == 0) { tap in
        tap.plan(file.tally.chosen)
        addScenarios(of: file, named: "", to: &tap)
      }
    case .flat: addScenarios(of: file, named: Visible.path(file.file) + ": ", to: &tap)
    }
  }

  private func addScenarios(of file: FileResult, named prefix: String, to tap: inout TAPText) {
    for scenario in file.scenarios { add(scenario, prefix + scenario.identity.shownName, to: &tap) }
    for identity in file.notRun {
      tap.skip(
        prefix + identity.shownName, Text(pl: "nie wykonano", en: "not run").in(preferences.language))
    }
  }

  private func add(_ scenario: ScenarioResult, _ name: String, to tap: inout TAPText) {
    switch scenario.verdict {
    case .skipped: return tap.skip(name, scenario.skipped?.words(preferences.language) ?? "")
    case .knownBug: tap.todo(name, Visible.text(scenario.identity.knownBug?.reason ?? ""))
    case .asExpected, .unexpected, .error, .mended: tap.point(name, isOK: !scenario.hasFailed)
    }
    if let diagnostics = diagnostics(scenario) { tap.diagnostics(diagnostics) }
  }

  private func add(_ obstacle: Obstacle, to tap: inout TAPText) {
    var map = YAMLMap()
    map.add("message", obstacle.message(preferences.language))
    map.add("severity", "error")
    map.add("code", obstacle.code)
    if let file = obstacle.file {
      var place = YAMLMap()
      place.add("file", file)
      if let line = obstacle.line { place.add("line", line) }
      if let column = obstacle.column { place.add("column", column) }
      map.add("at", place)
    }
    map.add("included-from", obstacle.includedFrom)
    tap.point(obstacle.line(preferences.language), isOK: false)
    tap.diagnostics(map)
  }

  /// What the run as a whole lacks is no point, so that the numbers are those of every report. A harness that hears of a
  /// bail-out no longer tells what failed: only where nothing else would be red, or the run is no whole.
  private func addLacks(of result: SuiteResult, to tap: inout TAPText) {
    var isRed = result.tally.failed > 0 || !result.hindrances.isEmpty
    func add(_ words: String, _ weight: Shortfall.Weight) {
      switch weight {
      case .incomplete: tap.bailOut(words)
      case .failure where !isRed:
        tap.bailOut(words)
        isRed = true
      case .failure, .remark: tap.comment(words)
      }
    }
    for warning in result.warnings { add(warning.line(preferences.language), .failure) }
    for shortfall in result.shortfalls { add(shortfall.words.in(preferences.language), shortfall.weight) }
  }
}

extension TAPReport {
  /// The first failure, and each further one under its block, numbered where the block has several.
  private func diagnostics(_ scenario: ScenarioResult) -> YAMLMap? {
    guard let first = scenario.failures.first else { return mended(scenario) }
    var map = diagnostics(first)
    var counts: [Block: Int] = [:]
    for failure in scenario.failures.dropFirst() {
      counts[failure.block, default: 0] += 1
      let number = counts[failure.block, default: 1]
      map.add(failure.block.rawValue + (number > 1 ? "-\(number)" : ""), diagnostics(failure))
    }
    return map
  }

  private func mended(_ scenario: ScenarioResult) -> YAMLMap? {
    guard scenario.verdict == .mended, let bug = scenario.identity.knownBug else { return nil }
    var map = YAMLMap()
    map.add("message", bug.mendedWords(preferences.language))
    map.add("severity", "fail")
    map.add("code", "known-bug-mended")
    return map
  }

  private func diagnostics(_ failure: Failure) -> YAMLMap {
    let words = FailureWords(failure, preferences)
    let place = failure.statement.source.place
    var at = YAMLMap()
    at.add("file", Visible.path(place.file))
    at.add("line", place.line)
    var map = YAMLMap()
    map.add("message", words.headline)
    map.add("severity", failure.couldNotRun ? "error" : "fail")
    if let code = failure.code { map.add("code", code) }
    map.add("block", failure.block.rawValue)
    map.add("at", at)
    map.add("included-from", words.includedFrom)
    map.add("statement", words.statement)
    map.add("expected", words.comparison.map(\.expected))
    map.add("actual", words.comparison.map(\.actual))
    map.add("reason", words.reasonAndRemedy)
    map.add("accounts", accounts(words))
    map.add("last-acts", words.lastActs)
    return map
  }

  private func accounts(_ words: FailureWords) -> YAMLMap {
    var map = YAMLMap()
    for (login, fields) in words.accountFields { map.add(YAMLMap.quoted(login), fields) }
    return map
  }
}
