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
    ["", "  " + Ink.bold(Visible.text(result.identity.name), colour) + header]
      + EarlierSteps(result).lines(language).map { "    " + Ink.faint($0, colour) }
      + result.failures.flatMap(told)
  }

  private var header: String {
    let place = result.identity.closestPlace
    return "  " + Ink.faint("\(Visible.text(place.file)):\(place.line)", colour)
  }

  private func told(_ failure: Failure) -> [String] {
    let words = FailureWords(failure, preferences)
    let isCleanup = failure.block == .cleanup
    let place = isCleanup ? Text(pl: "sprzątanie, ", en: "cleanup, ")(language) + words.place : words.place
    var lines = ["    " + Ink.red("✗ \(place)", colour) + "  " + words.statement]
    lines += words.includedFrom.map {
      "      " + Text(pl: "dołączone w ", en: "included from ")(language) + $0
    }
    lines += SideBySide(words.comparison, language).lines.map { "      " + $0 }
    lines += words.reason.flatMap { preferences.wrapped($0, indent: 6) }
    let account = Text(pl: "konto ", en: "account ")(language)
    lines += words.accounts.flatMap { preferences.wrapped(account + $0, indent: 6) }
    if !words.lastActs.isEmpty {
      lines.append("      " + Text(pl: "ostatnie czynności:", en: "the last acts:")(language))
      lines += words.lastActs.map { "        " + $0 }
    }
    return lines + [words.skipped].compactMap { $0 }.map { "      " + Ink.faint($0, colour) }
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
