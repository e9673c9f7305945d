import CommandLanguage

/// The comments of a file, each a note on the line that follows it.
struct TrainerNotes: Sendable {
  /// Those before the first header or statement, behind which an empty line stands: of the lesson as a whole.
  let ofLesson: [String]
  /// By the number of the line that they stand before.
  private var notes: [Int: [String]] = [:]
  private let file: String

  /// What looks like a password, a PIN or a PESEL is hidden in them, as wherever else a comment is told.
  ///
  /// - Parameter secrets: those that no note repeats.
  init(in lines: [RawLine], hiding secrets: HiddenSecrets) {
    var (held, ofLesson): ([String], [String]) = ([], [])
    var notes: [Int: [String]] = [:]
    var file = ""
    for case .line(let line) in lines {
      file = line.place.file
      let text = line.text.drop { $0 == " " || $0 == "\t" }
      if text.hasPrefix("#") {
        if line.place.line == 1, text.hasPrefix("#!") { continue }
        let note = String(text.drop { $0 == "#" }.drop { $0 == " " })
        held.append(FreeWords.masked(secrets.hidden(in: note), in: line.vocabulary))
      } else if text.isEmpty {
        if notes.isEmpty, ofLesson.isEmpty { (ofLesson, held) = (held, []) }
      } else {
        if !held.isEmpty { notes[line.place.line] = held }
        held = []
      }
    }
    self.ofLesson = ofLesson
    self.notes = notes
    self.file = file
  }

  /// Those that stand before a line of the file itself.
  func before(_ place: Place) -> [String] { place.file == file ? notes[place.line] ?? [] : [] }
}
