import CommandLanguage
import PlainText
import Shell

/// A scenario that was not as expected, told at length: where, what, and what led there.
struct FailureBlock {
  private let result: ScenarioResult
  private let preferences: Preferences

  init(_ result: ScenarioResult, _ preferences: Preferences) {
    self.result = result
    self.preferences = preferences
  }

  private var language: Language { preferences.language }
  private var colour: Bool { preferences.colour }

  var lines: [String] {
    ["", "  " + Ink.bold(result.identity.shownName(language), colour) + header]
      + EarlierSteps(result).lines(language).map { "    " + Ink.faint($0, colour) }
      + result.failures.flatMap(told)
  }

  private var header: String { "  " + Ink.faint(result.identity.closestPlace.shown, colour) }

  private func told(_ failure: Failure) -> [String] {
    let told = FailureLines(failure, preferences)
    let isCleanup = failure.block == .cleanup
    let place = (isCleanup ? Text(pl: "sprzątanie, ", en: "cleanup, ")(language) : "") + told.words.place
    return ["    " + Ink.red("✗ \(place)", colour) + "  " + told.words.statement]
      + told.lines([.includedFrom, .columns, .reason, .accounts, .lastActs, .skipped], indent: 6)
  }
}

/// Expected and actual in two columns under their names.
struct SideBySide {
  private let rows: [(expected: String, actual: String)]
  private let language: Language

  init(_ rows: [(expected: String, actual: String)], _ language: Language) {
    self.rows = rows
    self.language = language
  }

  var lines: [String] {
    let heads = (
      expected: Text(pl: "oczekiwano", en: "expected")(language),
      actual: Text(pl: "otrzymano", en: "actual")(language)
    )
    let all = rows.isEmpty ? [] : [heads] + rows
    let width = all.map { DisplayWidth.columns($0.expected) }.max() ?? 0
    return all.map { $0.expected.padded(to: width) + "   " + $0.actual }
  }
}
