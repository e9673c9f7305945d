import CommandLanguage
import PlainText
import ScenarioTesting
import Shell
import Terminal

/// What `konto test --update` writes beside the report of the run.
struct UpdateOutput {
  private let lines: UpdatedLines
  private let preferences: Preferences
  private var secrets: SecretsOfRun
  private var rewritten: [UpdatedFile] = []

  init(_ lines: UpdatedLines, _ preferences: Preferences, without secrets: SecretsOfRun) {
    self.secrets = secrets
    self.lines = lines
    self.preferences = preferences
  }

  private var isJSON: Bool { preferences.format == .json }

  mutating func count(_ file: UpdatedFile) { rewritten.append(file) }

  // MARK: The difference

  /// Secrets and PESELs of the lines around stay hidden, as in every report.
  mutating func tell(_ file: UpdatedFile, from old: [UInt8], to new: String) {
    let diff = UnifiedDiff(from: String(decoding: old, as: UTF8.self), to: new).text(
      from: file.file, to: file.file)
    let masked = MaskedDiff.text(diff, from: old, to: Array(new.utf8)) { bytes in
      file.secretColumns.map { FileRedaction(table: bytes, secretColumns: $0) }
        ?? FileRedaction(bytes, of: file.file, including: Files.included)
    }
    let shown = secrets.hidden(inDiff: masked)
    guard isJSON else { return StandardStreams.print(VisibleLines.text(shown)) }
    var object = JSONObject()
    object.add("file", file.file)
    object.add("result", "update")
    object.add("diff", shown)
    StandardStreams.print(object.line)
  }

  // MARK: What stays

  /// Under the differences, apart from the report of the run that follows.
  func tellLeft() {
    for left in lines.left { tell(left) }
    if !isJSON, !(lines.left.isEmpty && lines.files.isEmpty) { StandardStreams.print("") }
  }

  private func tell(_ left: LineLeft) {
    let reason = left.obstacle.words.in(preferences.language)
    guard isJSON else {
      let place = "\(Visible.path(left.place.file)):\(left.place.line)"
      let kept = Text(pl: "bez zmian", en: "left as it is").in(preferences.language)
      return StandardStreams.print("\(place): \(kept): \(reason)")
    }
    var object = JSONObject()
    object.add("file", left.place.file)
    object.add("line", left.place.line)
    object.add("result", "left")
    object.add("code", left.obstacle.code)
    object.add("message", reason)
    StandardStreams.print(object.line)
  }

  /// Always false: the file is not what it should be.
  func complain(_ file: UpdatedFile, _ words: Text) -> Bool {
    StandardStreams.complain("konto: \(Visible.path(file.file)): " + words.in(preferences.language))
    return false
  }

  /// The files hold other scenarios than they did.
  static func complainOfChange(_ preferences: Preferences) -> ExitStatus {
    let words = Text(
      pl: "pliki zmieniły się w czasie przebiegu; uruchom konto test ponownie",
      en: "the files changed during the run; run konto test again")
    StandardStreams.complain("konto: " + words.in(preferences.language))
    return .inputOutput
  }

  // MARK: The sum

  func tellCount() {
    let done = rewritten.lineCount
    let count = UpdateCount(
      lines: done, files: rewritten.count, left: lines.leftCount + lines.files.lineCount - done)
    guard isJSON else { return StandardStreams.print(count.words.in(preferences.language)) }
    var object = JSONObject()
    object.add("result", "updated")
    object.add("lines", count.lines)
    object.add("files", count.files)
    object.add("left", count.left)
    StandardStreams.print(object.line)
  }
}

extension [UpdatedFile] {
  fileprivate var lineCount: Int { reduce(0) { $0 + $1.lines.count } }
}
