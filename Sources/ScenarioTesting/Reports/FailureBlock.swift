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
    [""]
      + TitleLines("  ", result.identity.shownName(language), result.identity.closestPlace, preferences).lines
      + EarlierSteps(result).lines(language).flatMap {
        preferences.wrapped($0, indent: 4, hanging: 2).map { Ink.faint($0, colour) }
      } + mended + result.failures.flatMap(told)
  }

  private var mended: [String] {
    guard result.verdict == .mended, let bug = result.identity.knownBug else { return [] }
    return preferences.wrapped("✗ " + bug.mendedWords(language), indent: 4, hanging: 2).map {
      Ink.red($0, colour)
    }
  }

  private func told(_ failure: Failure) -> [String] {
    let told = FailureLines(failure, preferences)
    let isCleanup = failure.block == .cleanup
    let place = (isCleanup ? Text(pl: "sprzątanie, ", en: "cleanup, ").in(language) : "") + told.words.place
    return head(place, told.words.statement)
      + told.lines([.includedFrom, .columns, .reason, .accounts, .lastActs, .skipped], indent: 6)
  }

  private func head(_ place: String, _ statement: String) -> [String] {
    let (mark, margin) = ("✗ " + place, String.blanks(4))
    let columns = DisplayWidth.columns(margin + mark + "  " + statement)
    guard columns > preferences.width ?? .max else {
      return [margin + Ink.red(mark, colour) + "  " + statement]
    }
    return preferences.wrapped(mark, indent: 4, hanging: 2).map { Ink.red($0, colour) }
      + preferences.wrapped(statement, indent: 6, hanging: 4)
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
      expected: Text(pl: "oczekiwano", en: "expected").in(language),
      actual: Text(pl: "otrzymano", en: "actual").in(language)
    )
    let all = rows.isEmpty ? [] : [heads] + rows
    let width = all.map { DisplayWidth.columns($0.expected) }.max() ?? 0
    return all.map { $0.expected.padded(to: width) + "   " + $0.actual }
  }
}
