import Activation
import CommandLanguage
import PlainText
import Shell

/// A run told as a dialogue: who did what, what came of it, and where it was not as expected.
package struct Transcript: Sendable {
  private let preferences: Preferences

  package init(_ preferences: Preferences) { self.preferences = preferences }

  private var colour: Bool { preferences.colour }

  package func lines(_ result: ScenarioResult) -> [String] {
    let place = "\(Visible.text(result.identity.place.file)):\(result.identity.place.line)"
    let title = Ink.bold(Visible.text(result.identity.title), colour)
    var lines = ["━━ " + title + "  " + Ink.faint(place, colour)]
    for item in result.items {
      switch item {
      case .narration(let text, _, _):
        lines.append(Ink.cyan("  > " + Visible.text(LongNumbers.masked(text)), colour))
      case .performed(let turn): lines += told(turn.performance, turn.preferences)
      }
    }
    for failure in result.failures { lines += told(failure) }
    lines.append("")
    return lines
  }

  private func told(_ performance: Performance, _ preferences: Preferences) -> [String] {
    let number = String(performance.statement.source.place.line)
    let told = Ink.faint(number.flushRight(in: 4), colour) + "  " + performance.statement.visibleText
    return [told] + performance.transcriptLines(preferences).map { "        " + $0 }
  }

  private func told(_ failure: Failure) -> [String] {
    let language = preferences.language
    let words = FailureWords(failure, preferences)
    let head = Text(pl: "niezgodne z oczekiwaniami", en: "not as expected")(language)
    var lines = [Ink.red("  ✗ \(words.place): \(head)", colour)]
    for (expected, actual) in words.comparison {
      lines.append("      " + Text(pl: "oczekiwano: ", en: "expected: ")(language) + expected)
      lines.append("      " + Text(pl: "otrzymano:  ", en: "actual:   ")(language) + actual)
    }
    lines += words.accounts.map { "      " + Text(pl: "konto ", en: "account ")(language) + $0 }
    if !words.lastActs.isEmpty {
      lines.append("      " + Text(pl: "ostatnie czynności:", en: "the last acts:")(language))
      lines += words.lastActs.map { "        " + $0 }
    }
    return lines
  }

  /// The line at the end: how many were as expected.
  package func summary(_ total: Int, unexpected: Int) -> String {
    let language = preferences.language
    let asExpected = total - unexpected
    let counted = Plural.scenarios(total)(language) + ": " + Plural.asExpected(asExpected)(language)
    guard unexpected > 0 else { return Ink.green("✓ " + counted, colour) }
    return Ink.red("✗ " + counted + ", " + Plural.unexpected(unexpected)(language), colour)
  }
}

extension Plural {
  package static let scenarios = Plural(
    pl: "scenariusz", "scenariusze", "scenariuszy", en: "scenario", "scenarios")
}
