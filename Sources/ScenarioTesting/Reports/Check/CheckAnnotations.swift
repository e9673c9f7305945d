import CommandLanguage
import PlainText
import Shell

/// Workflow commands of GitHub Actions: an annotation at the place of each finding, and one that counts.
struct CheckAnnotations {
  private let language: Language
  private let checkout: Checkout

  init(_ language: Language, _ checkout: Checkout) { (self.language, self.checkout) = (language, checkout) }

  private static let name = "konto check"

  func text(_ result: CheckResult, count: String) -> String {
    result.obstacles.map(annotation).joined() + result.findings.map(annotation).joined()
      + WorkflowCommand(kind: .notice, title: Self.name, message: count).text
  }

  private func annotation(_ finding: Finding) -> String {
    let place = finding.source.place
    let chain = finding.source.includedFrom.map { FailureWords.includedFrom.in(language) + " " + $0.shown }
    return WorkflowCommand(
      kind: kind(finding.severity), file: Visible.path(checkout.path(place.file)), line: place.line,
      column: finding.column, title: finding.code,
      message: ([Visible.text(finding.message(language))] + chain).joined(separator: "\n")
    ).text
  }

  private func annotation(_ obstacle: Obstacle) -> String {
    WorkflowCommand(
      kind: .error, file: obstacle.file.map(checkout.path), title: obstacle.code,
      message: obstacle.message(language)
    ).text
  }

  private func kind(_ severity: Severity) -> WorkflowCommand.Kind {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .note: .notice
    }
  }
}
