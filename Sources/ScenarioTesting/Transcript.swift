import Activation
import CommandLanguage
import Shell

/// A run told as a dialogue: who did what, what came of it, and where it was not as expected.
package struct Transcript: Sendable {
  private let preferences: Preferences

  package init(_ preferences: Preferences) { self.preferences = preferences }

  private var colour: Bool { preferences.colour }

  package func lines(_ result: ScenarioResult) -> [String] {
    let place = "\(Visible.text(result.place.file)):\(result.place.line)"
    let title = Ink.bold(Visible.text(result.title), colour)
    var lines = ["━━ " + title + "  " + Ink.faint(place, colour)]
    for item in result.items {
      switch item {
      case .narration(let text, _): lines.append(Ink.cyan("  > " + Visible.text(text), colour))
      case .performed(let performance, _, let preferences): lines += told(performance, preferences)
      }
    }
    for failure in result.failures { lines += told(failure) }
    lines.append("")
    return lines
  }

  private func told(_ performance: Performance, _ preferences: Preferences) -> [String] {
    let source = performance.statement.source
    let text = Visible.text(Redaction.masked(String(source.text.drop { $0 == " " || $0 == "\t" })))
    let number = String(source.place.line)
    let margin = String(repeating: " ", count: max(0, 4 - number.count))
    let told = Ink.faint(margin + number, colour) + "  " + text
    return [told] + performance.lines(preferences).map { "        " + $0 }
  }

  private func told(_ failure: Failure) -> [String] {
    let language = preferences.language
    let place = failure.performance.statement.source.place
    let head = Text(pl: "niezgodne z oczekiwaniem", en: "not as expected")(language)
    let file = Visible.text(place.file)
    var lines = [Ink.red("  ✗ \(file):\(place.line): \(head)", colour)]
    for (expected, actual) in failure.performance.comparison(language) {
      lines.append("      " + Text(pl: "oczekiwano: ", en: "expected: ")(language) + expected)
      lines.append("      " + Text(pl: "otrzymano:  ", en: "actual:   ")(language) + actual)
    }
    return lines + context(failure, language)
  }

  /// Where the accounts stood, and what led there.
  private func context(_ failure: Failure, _ language: Language) -> [String] {
    var lines: [String] = []
    for view in failure.accounts {
      let fields = view.fields.map { "\($0.field.term(language))=\($0.value.masked(language))" }
      let head = Text(pl: "konto ", en: "account ")(language) + view.account.login.text
      lines.append("      \(head): " + fields.joined(separator: " "))
    }
    if !failure.lastActs.isEmpty {
      lines.append("      " + Text(pl: "ostatnie czynności:", en: "the last acts:")(language))
      lines += Showing.trail(failure.lastActs).lines(preferences).map { "        " + $0 }
    }
    return lines
  }

  /// The line at the end: how many were as expected.
  package func summary(_ total: Int, unexpected: Int) -> String {
    let language = preferences.language
    let asExpected = total - unexpected
    let counted = Text(
      pl: "\(total) \(Plural.scenarios(total)): zgodnie z oczekiwaniem \(asExpected)",
      en: "\(total) \(total == 1 ? "scenario" : "scenarios"): \(asExpected) as expected")(language)
    guard unexpected > 0 else { return Ink.green("✓ " + counted, colour) }
    let missed = Text(pl: ", niezgodnie \(unexpected)", en: ", \(unexpected) not")(language)
    return Ink.red("✗ " + counted + missed, colour)
  }
}

enum Plural {
  static func scenarios(_ count: Int) -> String {
    switch (count % 10, count % 100) {
    case _ where count == 1: "scenariusz"
    case (2...4, let rest) where !(12...14).contains(rest): "scenariusze"
    case _: "scenariuszy"
    }
  }
}
