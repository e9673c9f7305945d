import CommandLanguage
import PlainText
import Shell

/// Markdown for the summary page of a job (`GITHUB_STEP_SUMMARY`): the sum, then what failed, what did not run, and
/// what a run lacks. A service takes no more than a mebibyte of it; what has no room is counted.
package struct MarkdownReport: Sendable {
  private let preferences: Preferences

  /// Writes in the language of some preferences; colour and width do not count.
  package init(_ preferences: Preferences) { self.preferences = preferences.plain }

  /// How it begins.
  package static let beginning = "## konto test: "

  /// In bytes.
  package static let most = 1 << 20

  private var language: Language { preferences.language }

  /// The whole document.
  package func text(_ result: SuiteResult) -> String {
    let parts =
      complaints(result) + failures(result) + knownBugs(result) + skips(result) + remarks(result)
    let head = head(result)
    let foot = coverage(result) + mutation(result)
    return Self.joined(head, parts, foot, leftOut: leftOut)
  }

  private static func joined(
    _ head: [String], _ parts: [[String]], _ foot: [String], leftOut: (Int) -> [String]
  ) -> String {
    let (head, foot) = (written(head), written(foot))
    let hasFoot = foot.utf8.count <= most / 2
    // What is left out is told too, in less than this.
    let room = most - 1024 - (hasFoot ? foot.utf8.count : 0)
    var text = head
    var left = 0
    for part in parts {
      let part = written(part)
      if left == 0, text.utf8.count + part.utf8.count <= room { text += part } else { left += 1 }
    }
    if !hasFoot { left += 1 }
    if left > 0 { text += written(leftOut(left)) }
    return text + (hasFoot ? foot : "")
  }

  private static func written(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }

  private func leftOut(_ count: Int) -> [String] {
    let words = Text(
      pl: "Raport ma najwyżej 1 MiB; nie zmieściło się tu dalszych wpisów: \(count).",
      en: "A report has at most 1 MiB; entries that had no room here: \(count).")
    return ["", words.in(language)]
  }

  // MARK: The sum

  private func head(_ result: SuiteResult) -> [String] {
    let tally = result.tally
    let sum = MarkdownText.inline(TextReport(preferences).sum(result))
    let marked = [
      (Text(pl: "naprawione", en: "mended"), tally.mended),
      (Text(pl: "znane błędy", en: "known bugs"), tally.knownBugs),
    ].filter { $0.1 > 0 }
    let columns =
      [
        (Text(pl: "scenariusze", en: "scenarios"), tally.chosen),
        (Text(pl: "zgodne z oczekiwaniami", en: "as expected"), tally.asExpected),
        (Text(pl: "niezgodne", en: "not as expected"), tally.unexpected),
        (Text(pl: "błędy", en: "errors"), tally.errors),
      ] + marked + [
        (Text(pl: "pominięte", en: "skipped"), tally.skipped),
        (Text(pl: "niewykonane", en: "not run"), tally.notRun),
        (Text(pl: "polecenia", en: "statements"), tally.statements),
      ]
    return [Self.beginning + sum, ""]
      + table(columns.map { $0.0.in(language) }, [columns.map { String($0.1) }])
      + result.shortfalls.flatMap { ["", "**✗ \(MarkdownText.inline($0.words.in(language)))**"] }
  }

  /// Numbers stand to the right.
  private func table(_ heads: [String], _ rows: [[String]]) -> [String] {
    ([heads] + [heads.map { _ in "--:" }] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
  }

  // MARK: What went wrong

  private func complaints(_ result: SuiteResult) -> [[String]] {
    titled(Text(pl: "Co stanęło na przeszkodzie", en: "What was in the way"), result.complaints.map(entry))
  }

  private func remarks(_ result: SuiteResult) -> [[String]] {
    titled(
      Text(pl: "Czego nie było do wykonania", en: "What there was nothing to run of"),
      result.remarks.map(entry))
  }

  private func failures(_ result: SuiteResult) -> [[String]] {
    titled(
      Text(pl: "Niezgodne z oczekiwaniami", en: "Not as expected"),
      result.scenarios.filter(\.hasFailed).map { scenario in
        let mended = scenario.verdict == .mended ? scenario.identity.knownBug : nil
        let told =
          mended.map { [[$0.mendedWords(language)]] }
          ?? scenario.failures.map { FailureLines($0, preferences).all }
        return ["", heading(scenario.identity), ""]
          + MarkdownText.fenced(Array(told.joined(separator: [""])))
      })
  }

  private func knownBugs(_ result: SuiteResult) -> [[String]] {
    titled(
      Text(pl: "Znane błędy", en: "Known bugs"),
      result.scenarios.compactMap { scenario in
        scenario.markedBug.map { item(scenario.identity, Visible.text($0.reason)) }
      })
  }

  private func skips(_ result: SuiteResult) -> [[String]] {
    titled(
      Text(pl: "Pominięte", en: "Skipped"),
      result.scenarios.filter { $0.verdict == .skipped }.compactMap { scenario in
        scenario.skipped.map { item(scenario.identity, $0.words(language)) }
      })
  }

  private func item(_ identity: ScenarioIdentity, _ words: String) -> [String] {
    ["- " + name(identity) + ": " + MarkdownText.inline(words)]
  }

  private func entry(_ obstacle: Obstacle) -> [String] {
    ["- " + MarkdownText.inline(obstacle.line(language)) + " (`\(obstacle.code)`)"]
  }

  /// A heading over entries, if there are any; it stands with the first.
  private func titled(_ title: Text, _ entries: [[String]]) -> [[String]] {
    guard let first = entries.first else { return [] }
    let gap = first.first == "" ? [] : [""]
    return [["", "### " + title.in(language)] + gap + first] + entries.dropFirst()
  }

  private func heading(_ identity: ScenarioIdentity) -> String { "#### ✗ " + name(identity) }

  private func name(_ identity: ScenarioIdentity) -> String {
    MarkdownText.inline(identity.shownName(language) + "  " + identity.closestPlace.shown)
  }

  // MARK: What else was measured

  private func coverage(_ result: SuiteResult) -> [String] {
    guard let coverage = result.coverage, result.coverageIsAskedFor else { return [] }
    return [""] + MarkdownText.fenced(CoverageLines(coverage).numbers(preferences))
  }

  private func mutation(_ result: SuiteResult) -> [String] {
    guard let mutation = result.mutation else { return [] }
    return [""] + MarkdownText.fenced(MutationReport(preferences).lines(mutation))
  }
}
