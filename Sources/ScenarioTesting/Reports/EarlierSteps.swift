import CommandLanguage
import PlainText
import Shell

/// What went as expected before a failure, folded to a line per heading of the narration.
package struct EarlierSteps {
  private struct Part {
    let heading: String?
    var count = 0
  }

  private var parts: [Part] = []

  /// Counts up to the first statement that was not as expected.
  package init(_ result: ScenarioResult) {
    for item in result.items {
      switch item {
      case .narration(let text, _, _): parts.append(Part(heading: text))
      case .performed(let turn) where turn.performance.isExpected: count()
      case .performed: return
      }
    }
  }

  private mutating func count() {
    if parts.isEmpty { parts.append(Part(heading: nil)) }
    parts[parts.count - 1].count += 1
  }

  /// `✓ 3  She goes to the reception desk …`
  package func lines(_ language: Language) -> [String] {
    parts.filter { $0.count > 0 }.map { part in
      let heading = part.heading.map { "  > " + Visible.text(LongNumbers.masked($0)) } ?? ""
      return "✓ " + Plural.statements.counted(part.count).in(language) + heading
    }
  }
}
