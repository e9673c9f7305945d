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
  private var number = 0

  init(_ session: Session, _ world: Banner.World) {
    self.session = session
    self.world = world
    history = Self.historyPath.map { HistoryFile(path: $0) }
  }

  func carryOut() -> ExitStatus {
    var prompt = self
    return prompt.loop()
  }

  private mutating func loop() -> ExitStatus {
    guard let editor = LineEditor(settings) else { return PipedLines(session).carryOut() }
    for entry in history?.load(limit: 5000) ?? [] { editor.remember(entry) }
    StandardStreams.print(Banner.lines(session.preferences, world).joined(separator: "\n"))
    while !session.hasQuit {
      session.refreshForPrompt()
      editor.prompt = PromptText(session).parts.map { Styled($0.text, sgr: $0.sgr) }
      let snapshot = session
      editor.completer = { Self.completion(of: $0, at: $1, in: snapshot) }
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
  private static var historyPath: String? { Environment.value("KONTO_HISTORY") ?? StateFile.path("history") }

  private var settings: LineEditor.Settings {
    let label =
      session.preferences.language == .pl
      ? (found: "szukaj", missing: "nie znaleziono") : (found: "search", missing: "none")
    return LineEditor.Settings(
      program: "konto", colour: session.preferences.colour, searchLabel: label)
  }

  private static func completion(of line: String, at cursor: Int, in session: Session) -> Completion {
    let found = Completer(session, files: Files.paths).proposals(line, cursor: cursor)
    return Completion(
      start: found.start,
      candidates: found.proposals.map { Candidate($0.text, note: $0.note, endsWord: $0.endsWord) })
  }

  private mutating func take(_ text: String, _ editor: LineEditor) {
    number += 1
    keep(text, editor)
    let place = Place(file: "", line: number)
    let source = SourceLine(place: place, text: text, in: session.surroundings.vocabulary)
    switch LineReader.readCommand(source) {
    case .failure(let errors): show(errors.all)
    case .success(.statement(let statement)):
      let mistakes = session.mistakes(in: statement)
      guard mistakes.isEmpty else { return show(mistakes) }
      Interrupts.whileRunning { carryOut(statement) }
    case .success(.blank), .success(.narration), .success(.header): break
    }
  }

  /// A leading blank keeps a line out; secrets never enter.
  private func keep(_ text: String, _ editor: LineEditor) {
    guard let first = text.first, first != " ", first != "\t" else { return }
    let entry = Redaction.forHistory(text, in: session.surroundings.vocabulary)
    guard editor.history.last != entry else { return }
    editor.remember(entry)
    _ = history?.append(entry)
  }

  private mutating func carryOut(_ statement: Statement) {
    let before = session
    var performance = session.perform(statement)
    if case .error(.secretNeeded(let needed)) = performance.outcome {
      guard let typed = readSecret(prompt: Self.question(needed, session.preferences.language))
      else { return }
      session = before
      performance = session.perform(statement, secret: Secret(typed.inNFC))
    }
    session.preferences.width = TerminalWidth.columns(fd: STDOUT_FILENO)
    StandardStreams.tell(performance, session.preferences, scenario: "prompt")
    if let hint = NextHint(performance, session).line { StandardStreams.print(hint) }
  }

  private static func question(_ needed: NeededSecret, _ language: Language) -> String {
    switch needed {
    case .password: Text(pl: "hasło: ", en: "password: ")(language)
    case .token: Text(pl: "kod z wiadomości: ", en: "token from the message: ")(language)
    }
  }

  private func show(_ errors: [SyntaxError]) {
    for error in errors {
      let lines = Diagnostic(error, session.preferences.language, colour: session.preferences.colour).lines
      StandardStreams.complain(lines.joined(separator: "\n"))
    }
  }
}
