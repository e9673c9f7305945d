import CommandLanguage
import PlainText
import Shell
import Terminal

/// One run of the formatter over files. Each file is done by itself, wholly or not at all: a mistake in one keeps no
/// other from being done.
struct FormatRun {
  enum Purpose {
    case rewriting
    /// `--check`
    case naming
    /// `--diff`
    case showing
  }

  private let purpose: Purpose
  private let dialect: Language?
  private let preferences: Preferences

  /// - Parameter dialect: the one to translate into, if any.
  init(_ purpose: Purpose, into dialect: Language?, _ settings: Settings) {
    self.purpose = purpose
    self.dialect = dialect
    preferences = settings.preferences
  }

  /// The worst that happened to any of the files: 3, else 2, else 1, else 4 (the language, Exit status).
  func carryOut(_ paths: [String]) -> ExitStatus {
    guard !paths.isEmpty else { return complaints.tellOfNone() }
    guard paths != [Files.standardInput] else {
      return Interrupts.leavingAtOnce { format(Files.standardInput) }
    }
    return Interrupts.whileRunning { carryOut(Interrupts.leavingAtOnce { ScenarioPaths(paths) }) }
  }

  private func carryOut(_ found: ScenarioPaths) -> ExitStatus {
    var statuses = complaints.tell(of: found)
    for path in found.files where !Interrupts.wasInterrupted { statuses.insert(format(path)) }
    if Interrupts.wasInterrupted { return .interrupted }
    return statuses.gravest(by: [.inputOutput, .usage, .notAsExpected, .nothingToRun])
  }

  private func format(_ path: String) -> ExitStatus {
    let bytes: [UInt8]
    do throws(ReadProblem) {
      bytes = try Files.read(path)
    } catch {
      return complain(path, error.words)
    }
    let formatted = Interrupts.leavingAtOnce { Formatter.format(bytes, file: path, language: dialect) }
    switch formatted {
    case .failure(let mistakes): return Mistakes.report(mistakes.all, preferences)
    case .success(let text): return hand(text, over: bytes, path)
    }
  }

  private func hand(_ text: String, over bytes: [UInt8], _ path: String) -> ExitStatus {
    let isCanonical = text.utf8.elementsEqual(bytes)
    switch purpose {
    case .rewriting where path == Files.standardInput:
      return StandardStreams.write(text, to: 1) ? .asExpected : StandardStreams.lost
    case .rewriting: return isCanonical ? .asExpected : rewrite(path, text, over: bytes)
    case .naming, .showing:
      if !isCanonical { tell(path, "not-canonical", from: bytes, to: text) }
      return isCanonical ? .asExpected : .notAsExpected
    }
  }

  private func rewrite(_ path: String, _ text: String, over bytes: [UInt8]) -> ExitStatus {
    do throws(WriteProblem) {
      try AtomicFile.replace(path, with: text, expecting: bytes)
    } catch {
      return complain(path, error.words)
    }
    tell(path, "rewritten", from: [], to: text)
    return .asExpected
  }

  private func tell(_ path: String, _ result: String, from old: [UInt8], to new: String) {
    let isShown = purpose == .showing
    let diff = isShown ? UnifiedDiff(from: String(decoding: old, as: UTF8.self), to: new) : nil
    let shown = diff.map {
      MaskedDiff.text($0.text(from: path, to: path), from: old, to: Array(new.utf8)) {
        FileRedaction($0, of: path, including: Files.included)
      }
    }
    guard preferences.format == .json else {
      return StandardStreams.print(shown.map(VisibleLines.text) ?? VisibleLines.text(path + "\n"))
    }
    var object = JSONObject()
    object.add("file", path)
    object.add("result", result)
    if let shown { object.add("diff", shown) }
    StandardStreams.print(object.line)
  }

  private var complaints: PathComplaints { PathComplaints(preferences) }

  private func complain(_ path: String, _ words: Text) -> ExitStatus {
    complaints.tell(path, words)
    return .inputOutput
  }
}
