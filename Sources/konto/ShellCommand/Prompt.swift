import Activation
import CommandLanguage
import Glibc
import PlainText
import Shell
import Terminal

/// The shell at a terminal: prompt, history, completion.
struct Prompt {
  private var session: Session
  private let world: Banner.World
  private let history: HistoryFile?
  /// Lines that the history file has not taken yet, because another program holds it.
  private var unkept: [String] = []
  private static let mostUnkept = 1000
  private var number = 0
  /// What was issued, read and typed here: no line that repeats it is kept.
  private var secrets = KnownSecrets()
  /// What the line before led to.
  private var performance: Performance?

  init(_ session: Session, _ world: Banner.World) {
    self.session = session
    self.world = world
    history = Self.historyPath(session.preferences.language).map { HistoryFile(path: $0) }
  }

  func carryOut() -> ExitStatus {
    var prompt = self
    defer { _ = prompt.history?.append(prompt.unkept) }
    let status = prompt.loop()
    return CaptureFile.end(&prompt.session) ? status : .inputOutput
  }

  private mutating func loop() -> ExitStatus {
    guard let editor = LineEditor(settings) else { return PipedLines(session).carryOut() }
    for entry in history?.load(limit: 5000) ?? [] { editor.remember(entry) }
    session.readGrants()
    StandardStreams.print(
      Banner.lines(session.preferences, world, session.actor, session.openness).joined(separator: "\n"))
    while !session.hasQuit {
      session.refreshForPrompt()
      editor.prompt = PromptText(session).parts.map(Styled.init)
      let snapshot = session
      editor.completer = { line, cursor in
        // What is looked at stands in the trail; the next act reads on from there.
        var looking = snapshot
        return Self.completion(of: line, at: cursor, in: &looking)
      }
      if !session.preferences.isPlain {
        editor.dresser = Self.dresser(LineGuide(session, after: performance), editor)
      }
      switch editor.readLine() {
      case .line(let text): take(text.inNFC, editor)
      case .cancelled: continue
      case .endOfInput: return .asExpected
      case .terminated: return .interrupted
      }
    }
    return .asExpected
  }

  /// KONTO_HISTORY, else among what is kept of the program's own.
  ///
  /// - Returns: nil also where the file is something that lines must not be added to.
  private static func historyPath(_ language: Language) -> String? {
    guard let path = Environment.value("KONTO_HISTORY") ?? StateFile.path("history") else { return nil }
    guard let obstacle = Replacement.lines.obstacle(at: path) else { return path }
    StandardStreams.complain(of: path, obstacle.words, language)
    return nil
  }

  private var settings: LineEditor.Settings { LineEditor.Settings(session.preferences) }

  static func completion(of line: String, at cursor: Int, in session: inout Session) -> Completion {
    let found = session.propose(line, cursor: cursor, files: Files.paths)
    return Completion(
      start: found.start,
      candidates: found.proposals.map { proposal in
        Candidate(
          proposal.text, note: proposal.note, endsWord: proposal.endsWord, isOnlyShown: proposal.isOnlyShown)
      })
  }

  private static func dresser(_ guide: LineGuide, _ editor: LineEditor) -> (String, Int) -> Dressing {
    { [unowned editor] line, cursor in
      let guidance = guide.guidance(
        line, cursor: cursor, width: TerminalWidth.columns(fd: STDOUT_FILENO) ?? 80)
      let below = guidance.mistake + [guide.waiting(editor.waitingLines), guidance.status]
      return Dressing(
        line: guidance.parts.map(Styled.init),
        hint: Dressing.Hint(shown: guidance.hint.shown, taken: guidance.hint.taken),
        below: below.filter { !$0.isEmpty }.map { $0.map(Styled.init) })
    }
  }

  private mutating func take(_ text: String, _ editor: LineEditor) {
    number += 1
    let place = Place(file: "", line: number)
    let source = SourceLine(place: place, text: text, in: session.surroundings.vocabulary)
    let line = LineReader.readCommand(source)
    keep(text, line, editor)
    follow(line, editor, asking: true)
  }

  /// - Parameter asking: whether a secret that alone is missing is asked for.
  private mutating func follow(
    _ line: Result<Line, SyntaxErrors>, _ editor: LineEditor, asking: Bool
  ) {
    switch line {
    case .failure(let errors): heed(errors.all, editor, asking)
    case .success(.statement(let statement)):
      let mistakes = session.mistakes(in: statement)
      guard mistakes.isEmpty else { return heed(mistakes, editor, asking) }
      Interrupts.whileRunning { carryOut(statement, editor) }
    case .success(.narration(let text)): session.narrate(text)
    case .success(.blank), .success(.header): break
    }
  }

  /// What is wrong is shown; a secret that alone is missing is asked for, and the line is carried out with it. With an empty
  /// one nothing succeeds: where the line is refused anyway, that is told at once.
  private mutating func heed(_ errors: [SyntaxError], _ editor: LineEditor, _ asking: Bool) {
    guard asking, let missing = session.secretMissing(errors) else { return show(errors) }
    guard let secret = session.refusesAnyway(missing) ? Secret("") : ask(for: missing.asked, editor) else {
      return
    }
    follow(LineReader.readCommand(missing.line(with: secret)), editor, asking: false)
  }

  /// What was pasted or typed behind the line is the answer: else it would come to stand in the next line, for all to see.
  ///
  /// - Returns: nil where it was broken off, or is not the same the second time.
  private func ask(for asked: AskedSecret, _ editor: LineEditor) -> Secret? {
    let language = session.preferences.language
    func typed(_ words: Text) -> String? {
      (editor.takeWaitingLine() ?? readSecret(prompt: words.in(language) + ": "))?.inNFC
    }
    guard let secret = typed(asked.words) else { return nil }
    if asked.isMadeUp {
      guard !secret.isEmpty, let again = typed(asked.again) else { return nil }
      guard again == secret else {
        StandardStreams.complain(Self.differs.in(language))
        return nil
      }
    }
    return Secret(secret)
  }

  private static let differs = Text(
    pl: "Za drugim razem wpisano co innego, więc polecenia nie wykonano.",
    en: "The second entry differs from the first, so nothing was done.")

  /// A leading blank keeps a line out; secrets never enter the file. A line that was not understood is recalled whole, to
  /// be mended.
  private mutating func keep(_ text: String, _ line: Result<Line, SyntaxErrors>, _ editor: LineEditor) {
    guard let first = text.first, first != " ", first != "\t" else { return }
    let vocabulary = session.surroundings.vocabulary
    let recalled: String
    let kept: String
    switch line {
    case .failure(let errors) where session.secretMissing(errors.all) == nil:
      recalled = text
      kept = KnownWords.of(secrets.removed(from: text), in: vocabulary)
    case .success, .failure:
      recalled = Redaction.forHistory(text, knowing: secrets, in: vocabulary)
      kept = recalled
    }
    guard editor.history.last != recalled else { return }
    editor.remember(recalled)
    guard let history, !kept.isEmpty, !kept.utf8.contains(0x0A) else { return }
    unkept.append(kept)
    unkept = history.append(unkept) ? [] : unkept.suffix(Self.mostUnkept)
  }

  private mutating func carryOut(_ statement: Statement, _ editor: LineEditor) {
    let before = session
    var performance = session.perform(statement)
    if case .error(.secretNeeded(let needed)) = performance.outcome {
      guard let secret = ask(for: needed.asked, editor) else { return }
      session = before
      secrets.learn([secret])
      performance = session.perform(statement, secret: secret)
    }
    secrets.learn(statement.secretsStated(before.value) + performance.outcome.handed)
    self.performance = performance
    session.preferences.width = TerminalWidth.columns(fd: STDOUT_FILENO)
    StandardStreams.tell(performance, session.preferences, scenario: "prompt")
    if session.drawsScreens, !before.drawsScreens { tell(Self.screensOn) }
    // Under a screen that was drawn it stands already.
    guard performance.screenLines(session.preferences).isEmpty else { return }
    for hint in NextHint(performance, session).lines { StandardStreams.print(hint) }
  }

  private func tell(_ text: Text) {
    let preferences = session.preferences
    guard preferences.format != .json else { return }
    let lines = preferences.wrapped(text.in(preferences.language), indent: 0)
    StandardStreams.print(lines.joined(separator: "\n"))
  }

  private static let screensOn = Text(
    pl:
      "Od tej chwili pod wierszem, który coś zmienił, widać ekran pacjenta albo stanowisko rejestracji tego, kto działał; "
      + "kończy to: ekran wyłącz.",
    en:
      "From here on a line that changes something is followed by the screen of the patient, or the desk, that acted; "
      + "screen off ends that.")

  private func show(_ errors: [SyntaxError]) {
    for (finding, isContinued) in errors.map(session.typedMistake).map(Finding.init).told {
      let (preferences, width) = (session.preferences, TerminalWidth.columns(fd: STDERR_FILENO))
      let lines = Diagnostic(
        finding, preferences.language, colour: preferences.colour, width: width,
        advice: session.advice(on: finding), isContinued: isContinued
      ).lines
      StandardStreams.complain(lines.joined(separator: "\n"), isLaidOut: true)
    }
  }
}

extension NeededSecret {
  fileprivate var asked: AskedSecret {
    switch self {
    case .password: .password
    case .token: .token
    }
  }
}

extension LineEditor.Settings {
  /// Those of the program's own prompts.
  init(_ preferences: Preferences) {
    let language = preferences.language
    self.init(
      program: "konto", colour: preferences.colour,
      searchLabel: language == .pl
        ? (found: "szukaj", missing: "nie znaleziono") : (found: "search", missing: "none"),
      remainder: { count in
        Text(pl: "… i jeszcze \(count) (kolejne Tab)", en: "… and \(count) more (further Tabs)").in(language)
      })
  }
}

extension Styled {
  init(_ ink: InkedText) { self.init(ink.text, sgr: ink.sgr) }
}
