import CommandLanguage
import Glibc
import PlainText
import Terminal

/// Lines for standard output that hold text from files.
enum VisibleLines {
  /// A terminal gets no control characters; a file or a pipe gets the bytes that `patch` needs.
  static func text(_ text: String) -> String {
    guard isTerminal(STDOUT_FILENO) else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Visible.text(String($0)) }.joined(separator: "\n")
  }
}
