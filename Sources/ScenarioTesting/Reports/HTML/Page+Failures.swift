import CommandLanguage
import Shell

extension Page {
  /// What was not as expected, each with all that is known of it.
  mutating func failures(_ suite: NumberedSuite) {
    let failed = suite.failed
    guard !failed.isEmpty else { return }
    section("failures", Text(pl: "Niezgodne z oczekiwaniami", en: "Not as expected")) { page in
      for scenario in failed {
        page.hiding(what: scenario.result) { $0.failure(scenario) }
      }
    }
  }

  private mutating func failure(_ scenario: NumberedScenario) {
    let result = scenario.result
    markup("\n")
    element("article", class: "failure", with: [("id", scenario.failureAnchor)]) { page in
      page.element("h3", class: "line") { page in
        page.mark(result.verdict)
        page.element("span", class: "name", result.identity.title)
        page.chips(result.identity)
      }
      if result.verdict == .mended, let bug = result.identity.knownBug {
        page.mended(bug, result.identity.closestPlace)
      }
      for failure in result.failures { page.cause(failure) }
      page.foldedDialogue(result)
    }
  }

  private mutating func mended(_ bug: KnownBug, _ place: Place) {
    element("div", class: "cause bad") { page in
      page.element("p", class: "place") { page in
        page.element("code") { $0.place(place.shown) }
        page.text(" · ")
        page.element("span", class: "verdict", PageWords.mended)
      }
      page.element("p", class: "reason", bug.mendedWords(page.language))
    }
  }

  private mutating func cause(_ failure: Failure) {
    let words = FailureWords(failure, preferences)
    element("div", class: failure.couldNotRun ? "cause error" : "cause bad") { page in
      page.place(of: failure, words)
      page.element("pre", class: "statement", words.statement)
      page.comparison(words.comparison)
      for line in words.reason { page.element("p", class: "reason", line) }
      if let remedy = words.remedy { page.element("p", class: "remedy", remedy) }
      page.background(words)
      if let skipped = words.skipped { page.element("p", class: "remedy", skipped) }
    }
  }

  /// The line of the statement, and the include lines that led there.
  private mutating func place(of failure: Failure, _ words: FailureWords) {
    element("p", class: "place") { page in
      page.element("code") { $0.place(words.place) }
      page.text(" · ")
      page.element("span", class: "verdict", failure.couldNotRun ? PageWords.errors : PageWords.unexpected)
      if failure.block != .scenario {
        page.markup(" ")
        page.element("span", class: "chip told", PageWords.block(failure.block))
      }
    }
    for place in words.includedFrom {
      element("p", class: "place chain") { page in
        page.text(FailureWords.includedFrom)
        page.markup(" ")
        page.element("code") { $0.place(place) }
      }
    }
  }

  private mutating func comparison(_ rows: [(expected: String, actual: String)]) {
    guard !rows.isEmpty else { return }
    element("table", class: "compare") { page in
      page.markup("<thead><tr>")
      page.element("th", with: [("scope", "col")], Text(pl: "oczekiwano", en: "expected"))
      page.element("th", with: [("scope", "col")], Text(pl: "otrzymano", en: "actual"))
      page.markup("</tr></thead><tbody>")
      for row in rows {
        page.element("tr") { page in
          page.element("td", class: "expected", row.expected)
          page.element("td", class: "actual", row.actual)
        }
      }
      page.markup("</tbody>")
    }
  }

  /// Where the accounts stood, and what led there.
  private mutating func background(_ words: FailureWords) {
    if !words.accounts.isEmpty {
      element("h4", PageWords.accounts(ofProcedure: words.isOfPortal))
      lines("pre", class: "told", words.accounts)
    }
    if !words.lastActs.isEmpty {
      element("h4", PageWords.lastActs(ofProcedure: words.isOfPortal))
      lines("pre", class: "told", words.lastActs)
    }
  }

  private mutating func foldedDialogue(_ result: ScenarioResult) {
    guard !result.items.isEmpty else { return }
    element("details", class: "fold", with: [("open", "")]) { page in
      page.element(
        "summary",
        Text(
          pl: "Dialog · \(Plural.statements.counted(result.statements).pl)",
          en: "Dialogue · \(Plural.statements.counted(result.statements).en)"))
      page.dialogue(result)
    }
  }
}
