import CommandLanguage
import Glibc
import Shell
import Terminal

/// Keeps what is told on the screen until it was read: where more comes than there is room for, it waits for Enter.
struct QuizPause {
  /// Nil where nobody sits at a terminal: then nothing waits.
  private let editor: LineEditor?
  /// How many lines were told since somebody last typed.
  private var told = 0
  /// What was typed where only Enter was asked for: the next answer.
  private var ahead: String?

  init(_ editor: LineEditor?) { self.editor = editor }

  /// The line that is typed stays to be seen.
  mutating func wasRead() { told = 1 }

  /// Hands over, once, what was typed ahead.
  mutating func takeAhead() -> String? {
    defer { ahead = nil }
    return ahead
  }

  /// Tells the lines as one piece, if they fit as one.
  ///
  /// - Parameter kept: how many of the last are told even to those who do not want the next page.
  mutating func tell(_ lines: [String], keeping kept: Int, _ language: Language) {
    guard !lines.isEmpty else { return }
    var rest = lines[...]
    if let editor, let rows = TerminalWidth.rows(fd: STDOUT_FILENO), rows > Self.leastRows {
      // The last row is for what is typed.
      let room = rows - 1
      // Waiting first gains nothing where only the typed line stands, or where no page holds them all.
      if told > 1, lines.count <= room, told + lines.count > room { _ = wait(editor, language) }
      while rest.count > room - told {
        // The terminal may have become lower since.
        let page = rest.prefix(max(0, room - told))
        print(page)
        rest = rest.dropFirst(page.count)
        guard wait(editor, language) else {
          rest = rest.suffix(kept)
          break
        }
      }
    }
    print(rest)
    told += rest.count
  }

  /// A lower terminal shows no step as a whole.
  private static let leastRows = 8

  private func print(_ lines: ArraySlice<String>) {
    guard !lines.isEmpty else { return }
    StandardStreams.print(lines.joined(separator: "\n"))
  }

  /// Whether the next page is wanted: Enter alone asks for it, everything else ends the paging.
  private mutating func wait(_ editor: LineEditor, _ language: Language) -> Bool {
    told = 0
    // Whoever has typed the next answer already reads no more pages before it.
    guard ahead == nil else { return false }
    editor.prompt = [Styled(Text(pl: "Enter – dalej ", en: "Enter – go on ").in(language), sgr: Styled.faint)]
    editor.completer = { _, cursor in Completion(start: cursor, candidates: []) }
    editor.dresser = { _, _ in Dressing() }
    switch editor.readLine() {
    case .line(let text) where text.allSatisfy(\.isWhitespace): return true
    case .line(let text):
      ahead = text
      return false
    case .cancelled, .endOfInput, .terminated: return false
    }
  }
}
