import Activation
import CommandLanguage
import Shell

extension Page {
  /// The policy forbids everything from outside, should anything ever ask for it.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:"

  /// Who made the page: by it a report is known again.
  static let generator = "<meta name=\"generator\" content=\"konto test\">"

  mutating func head(_ summary: Summary) {
    element("head") { page in
      page.markup("\n<meta charset=\"utf-8\">\n")
      page.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"\(Self.policy)\">\n")
      page.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
      page.markup("<meta name=\"color-scheme\" content=\"light dark\">\n")
      page.markup("\(Self.generator)\n<link rel=\"icon\" href=\"data:,\">\n")
      page.element("title", "\(summary.mark) \(summary.headline.in(page.language)) – konto test")
      page.markup("\n")
      page.element("style") { $0.markup(Self.colours + Self.style + Self.dialogueStyle + Self.mediaStyle) }
      page.markup("\n")
    }
    markup("\n")
  }

  mutating func skipLink() {
    element(
      "a", class: "skip", with: [("href", "#main")], Text(pl: "Przejdź do wyników", en: "Skip to the results")
    )
  }

  /// The verdict as a sentence, and when the run began.
  mutating func title(_ result: SuiteResult, _ summary: Summary) {
    element("p", class: "overline", Text(pl: "Raport konto test", en: "konto test report"))
    element("h1", class: summary.kind) { page in
      page.element("span", class: "mark", with: [("aria-hidden", "true")], summary.mark)
      page.markup(" ")
      page.text(summary.headline)
    }
    element("p", class: "when") { $0.when(result, summary) }
    if result.wasInterrupted { element("p", class: "note", PageWords.interrupted) }
  }

  private mutating func when(_ result: SuiteResult, _ summary: Summary) {
    element("time", with: [("datetime", result.began.timestamp)]) { page in
      page.text(result.began.date.written + " " + result.began.timeOfDay + " UTC")
    }
    text(" · " + result.duration.words(language))
    guard summary.hasResults else { return }
    text(" · " + Plural.scenarios.counted(summary.tally.chosen).in(language))
    text(" · " + Plural.files.counted(summary.files).in(language))
  }
}
