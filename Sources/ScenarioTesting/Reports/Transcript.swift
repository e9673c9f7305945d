import Activation
import CommandLanguage
import PlainText
import Shell

/// A run told as a dialogue: who did what, what came of it, and where it was not as expected.
package struct Transcript: Sendable {
  private let preferences: Preferences

  /// Tells in the language and colours of some preferences; a scenario may set its own.
  package init(_ preferences: Preferences) { self.preferences = preferences }

  private var colour: Bool { preferences.colour }

  /// What was said and done in a scenario, and where it was not as expected, with an empty line behind it.
  package func lines(_ result: ScenarioResult) -> [String] {
    let title = Ink.bold(Visible.text(result.identity.title), colour)
    var lines = ["━━ " + title + "  " + Ink.faint(result.identity.place.shown, colour)]
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
    let told = FailureLines(failure, preferences.plain)
    let head = Text(pl: "niezgodne z oczekiwaniami", en: "not as expected")(preferences.language)
    return [Ink.red("  ✗ \(told.words.place): \(head)", colour)]
      + told.lines([.comparison, .accounts, .lastActs], indent: 6)
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
