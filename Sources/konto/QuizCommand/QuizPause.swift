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

  init(_ editor: LineEditor?) { self.editor = editor }

  /// The line that is typed stays to be seen.
  mutating func wasRead() { told = 1 }

  /// Tells the lines as one piece, if they fit as one.
  mutating func tell(_ lines: [String], _ language: Language) {
    guard !lines.isEmpty else { return }
    var rest = lines[...]
    if let editor, let rows = TerminalWidth.rows(fd: STDOUT_FILENO), rows > Self.leastRows {
      // The last row is for what is typed.
      let room = rows - 1
      if told > 0, told + lines.count > room { wait(editor, language) }
      while rest.count > room - told {
        print(rest.prefix(room - told))
        rest = rest.dropFirst(room - told)
        wait(editor, language)
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

  private mutating func wait(_ editor: LineEditor, _ language: Language) {
    editor.prompt = [Styled(Text(pl: "Enter – dalej ", en: "Enter – go on ").in(language), sgr: "2")]
    editor.completer = { _, cursor in Completion(start: cursor, candidates: []) }
    editor.dresser = { _, _ in Dressing() }
    _ = editor.readLine()
    told = 0
  }
}
