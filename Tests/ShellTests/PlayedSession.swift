import CommandLanguage
import Shell

/// A session as it looks at the terminal: each prompt with what is typed there, and what is shown then.
struct PlayedSession {
  private(set) var lines: [String] = []
  /// Whether what was typed last led to something that is shown.
  private(set) var showsSomething = false
  private var session: Session
  private var number = 0

  init(_ inputs: [String], _ options: SessionOptions) {
    switch options.world {
    case .practice: session = Practice.session
    case .empty: session = Practice.empty
    }
    session.preferences = options.preferences
    session.actor = options.actor
    for input in inputs where !session.hasQuit { take(input) }
  }

  private mutating func take(_ input: String) {
    number += 1
    let prompt = PromptText(session).parts.map(\.text).joined()
    let shown = outcome(of: SourceLine(place: Place(file: "", line: number), text: input))
    lines += [prompt + input] + shown.flatMap(written)
    showsSomething = !shown.isEmpty
  }

  /// As the loop of the prompt does it.
  private mutating func outcome(of source: SourceLine) -> [String] {
    switch LineReader.readCommand(source) {
    case .failure(let errors): return diagnostics(errors.all)
    case .success(.statement(let statement)):
      let mistakes = session.mistakes(in: statement)
      guard mistakes.isEmpty else { return diagnostics(mistakes) }
      let performance = session.perform(statement)
      let told = performance.told(session.preferences, scenario: "prompt")
      return told.results + told.complaints + NextHint(performance, session).lines
    case .success(.blank), .success(.narration), .success(.header): return []
    }
  }

  private func diagnostics(_ errors: [SyntaxError]) -> [String] {
    let preferences = session.preferences
    return errors.flatMap { Diagnostic($0, preferences.language, colour: preferences.colour).lines }
  }

  /// In colour the escape sequences can be seen; without it none may be there, and one would differ from the file.
  private func written(_ shown: String) -> [String] {
    let text = session.preferences.colour ? shown.replacing("\u{1B}", with: "␛") : shown
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
