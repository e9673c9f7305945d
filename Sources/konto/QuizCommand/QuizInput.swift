import CommandLanguage
import Glibc
import PlainText
import Shell
import Terminal

/// Where a learner's lines come from: the line editor at a terminal, else standard input.
struct QuizInput {
  enum Answer {
    case line(String)
    /// Ctrl-C: the line is thrown away.
    case cancelled
    case ended
    case terminated
  }

  private let editor: LineEditor?
  private var lines = InputLines()

  init(_ preferences: Preferences) {
    editor = LineEditor(LineEditor.Settings(preferences))
  }

  /// Waits at the same terminal.
  var pause: QuizPause { QuizPause(editor) }

  /// How many bytes the last line has, if not all of them were kept.
  var lengthOfCut: Int? { lines.lengthOfCut }

  /// Leaves what it has read and not taken to whoever reads after it (``InputLines/giveBack()``).
  func giveBack() { lines.giveBack() }

  /// Says why it could not be read to its end (``InputLines/complain(_:)``).
  func complain(_ preferences: Preferences) -> ExitStatus? { lines.complain(preferences) }

  /// Asks for one line of whoever acts in a world.
  ///
  /// - Parameter ahead: the line, if it was typed before it was asked for.
  mutating func next(in session: Session, ahead: String?) -> Answer {
    guard let editor else {
      guard let bytes = lines.next() else { return Interrupts.wasInterrupted ? .terminated : .ended }
      return .line(String(decoding: bytes, as: UTF8.self).inNFC.trimmingEnd)
    }
    if let ahead { return Self.answer(ahead, editor, session) }
    editor.prompt = PromptText(session).parts.map(Styled.init)
    if !session.preferences.isPlain {
      let guide = LineGuide(session, after: nil)
      editor.dresser = { line, cursor in
        guide.dressing(ofAnswer: line, cursor: cursor, width: TerminalWidth.columns(fd: STDOUT_FILENO) ?? 80)
      }
    }
    editor.completer = { line, cursor in
      var looking = session
      let completion = Prompt.completion(of: line, at: cursor, in: &looking)
      return Completion(
        start: completion.start, candidates: completion.candidates.filter { session.mayAnswer($0.text) })
    }
    switch editor.readLine() {
    case .line(let text): return Self.answer(text, editor, session)
    case .cancelled: return .cancelled
    case .endOfInput: return .ended
    case .terminated: return .terminated
    }
  }

  /// A line that was typed, which can be recalled from now on.
  private static func answer(_ text: String, _ editor: LineEditor, _ session: Session) -> Answer {
    editor.remember(Redaction.forHistory(text.inNFC, in: session.surroundings.vocabulary))
    return .line(text.inNFC.trimmingEnd)
  }
}

extension Session {
  /// Whether a word can begin an answer of whoever acts, or asks for help; what is no verb may stand in one.
  fileprivate func mayAnswer(_ word: String) -> Bool {
    // Somebody else's step is no answer, and who acts is told already.
    guard !word.contains(": "), !word.hasSuffix(":") else { return false }
    guard let verb = surroundings.vocabulary.verb(word) else { return true }
    let helps: [Verb] = [.help, .steps, .screen, .explain]
    return verb.actors.contains(actor.role) && (verb.group != .shell || helps.contains(verb))
  }
}

extension String {
  /// Without line end and blanks behind it.
  fileprivate var trimmingEnd: String {
    var text = self[...]
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text.drop { $0 == " " })
  }
}
