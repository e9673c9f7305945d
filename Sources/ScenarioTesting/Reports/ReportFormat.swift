import CommandLanguage
import Shell

/// The forms of a report. Each is a function of the one result value; none runs anything.
package enum ReportFormat: String, CaseIterable, Sendable {
  case text
  case tap
  case tap13
  case junit
  case json
  case html
  case github
  case markdown

  /// What of the scenarios must be kept for it.
  package var keeping: ScenarioRunner.Keeping {
    switch self {
    case .text, .tap, .tap13, .junit, .json, .github, .markdown: .nothing
    case .html: .dialogueAndScreens
    }
  }

  /// Whether the coverage belongs to it, asked or not.
  package var drawsCoverage: Bool {
    switch self {
    case .html: true
    case .text, .tap, .tap13, .junit, .json, .github, .markdown: false
    }
  }

  /// Whether others may stand beside it on standard output: it is made of lines, not one document.
  package var isLines: Bool {
    switch self {
    case .text, .github: true
    case .tap, .tap13, .junit, .json, .html, .markdown: false
    }
  }

  /// The whole report, with the end of its last line.
  ///
  /// - Parameter checkout: where the files stand in the repository, for what names them from its root.
  package func text(
    _ result: SuiteResult, _ preferences: Preferences, in checkout: Checkout = .here
  ) -> String {
    switch self {
    case .text: TextReport(preferences).text(result)
    case .tap: TAPReport(preferences).text(result)
    case .tap13: TAPReport(preferences, .flat).text(result)
    case .junit: JUnitReport(preferences).text(result)
    case .json: JSONReport(preferences).text(result)
    case .github: GitHubReport(preferences, checkout).text(result)
    case .markdown: MarkdownReport(preferences).text(result)
    case .html: HTMLReport(preferences).text(result)
    }
  }
}
