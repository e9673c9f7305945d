/// What a file that was run has told: written already for this terminal, with all that it showed.
struct FileTranscript: Shown {
  let text: String

  /// The end of the last line begins no new one.
  func lines(on sheet: Sheet) -> [String] {
    let lines = text.separateLines.map(String.init)
    return lines.last == "" ? lines.dropLast() : lines
  }

  var inReports: (any Shown)? { nil }
}

extension Showing {
  static func ran(_ transcript: String) -> Showing { .something(FileTranscript(text: transcript)) }
}
