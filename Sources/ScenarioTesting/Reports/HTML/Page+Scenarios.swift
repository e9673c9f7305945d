import CommandLanguage
import Shell

extension Page {
  /// Every scenario, by file and in order. One that was not as expected stands in full further up.
  mutating func scenarios(_ suite: NumberedSuite) {
    section("scenarios", Text(pl: "Wszystkie scenariusze", en: "All scenarios")) { page in
      for file in suite.files {
        page.element("section", class: "file", with: [("id", file.anchor)]) { page in
          page.element("h3") { $0.place(file.name) }
          for scenario in file.scenarios {
            page.hiding(what: scenario.result) { $0.entry(scenario) }
          }
          for identity in file.notRun { page.entry(notRun: identity) }
        }
      }
    }
  }

  private mutating func entry(_ scenario: NumberedScenario) {
    markup("\n")
    if scenario.result.hasFailed {
      element("div", class: "scenario failed", with: [("id", scenario.anchor)]) { page in
        page.element("a", class: "line", with: [("href", "#" + scenario.failureAnchor)]) { $0.line(scenario) }
      }
    } else if scenario.result.items.isEmpty {
      element("div", class: "scenario", with: [("id", scenario.anchor)]) { page in
        page.element("div", class: "line") { $0.line(scenario) }
      }
    } else {
      element("details", class: "scenario", with: [("id", scenario.anchor)]) { page in
        page.element("summary", class: "line") { $0.line(scenario) }
        page.dialogue(scenario.result)
      }
    }
  }

  private mutating func entry(notRun identity: ScenarioIdentity) {
    let aside = PageWords.notRun.in(language)
    markup("\n")
    element("div", class: "scenario") { page in
      page.element("div", class: "line") { $0.line(identity, aside) }
    }
  }

  /// What tells a scenario from the others, and how it ended.
  private mutating func line(_ scenario: NumberedScenario) {
    mark(scenario.result.verdict)
    line(scenario.result.identity, scenario.result.duration.words(language))
    if let reason = scenario.result.reason(language) { element("p", class: "reason", reason) }
  }

  private mutating func line(_ identity: ScenarioIdentity, _ aside: String) {
    element("span", class: "name", identity.title)
    chips(identity)
    element("span", class: "aside") { page in
      page.place("\(identity.line)")
      page.text(" · " + aside)
    }
  }

  /// A sign for the eye, the words for those who listen.
  mutating func mark(_ verdict: Verdict) {
    element("span", class: verdict.kind) { page in
      page.element("span", class: "mark", with: [("aria-hidden", "true")], verdict.mark)
      page.element("span", class: "unseen", verdict.words)
    }
    markup(" ")
  }

  /// The row of the table, the seed, and the tags.
  mutating func chips(_ identity: ScenarioIdentity) {
    if let row = identity.row {
      chip("chip told", Text(pl: "wiersz tabeli \(row.number)", en: "row \(row.number)").in(language))
    }
    if let seed = identity.seed {
      chip("chip told", Text(pl: "ziarno \(seed)", en: "seed \(seed)").in(language))
    }
    for tag in identity.tags { chip("chip", tag) }
  }

  private mutating func chip(_ kind: StaticString, _ words: String) {
    markup(" ")
    element("span", class: kind, words)
  }
}

extension ScenarioResult {
  /// Why it does not count; nil: it does.
  fileprivate func reason(_ language: Language) -> String? {
    switch verdict {
    case .skipped: skipped?.words(language)
    case .knownBug: identity.knownBug?.words(language)
    case .asExpected, .unexpected, .error, .mended: nil
    }
  }
}

extension ScenarioIdentity {
  /// The line of the scenario, or of its row of the table; after its file, if that is another one.
  fileprivate var line: String {
    let place = row?.place ?? place
    return place.file == file ? ":\(place.line)" : "\(place.file):\(place.line)"
  }
}
