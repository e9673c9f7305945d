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
    var lines = TitleLines("━━ ", Visible.text(result.identity.title), result.identity.place, preferences)
      .lines
    for item in result.items {
      switch item {
      case .narration(let text, _, _): lines += narrated(text)
      case .performed(let turn): lines += told(turn.performance, turn.preferences)
      }
    }
    for failure in result.failures { lines += told(failure) }
    lines.append("")
    return lines
  }

  private func narrated(_ text: String) -> [String] {
    let said = preferences.wrapped("> " + Visible.text(LongNumbers.masked(text)), indent: 2, hanging: 2)
    return said.map { Ink.cyan($0, colour) }
  }

  private func told(_ performance: Performance, _ preferences: Preferences) -> [String] {
    let number = String(performance.statement.source.place.line)
    let statement = NumberedLine(number.flushRight(in: 4), performance.statement.visibleText, preferences)
    let margin = Self.margin(in: preferences)
    return statement.lines
      + (performance.transcriptLines(preferences.narrower(by: margin))
      + performance.screenLines(preferences.narrower(by: margin))).map { String.blanks(margin) + $0 }
  }

  /// What came of a statement stands deeper than it, unless there is little room.
  package static func margin(in preferences: Preferences) -> Int { preferences.width ?? 80 < 60 ? 2 : 8 }

  private func told(_ failure: Failure) -> [String] {
    let told = FailureLines(failure, preferences.withoutColour)
    let head = Text(pl: "niezgodne z oczekiwaniami", en: "not as expected").in(preferences.language)
    return preferences.wrapped("✗ \(told.words.place): \(head)", indent: 2, hanging: 2).map {
      Ink.red($0, colour)
    }
      + told.lines([.comparison, .accounts, .lastActs], indent: 6)
  }

  /// The line at the end: how many were as expected.
  package func summary(_ total: Int, unexpected: Int) -> [String] {
    let language = preferences.language
    let asExpected = total - unexpected
    let counted =
      Plural.scenarios.counted(total).in(language) + ": " + Plural.asExpected.counted(asExpected).in(language)
    let told =
      unexpected == 0
      ? "✓ " + counted : "✗ " + counted + ", " + Plural.unexpected.counted(unexpected).in(language)
    return preferences.wrapped(told, indent: 0, hanging: 2)
      .map { unexpected == 0 ? Ink.green($0, colour) : Ink.red($0, colour) }
  }
}
