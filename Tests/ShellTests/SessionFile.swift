import CommandLanguage
import TestSupport

/// A file of sessions, in the form of the README's: how the shell is started, and what is typed and shown then.
/// Above the first session stand the options, one `name: value` a line; a session begins with `## ` and its title. Behind
/// a bare `> ` stands what is typed in a session that nobody has recorded yet.
struct SessionFile {
  /// The lines above the first session, as written.
  let head: [String]
  let options: SessionOptions
  let sessions: [Written]

  /// One session, as a person or the recorder wrote it.
  struct Written {
    let title: String
    /// From 1, that of its title.
    let line: Int
    /// What is typed, line by line.
    let inputs: [String]
  }

  struct Mistake: Error, CustomStringConvertible {
    let line: Int
    let what: String
    var description: String { "line \(line): \(what)" }
  }

  private static let mark = "## "

  init(_ text: String) throws(Mistake) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let starts = lines.indices.filter { lines[$0].hasPrefix(Self.mark) }
    head = Self.withoutBlanksAtEnd(lines[..<(starts.first ?? lines.endIndex)])
    options = try SessionOptions(head)
    sessions = zip(starts, starts.dropFirst() + [lines.endIndex]).map { start, end in
      Written(
        title: String(lines[start].dropFirst(Self.mark.count)), line: start + 1,
        inputs: lines[(start + 1)..<end].compactMap { TypedLine($0)?.text })
    }
  }

  private static func withoutBlanksAtEnd(_ lines: ArraySlice<String>) -> [String] {
    Array(lines.reversed().drop(while: \.isEmpty).reversed())
  }

  /// The file as it is written once its sessions have been played.
  func text(_ played: [PlayedSession]) -> String {
    let bodies = zip(sessions, played).map { ["", Self.mark + $0.title] + $1.lines }
    return (head + bodies.joined()).map { $0 + "\n" }.joined()
  }
}
