import Activation

/// What a file that was run has told: written already for this terminal, with all that it showed.
package struct FileTranscript: Shown {
  private let text: String
  /// Those that its acts have handed out.
  package let secrets: [Secret]

  /// - Parameter secrets: those that its acts have handed out.
  package init(_ text: String, handing secrets: [Secret] = []) { (self.text, self.secrets) = (text, secrets) }

  /// Its lines; the end of the last begins no new one.
  package func lines(on sheet: Sheet) -> [String] {
    let lines = text.separateLines.map(String.init)
    return lines.last == "" ? lines.dropLast() : lines
  }

  /// Nothing: what it showed stands in it.
  package var inReports: (any Shown)? { nil }
}

extension Showing {
  static func ran(_ transcript: FileTranscript) -> Showing { .something(transcript) }
}
