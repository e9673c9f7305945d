import CommandLanguage
import PlainText
import Shell

/// One JSON document, each scenario on a line of its own. Like the JSON of statements (the language, JSON) it has
/// names, fields and values in English; `message` and `reason` are for people. `version` changes when something
/// that was there changes or goes.
package struct JSONReport: Sendable {
  private let preferences: Preferences

  /// Writes what is for people in the language of some preferences.
  package init(_ preferences: Preferences) { self.preferences = preferences }

  /// The number that the document gives for its own form.
  package static let version = 2

  /// The whole document, with the end of its last line.
  package func text(_ result: SuiteResult) -> String {
    var document = JSONObject()
    document.add("version", Self.version)
    document.add("began", result.began.timestamp)
    document.add("seconds", seconds: result.duration)
    document.add("summary", summary(result))
    document.add("shortfalls", result.shortfalls.map(json))
    if let coverage = result.coverage {
      document.add("coverage", coverage.json(isSummed: result.coverageIsSummed))
    }
    if let mutation = result.mutation { document.add("mutation", mutation.json(preferences.language)) }
    document.add("scenarios", onLines: result.scenarios.map(json) + result.notRun.map(notRun)) { $0 }
    document.add("obstacles", onLines: result.obstacles, json)
    return document.line + "\n"
  }

  private func summary(_ result: SuiteResult) -> JSONObject {
    let tally = result.tally
    var object = JSONObject()
    object.add("scenarios", tally.chosen)
    object.add(Verdict.asExpected.rawValue, tally.asExpected)
    object.add(Verdict.unexpected.rawValue, tally.unexpected)
    object.add("errors", tally.errors)
    object.add(Verdict.skipped.rawValue, tally.skipped)
    object.add(Verdict.knownBug.rawValue, tally.knownBugs)
    object.add(Verdict.mended.rawValue, tally.mended)
    object.add("not-run", tally.notRun)
    object.add("statements", tally.statements)
    object.add("green", result.isGreen)
    return object
  }

  private func json(_ shortfall: Shortfall) -> JSONObject {
    var object = JSONObject()
    object.add("code", shortfall.code)
    object.add("message", shortfall.words.in(preferences.language))
    return object
  }

  private func json(_ scenario: ScenarioResult) -> JSONObject {
    var object = json(scenario.identity)
    object.add("verdict", scenario.verdict.rawValue)
    object.add("statements", scenario.statements)
    object.add("seconds", seconds: scenario.duration)
    object.add("failures", scenario.failures.map(json))
    if let skipped = scenario.skipped { add(skipped, to: &object) }
    if let bug = scenario.identity.knownBug, scenario.skipped == nil {
      object.add("reason", Visible.text(bug.reason))
    }
    if scenario.verdict == .mended, let bug = scenario.identity.knownBug {
      object.add("message", bug.mendedWords(preferences.language))
    }
    return object
  }

  private func add(_ skip: Skip, to object: inout JSONObject) {
    object.add("reason", skip.reason(preferences.language))
    guard let statement = skip.statement else { return }
    object.add("skipped-at", json(statement.source.place))
    object.add("skipped-statement", statement.visibleText)
  }

  private func notRun(_ identity: ScenarioIdentity) -> JSONObject {
    var object = json(identity)
    object.add("verdict", "not-run")
    return object
  }

  private func json(_ identity: ScenarioIdentity) -> JSONObject {
    var object = JSONObject()
    object.add("file", Visible.path(identity.file))
    object.add("title", identity.shownTitle)
    object.add("name", identity.shownName)
    object.add("place", json(identity.place))
    object.add("included-from", identity.includedFrom.map(json))
    if let row = identity.row {
      object.add("row", row.number)
      object.add("row-place", json(row.place))
    }
    object.add("tags", identity.shownTags)
    if let seed = identity.seed { object.add("seed", seed) }
    return object
  }

  private func json(_ failure: Failure) -> JSONObject {
    let words = FailureWords(failure, preferences)
    let source = failure.statement.source
    var object = JSONObject()
    object.add("block", failure.block.rawValue)
    object.add("place", json(source.place))
    object.add("included-from", source.includedFrom.map(json))
    object.add("statement", words.statement)
    object.add("message", words.headline)
    object.add("could-not-run", failure.couldNotRun)
    if let code = failure.code { object.add("code", code) }
    let comparison = failure.comparison(.en)
    object.add("expected", comparison.map { Visible.text(failure.secrets.hidden(in: $0.expected)) })
    object.add("actual", comparison.map { Visible.text(failure.secrets.hidden(in: $0.actual)) })
    object.add("reason", words.reasonAndRemedy)
    object.add(
      "accounts", failure.accounts.map { $0.json.rewritingStrings(failure.secrets.hiddenOutsideMoments) })
    object.add("not-carried-out", failure.skipped)
    object.add(
      "last-acts", failure.lastActs.map { $0.json.rewritingStrings(failure.secrets.hiddenOutsideMoments) })
    return object
  }

  private func json(_ obstacle: Obstacle) -> JSONObject {
    var object = JSONObject()
    object.add("code", obstacle.code)
    object.add("message", obstacle.message(preferences.language))
    if let file = obstacle.file { object.add("file", file) }
    if let line = obstacle.line { object.add("line", line) }
    if let column = obstacle.column { object.add("column", column) }
    object.add("included-from", obstacle.includedFrom)
    return object
  }

  private func json(_ place: Place) -> JSONObject {
    var object = JSONObject()
    object.add("file", Visible.path(place.file))
    object.add("line", place.line)
    return object
  }
}
