import CommandLanguage
import Glibc
import PlainText
import ScenarioTesting

/// Standard output, gathered and written in large pieces, and standard error.
enum StandardStreams {
  /// Writes a text and a line end at once.
  /// Results that cannot be written are lost: the program ends there, and says so by its status.
  static func print(_ text: String) {
    if !write(text + "\n", to: STDOUT_FILENO) { exit(ExitStatus.inputOutput.rawValue) }
  }

  /// Says what is the matter with a file.
  static func complain(of path: String, _ words: Text, _ language: Language) {
    complain("konto: \(Visible.path(path)): " + words.in(language))
  }

  static func complain(_ text: String) {
    // The log of a step of GitHub Actions shows what goes here too, and obeys it.
    let isObeyed = Environment.value("GITHUB_ACTIONS") == "true"
    write((isObeyed ? WorkflowCommand.harmless(text) : text) + "\n", to: STDERR_FILENO)
  }

  /// Whether everything could be written.
  @discardableResult
  static func write(_ text: String, to descriptor: Int32) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, UnsafeBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }
  }
}

/// Gathers output, so that a run of thousands of lines is a few writes.
struct OutputBuffer {
  private static let pieceSize = 1 << 16
  private var text = ""
  private(set) var hasFailed = false

  mutating func add(_ line: String) {
    text += line
    text += "\n"
    if text.utf8.count >= Self.pieceSize { flush() }
  }

  mutating func flush() {
    guard !text.isEmpty else { return }
    if !StandardStreams.write(text, to: STDOUT_FILENO) { hasFailed = true }
    text = ""
  }
}
