import Glibc

/// Reads lines from a person at a terminal: editing, completion, recall and search.
///
/// For the main thread only. On a terminal that can't move its cursor (TERM=dumb) it reads plain lines.
package final class LineEditor {
  /// What stays the same for the editor's life.
  package struct Settings {
    /// The name before the colon in `.editrc`.
    package var program: String
    /// Whether prompt and candidates may be coloured.
    package var colour: Bool
    /// What stands before the pattern of a Ctrl-R search, while it finds something and when it does not.
    package var searchLabel: (found: String, missing: String)
    /// What is told under a list of which so many candidates have no room.
    package var remainder: (Int) -> String
    /// How many lines can be recalled.
    package var historyLimit: Int

    /// Creates settings; only the program's name has no default.
    package init(
      program: String, colour: Bool = true,
      searchLabel: (found: String, missing: String)? = nil,
      remainder: @escaping (Int) -> String = CandidateList.remainder, historyLimit: Int = 10_000
    ) {
      self.program = program
      self.colour = colour
      self.searchLabel = searchLabel ?? ("search", "not found")
      self.remainder = remainder
      self.historyLimit = historyLimit
    }
  }

  /// What stands before the line; may change between two readings.
  package var prompt: [Styled] = []
  /// Answers Tab for a line and a cursor, both in Unicode scalars.
  package var completer: (_ line: String, _ cursor: Int) -> Completion = { _, cursor in
    Completion(start: cursor, candidates: [])
  }

  /// What is shown around a line and a cursor, in Unicode scalars, while it is edited.
  package var dresser: (_ line: String, _ cursor: Int) -> Dressing = { _, _ in Dressing() }

  private let screen: ScreenEditor?
  private var recall: Recall

  /// Starts the editor and takes over the signals (`Interrupts.install`); nil when standard input or output is
  /// no terminal.
  package init?(_ settings: Settings) {
    guard isTerminal(0), isTerminal(1) else { return nil }
    Interrupts.install()
    recall = Recall(limit: settings.historyLimit)
    screen = KeyTerminal.isDumb ? nil : ScreenEditor(settings: settings)
  }

  /// Asks for one line. The line is as typed: not normalised, not trimmed, not remembered.
  package func readLine() -> Reading {
    if Interrupts.terminationSignal != nil { return .terminated }
    guard let screen else { return PlainReader.read(prompt: prompt) }
    screen.prompt = prompt
    screen.completer = completer
    screen.dresser = dresser
    screen.remembered = recall.entries
    return screen.read()
  }

  /// Makes a line recallable by the arrow keys and Ctrl-R; an older copy of it is forgotten.
  package func remember(_ entry: String) {
    recall.remember(entry)
  }

  /// The lines that can be recalled, oldest first.
  package var history: [String] { recall.entries }

  /// How many lines of a paste still wait to be offered, one per reading.
  package var waitingLines: Int { screen?.pastes.lines.count ?? 0 }

  /// The next of them, which is not offered then; nil where none waits.
  package func takeWaitingLine() -> String? { screen?.pastes.next() }

  /// Forgets the waiting lines, for example after a pasted command has failed.
  package func dropWaitingLines() { screen?.pastes.drop() }
}

/// What came of asking for a line. In every case the cursor stands on a fresh row.
package enum Reading: Sendable, Equatable {
  /// Enter: the line without its end, as typed (not normalised).
  case line(String)
  /// Ctrl-C: the line is thrown away and a new one is wanted.
  case cancelled
  /// Ctrl-D on an empty line, or the terminal is gone.
  case endOfInput
  /// SIGTERM or SIGHUP: the program is to leave; see `Interrupts.terminationSignal`.
  case terminated
}
