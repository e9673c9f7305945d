import CommandLanguage
import PlainText
import Shell

/// What a scenario is known for that does not go as it says.
package struct KnownBug: Hashable, Sendable {
  /// As its header tells it.
  package let reason: String
  /// How many runs the scenario has.
  let rows: Int

  /// `known bug: REASON`
  package func words(_ language: Language) -> String {
    Text(pl: "znany błąd: ", en: "known bug: ").in(language) + Visible.text(reason)
  }

  /// What to do once it is none any more.
  package func mendedWords(_ language: Language) -> String {
    let reason = Visible.text(reason)
    return Text(
      pl:
        "wszystko zgodnie z oczekiwaniami, choć miał tu być znany błąd (\(reason)); usuń znany-błąd= z nagłówka",
      en: "all as expected, although marked as a known bug (\(reason)); take known-bug= out of the header"
    ).in(language)
  }
}

/// Hands results on in their order, those of a known bug only when all of its rows have run, which follow each other.
package struct JudgedResults {
  private var knownBugs = KnownBugs()
  private var waiting: [ScenarioResult] = []

  /// No result has come yet.
  package init() {}

  /// Takes one more result.
  ///
  /// - Returns: those that are judged by now.
  package mutating func take(_ result: ScenarioResult) -> [ScenarioResult] {
    knownBugs.take(result)
    let isOfTheSame = waiting.last?.identity.place == result.identity.place
    let judged = isOfTheSame ? [] : rest()
    guard result.identity.knownBug != nil else { return judged + [result] }
    waiting.append(result)
    return judged
  }

  /// Those that still wait for others, when no other is to come.
  package mutating func rest() -> [ScenarioResult] {
    defer { waiting = [] }
    return waiting.map(knownBugs.judged)
  }
}

/// Judges the runs of scenarios that are known bugs: such a scenario is mended once all of its rows have run, and all
/// were as expected.
package struct KnownBugs: Sendable {
  private struct Scenario: Hashable {
    let file: String
    let place: Place
    let includedFrom: [Place]

    init(_ identity: ScenarioIdentity) {
      (file, place, includedFrom) = (identity.file, identity.place, identity.includedFrom)
    }
  }

  private struct Runs {
    var rows: Set<Int> = []
    var areAsExpected = true
  }

  private var scenarios: [Scenario: Runs] = [:]

  /// No run has ended yet.
  package init() {}

  /// Takes the result of one more run.
  package mutating func take(_ result: ScenarioResult) {
    guard result.identity.knownBug != nil, result.skipped == nil else { return }
    var runs = scenarios[Scenario(result.identity)] ?? Runs()
    runs.rows.insert(result.identity.row?.number ?? 0)
    runs.areAsExpected = runs.areAsExpected && result.wentAsExpected
    scenarios[Scenario(result.identity)] = runs
  }

  /// The results as the runs taken so far judge them.
  package func judged(_ results: [ScenarioResult]) -> [ScenarioResult] {
    scenarios.isEmpty ? results : results.map(judged)
  }

  /// The result as the runs taken so far judge it.
  package func judged(_ result: ScenarioResult) -> ScenarioResult {
    guard let bug = result.identity.knownBug, result.wentAsExpected,
      let runs = scenarios[Scenario(result.identity)]
    else { return result }
    var judged = result
    judged.isMended = runs.areAsExpected && runs.rows.count == bug.rows
    return judged
  }
}
