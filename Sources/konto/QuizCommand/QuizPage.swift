import CommandLanguage
import Lessons
import PlainText
import Shell

/// What a learner reads.
struct QuizPage {
  enum Doer {
    case learner
    case program
  }

  private let preferences: Preferences
  /// Whether a quiz that is left can be gone on with.
  private let isKept: Bool
  private var drawn: DrawnScreens
  private var pause: QuizPause
  /// What is told before the next lines, on the same screen.
  private var heading: [String] = []

  init(_ preferences: Preferences, _ pause: QuizPause, isKept: Bool) {
    self.preferences = preferences
    self.isKept = isKept
    self.pause = pause
    drawn = Self.undrawn(preferences)
  }

  private static func undrawn(_ preferences: Preferences) -> DrawnScreens {
    DrawnScreens(preferences.narrower(by: margin))
  }

  /// Begins a scenario: nobody has looked at anything in its world yet.
  mutating func turn(to place: ScenePlace, isFirst: Bool) {
    drawn = Self.undrawn(preferences)
    heading = title(place, isFirst: isFirst)
  }

  private static let margin = 2

  var language: Language { preferences.language }

  /// Tells it; what would push something unread off the screen waits for a key.
  ///
  /// - Parameter kept: how many of the last lines are told even to those who end the waiting.
  mutating func show(_ lines: [String], keeping kept: Int = 0) {
    pause.tell(heading + lines, keeping: kept, language)
    heading = []
  }

  /// Whoever types has read what stands there.
  mutating func wasRead() { pause.wasRead() }

  /// Hands over, once, the answer that was typed where only Enter was asked for.
  mutating func takeAhead() -> String? { pause.takeAhead() }

  // MARK: Around the questions

  /// - Parameters:
  ///   - name: with what the quiz is called again.
  ///   - finish: how it ended the last time, if it did and begins anew.
  func opening(
    _ stage: Stage, _ name: String, resuming done: Int, of total: Int, after finish: QuizFinish?
  ) -> [String] {
    let title = Text(
      pl: "Ćwiczenie „\(stage.title)” (kroki: \(total))", en: "Quiz “\(stage.title)” (steps: \(total))"
    ).in(language)
    let how = Text(
      pl: "Klawisz Tab pokazuje, co można wpisać; pomyłka niczego nie psuje. Zawsze "
        + "można wpisać: podpowiedź, pomiń (pokazuje odpowiedź), koniec (przerwa).",
      en: "The Tab key shows what can be typed; a mistake breaks nothing. "
        + "Words for any step: hint, skip (show the answer), quit (leave for later).")
    let resumed = Text(
      pl: "Ciąg dalszy (zrobione kroki: \(done)). Od początku: konto quiz \(name) --restart",
      en: "Going on: steps done: \(done). From the beginning: konto quiz \(name) --restart")
    return preferences.wrapped(Ink.bold(title, preferences.colour), indent: 0)
      + ([how] + (done > 0 ? [resumed] : []) + (finish.map { [finished($0)] } ?? []))
      .flatMap { said($0.in(language)) }
  }

  private func finished(_ finish: QuizFinish) -> Text {
    let day = finish.day.map(SpokenTime.day)
    return Text(
      pl: "To ćwiczenie zostało już ukończone" + (day.map { " " + $0.pl } ?? "")
        + " (kroki zrobione dobrze za pierwszym razem: \(finish.atOnce) z \(finish.count)). Teraz zaczyna się od nowa.",
      en: "This quiz was finished before" + (day.map { ", on " + $0.en } ?? "")
        + " (right first time: \(finish.atOnce) of \(finish.count)). It now begins anew.")
  }

  /// - Parameter isFirst: whether nothing was played before it: then it follows the opening at once, for both are to be
  ///   seen on one screen.
  private func title(_ place: ScenePlace, isFirst: Bool) -> [String] {
    (isFirst ? [] : [""])
      + preferences.wrapped("━━ " + place.heading, indent: 0, hanging: 3)
      .map { Ink.bold($0, preferences.colour) }
  }

  func narration(_ sentences: [String]) -> [String] {
    sentences.flatMap { [""] + said(Visible.text(LongNumbers.masked($0))) }
  }

  var leaving: [String] {
    let text =
      isKept
      ? Text(
        pl: "Przerwano. Następnym razem ćwiczenie zacznie się od tego kroku.",
        en: "Stopped. Next time the quiz goes on at this step.")
      : Text(
        pl:
          "Przerwano. Postępu nie da się tu zapisać, więc następnym razem ćwiczenie zacznie się od początku.",
        en: "Stopped. How far it got cannot be kept here, so next time the quiz begins anew.")
    return [""] + said(text.in(language))
  }

  // MARK: A question

  /// What whoever acts has before them, if that has not been shown yet.
  mutating func screen(before step: SceneStep, in session: Session) -> [String] {
    let window = drawn.change(before: step, in: session)
    return window.isEmpty ? [] : [""] + indented(window)
  }

  /// - Parameter session: the world before it.
  func question(_ step: SceneStep, _ place: String, _ session: Session) -> [String] {
    let text = Text(
      pl: "▸ Krok \(place). Działa: \(step.performance.who(.pl)). Wpisz polecenie (Tab, podpowiedź).",
      en: "▸ Step \(place). Acting: \(step.performance.who(.en)). Type the command (Tab, hint).")
    return [""]
      + preferences.wrapped(step.secrets.hidden(in: text.in(language)), indent: 0, hanging: 2)
      .map { Ink.cyan($0, preferences.colour) } + slip(step, session)
  }

  /// What the step copies from a slip that has long left the screen.
  private func slip(_ step: SceneStep, _ session: Session) -> [String] {
    let statement = step.performance.statement
    guard statement.verb == .enterPIN, let name = statement.names.first,
      let pin = session.value(of: name.name)
    else { return [] }
    let groups = PINSlip.grouped(pin)
    return remark(
      Text(pl: "kod PIN na wydruku z rejestracji: \(groups)", en: "the PIN on the slip: \(groups)"))
  }

  func right(_ way: QuizAnswer.Way, _ performance: Performance) -> [String] {
    let word =
      switch way {
      case .atOnce: Text(pl: "✓ Dobrze, za pierwszym razem.", en: "✓ Right, first time.")
      case .withHints, .shown: Text(pl: "✓ Dobrze.", en: "✓ Right.")
      }
    let meant = Text(pl: " O tę odmowę chodziło.", en: " This is the refusal that was meant.")
    let text = word.in(language) + (performance.isDone ? "" : meant.in(language))
    return [Ink.green(text, preferences.colour)]
  }

  /// What came of a step.
  mutating func done(_ step: SceneStep, by doer: Doer) -> [String] {
    let windows = drawn.changes(after: step)
    let shown = step.shown(preferences.narrower(by: Self.margin), beside: windows)
    switch doer {
    case .learner: return indented(shown)
    case .program:
      let line = step.prompt(language) + " " + step.typed
      return preferences.wrapped(line, indent: Self.margin, hanging: 4).map {
        Ink.faint($0, preferences.colour)
      }
        + indented(step.performance.isQuiet ? [] : shown)
    }
  }

  /// - Parameter isHint: whether it tells the next step, and counts as a hint.
  func aside(_ performance: Performance, isHint: Bool, hiding secrets: HiddenSecrets) -> [String] {
    indented(secrets.hidden(inLines: performance.shown(preferences.narrower(by: Self.margin), beside: [])))
      + remark(isHint ? Self.helped : Self.noAnswer(performance.statement.verb.group))
  }

  private static let helped = Text(
    pl: "To się nie liczy jako próba, ale liczy się jak podpowiedź: pokazuje następny krok.",
    en: "That does not count as a try, but as a hint: it shows the next step.")

  private static func noAnswer(_ group: Verb.Group) -> Text {
    switch group {
    case .shell: Text(pl: "To się nie liczy jako próba.", en: "That does not count.")
    case .inspection:
      Text(
        pl:
          "To tylko podgląd, nie liczy się jako próba. W tym kroku potrzebne jest inne polecenie (podpowiedź pomoże).",
        en: "That was only a look, and does not count. This step takes another command (hint helps).")
    case .world, .desk, .portal:
      Text(
        pl:
          "To niczego nie zmieniło i nie liczy się jako próba. W tym kroku potrzebne jest inne polecenie (podpowiedź pomoże).",
        en: "That changed nothing, and does not count. This step takes another command (hint helps).")
    }
  }

  /// Of a command in which something is missing.
  var lacking: [String] {
    remark(
      Text(
        pl: "To się nie liczy jako próba: polecenie jest niepełne.",
        en: "That does not count: the command is not complete."))
  }

  /// Of words that are none of the language.
  var unknown: [String] {
    remark(
      Text(
        pl: "To się nie liczy jako próba. Spis poleceń pokazuje klawisz Tab, pomoc w kroku: podpowiedź.",
        en: "That does not count. Tab lists the commands; hint helps with the step."))
  }

  /// Of a line from which words without meaning were left out.
  func shortened(_ line: String) -> [String] {
    let words = Visible.text(line.split(separator: " ").joined(separator: " "))
    return remark(Text(pl: "Wystarczy: \(words)", en: "\(words) is enough"))
  }

  /// Of a line that was taken though it is written otherwise.
  func exactly(_ line: String) -> [String] {
    remark(
      Text(
        pl: "Poza ćwiczeniem trzeba wpisać dokładnie: \(Visible.text(line))",
        en: "Outside a quiz, type exactly: \(Visible.text(line))"))
  }

  /// Of a line that cannot be read, though it is an answer.
  var counted: [String] {
    remark(Text(pl: "To się liczy jako próba.", en: "That counts as a try."))
  }

  /// Of what makes no sense in a quiz.
  var unavailable: [String] {
    remark(
      Text(
        pl:
          "To polecenie w ćwiczeniu nie działa i nie liczy się jako próba: każdy wiersz i tak jest wykonywany na kopii.",
        en: "This command does nothing in a quiz, and does not count: every line is tried on a copy anyway."))
  }

  private func remark(_ text: Text) -> [String] {
    said("(" + text.in(language) + ")").map { Ink.faint($0, preferences.colour) }
  }

  /// What a line would have led to, in a copy of what is drawn too.
  func wrong(_ tried: SceneStep, _ reason: QuizReason, for step: SceneStep) -> [String] {
    var copy = drawn
    let narrow = preferences.narrower(by: Self.margin)
    let windows = tried.performance.isDone ? copy.changes(after: tried) : []
    let head =
      reason.isOfRightVerb
      ? Text(pl: "✗ Jeszcze nie to. Skutek byłby taki:", en: "✗ Not quite. It would have led to:")
      : Text(pl: "✗ To nie ten krok. Skutek byłby taki:", en: "✗ Not this step. It would have led to:")
    return [Ink.red(head.in(language), preferences.colour)]
      + indented(tried.shown(narrow, beside: windows))
      + said(reason.words(for: step, language))
  }

  func mistakes(_ errors: [SyntaxError]) -> [String] {
    // Of words that have no place there the first will do, and none where something is missing that they may mean.
    let surplus = errors.filter(\.isOfSurplus)
    let others = errors.filter { !$0.isOfSurplus }
    return (others.isEmpty ? Array(surplus.prefix(1)) : others).map(Finding.init).told.flatMap {
      Diagnostic(
        $0.finding, language, colour: preferences.colour, width: preferences.width.map { min($0, 78) },
        isOwnLine: true, isContinued: $0.isContinued
      ).lines
    }
  }

  func hint(_ words: String) -> [String] {
    let text = Text(pl: "Podpowiedź – \(words)", en: "Hint – \(words)")
    return said(text.in(language)).map { Ink.yellow($0, preferences.colour) }
  }

  func answer(_ line: String) -> [String] {
    let text = Text(pl: "Odpowiedź: \(line)", en: "The answer: \(line)")
    return said(text.in(language)).map { Ink.yellow($0, preferences.colour) }
  }

  private func said(_ text: String) -> [String] {
    var narrow = preferences
    narrow.width = min(preferences.width ?? 80, 78)
    return narrow.wrapped(text, indent: Self.margin)
  }

  private func indented(_ lines: [String]) -> [String] { lines.map { String.blanks(Self.margin) + $0 } }
}

extension Performance {
  fileprivate var isDone: Bool {
    if case .ok = outcome { true } else { false }
  }

  /// Whether nothing need be told of what the program itself did.
  fileprivate var isQuiet: Bool {
    isDone && statement.verb.group == .world
  }
}
