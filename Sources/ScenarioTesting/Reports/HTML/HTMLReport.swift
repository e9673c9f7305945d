import Activation
import CommandLanguage
import Shell

/// A run as one self-contained page: what was not as expected first, then every scenario with its dialogue
/// and the portal's screens as drawn. It asks for nothing from outside, and works without its script.
package struct HTMLReport: Sendable {
  private let preferences: Preferences

  /// - Parameter preferences: the language of the page; dialogues are in that of their scenario.
  package init(_ preferences: Preferences) { self.preferences = preferences }

  /// The whole page.
  package func text(_ result: SuiteResult) -> String {
    let summary = Summary(result)
    var page = Page(preferences)
    page.markup("<!DOCTYPE html>\n")
    page.element("html", with: [("lang", preferences.language.rawValue)]) { page in
      page.head(summary)
      page.element("body") { $0.body(result, summary) }
    }
    page.markup("\n")
    return page.html
  }
}

extension Page {
  fileprivate mutating func body(_ result: SuiteResult, _ summary: Summary) {
    skipLink()
    element("header") { page in
      page.title(result, summary)
      if summary.hasResults { page.band(summary) }
    }
    element("main", with: [("id", "main")]) { page in
      page.obstacles(result.obstacles, hasRun: summary.hasResults)
      if summary.hasResults { page.results(result, summary) }
    }
    if summary.hasResults { element("script") { $0.markup(Self.script) } }
  }

  private mutating func results(_ result: SuiteResult, _ summary: Summary) {
    let suite = NumberedSuite(result)
    toolbar(summary)
    failures(suite)
    files(suite)
    if let coverage = result.coverage { self.coverage(coverage) }
    if let mutation = result.mutation { self.mutation(mutation) }
    scenarios(suite)
  }
}
