import CommandLanguage
import Glibc
import PlainText
import Terminal

/// Lines for standard output that hold text from files.
enum VisibleLines {
  /// The lines without the end of the last: a terminal gets no control characters; a file or a pipe gets the bytes
  /// that `patch` needs.
  static func text(_ text: String) -> String {
    let isForPeople = isTerminal(STDOUT_FILENO)
    let lines = text.linesWithEnds.map { line in
      isForPeople ? Visible.text(line.text) + "\n" : line.text + line.end
    }
    return String(String.UnicodeScalarView(lines.joined().unicodeScalars.dropLast()))
  }
}

extension String {
  /// Its lines, each with LF or CRLF, the last perhaps with neither. To Swift CRLF is one character, another than LF.
  var linesWithEnds: [(text: String, end: String)] {
    var lines: [(text: String, end: String)] = []
    var rest = unicodeScalars[...]
    while !rest.isEmpty {
      let feed = rest.firstIndex(of: "\n") ?? rest.endIndex
      var line = rest[..<feed]
      var end = feed == rest.endIndex ? "" : "\n"
      if !end.isEmpty, line.last == "\r" {
        line.removeLast()
        end = "\r\n"
      }
      lines.append((String(line), end))
      rest = rest[feed...].dropFirst()
    }
    return lines
  }
}
