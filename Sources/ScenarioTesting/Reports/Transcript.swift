import Activation
import CommandLanguage
import PlainText
import Shell

/// A run told as a dialogue: who did what, what came of it, and where it was not as expected.
package struct Transcript: Sendable {
  private let preferences: Preferences
  private let hidden: HiddenSecrets

  /// Tells in the language and colours of some preferences; a scenario may set its own.
  ///
  /// - Parameter hidden: what neither titles nor lines show; who is handed it sees it all the same.
  package init(_ preferences: Preferences, hiding hidden: HiddenSecrets = .none) {
    (self.preferences, self.hidden) = (preferences, hidden)
  }

  private var colour: Bool { preferences.colour }

  /// What was said and done in a scenario, and where it was not as expected, with an empty line behind it.
  package func lines(_ result: ScenarioResult) -> [String] {
    var told = WrittenLines()
    write(result, to: &told)
    return told.lines()
  }

  /// Writes the same.
  package func write(_ result: ScenarioResult, to told: inout WrittenLines) {
    let result = hidden.isEmpty ? result : result.hidingOfRun(hidden)
    let title = Visible.text(result.identity.title)
    TitleLines("━━ ", title, result.identity.closestPlace, preferences).lines.forEach { told.add($0) }
    for item in result.items {
      switch item {
      case .narration(let text, _, _): narrated(text).forEach { told.add($0) }
      case .performed(let turn): write(turn, hiding: result.identity.secrets, to: &told)
      }
    }
    for failure in result.failures { lines(failure).forEach { told.add($0) } }
    verdictLines(result).forEach { told.add($0) }
    told.add("")
  }

  /// What its mark makes of it.
  private func verdictLines(_ result: ScenarioResult) -> [String] {
    let language = preferences.language
    let words: String?
    switch result.verdict {
    case .skipped:
      let skipped = Text(pl: "pominięty: ", en: "skipped: ").in(language)
      words = result.skipped.map { skipped + $0.words(language) }
    case .knownBug: words = result.identity.knownBug?.words(language)
    case .mended: words = result.identity.knownBug.map { "✗ " + $0.mendedWords(language) }
    case .asExpected, .unexpected, .error: words = nil
    }
    guard let words else { return [] }
    let isRed = result.hasFailed
    return preferences.wrapped(isRed ? words : "– " + words, indent: 2, hanging: 2).map {
      isRed ? Ink.red($0, colour) : Ink.yellow($0, colour)
    }
  }

  private func narrated(_ text: String) -> [String] {
    let said = preferences.wrapped("> " + Visible.text(LongNumbers.masked(text)), indent: 2, hanging: 2)
    return said.map { Ink.cyan($0, colour) }
  }

  /// - Parameter secrets: of its scenario, those of the file that its line stands in among them.
  private func write(_ turn: Turn, hiding secrets: HiddenSecrets, to told: inout WrittenLines) {
    let start = told.bytes.count
    let harmless = hidden.isEmpty ? turn.performance.statement.harmlessText : nil
    write(turn, as: harmless ?? shown(turn), to: &told)
    // Most hold none: they are looked through once.
    guard secrets.mayStand(in: told, from: start) else { return }
    if let harmless {
      let shown = shown(turn)
      if shown != harmless {
        told.takeBack(from: start)
        write(turn, as: shown, to: &told)
      }
    }
    secrets.hide(in: &told, from: start)
  }

  private func shown(_ turn: Turn) -> Substring {
    hidden.hidden(in: turn.performance.statement.visibleText)[...]
  }

  private func write(_ turn: Turn, as line: Substring, to told: inout WrittenLines) {
    let (performance, preferences) = (turn.performance, turn.preferences)
    let number = String(performance.statement.source.number).flushRight(in: 4)
    NumberedLine(number, line, preferences).write(to: &told)
    let margin = Self.margin(in: preferences)
    let narrower = preferences.narrower(by: margin)
    for line in performance.transcriptLines(narrower, hiding: hidden, named: turn.named) {
      told.add(line, behind: margin)
    }
    for line in performance.screenLines(narrower) { told.add(line, behind: margin) }
  }

  /// What came of a statement stands deeper than it, unless there is little room.
  package static func margin(in preferences: Preferences) -> Int { preferences.width ?? 80 < 60 ? 2 : 8 }

  private func lines(_ failure: Failure) -> [String] {
    let told = FailureLines(failure, preferences.withoutColour)
    let head = Text(pl: "niezgodne z oczekiwaniami", en: "not as expected").in(preferences.language)
    return preferences.wrapped("✗ \(told.words.place): \(head)", indent: 2, hanging: 2).map {
      Ink.red($0, colour)
    }
      + told.lines([.comparison, .accounts, .lastActs], indent: 6)
  }

  /// The line at the end: how many were as expected.
  package func summary(_ tally: Tally) -> [String] {
    let language = preferences.language
    let notRun = tally.notRun > 0 ? [Plural.notRun.counted(tally.notRun)] : []
    let told = (tally.counts + notRun).map { $0.in(language) }.joined(separator: ", ")
    let isGreen = tally.isGreen
    let line = (isGreen ? "✓ " : "✗ ") + Plural.scenarios.counted(tally.chosen).in(language) + ": " + told
    return preferences.wrapped(line, indent: 0, hanging: 2)
      .map { isGreen ? Ink.green($0, colour) : Ink.red($0, colour) }
  }
}
