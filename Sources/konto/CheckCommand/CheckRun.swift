import CommandLanguage
import Glibc
import PlainText
import Shell
import Terminal

/// One check over files: everything is told, then the worst of it is the exit status.
struct CheckRun {
  private let standardInputPath: String
  private let preferences: Preferences

  /// - Parameter standardInputPath: the file whose text standard input is, if it is a file's.
  init(_ settings: Settings, standardInputPath: String? = nil) {
    self.standardInputPath = standardInputPath ?? Files.standardInput
    preferences = settings.preferencesOfAnyWidth
  }

  /// The gravest of 3, 2, 4 and 1 (the language, Exit status).
  func carryOut(_ paths: [String]) -> ExitStatus {
    guard !paths.isEmpty else {
      complain(Text(pl: "nie podano żadnej ścieżki", en: "no path is given"))
      return .nothingToRun
    }
    // A check changes nothing: it may end anywhere.
    return Interrupts.leavingAtOnce { carryOut(ScenarioPaths(paths)) }
  }

  private func carryOut(_ found: ScenarioPaths) -> ExitStatus {
    var statuses: Set<ExitStatus> = []
    for (path, problem) in found.unreadable {
      complain(path, problem.words)
      statuses.insert(.inputOutput)
    }
    for path in found.emptyFolders {
      let words = Text(
        pl: "w tym katalogu nie ma plików .scn", en: "there are no .scn files in this folder")
      complain(path, words)
      statuses.insert(.nothingToRun)
    }
    var check = SuiteCheck(identity: Files.identity, from: source)
    for path in found.files {
      do throws(ReadProblem) {
        try check.take(path == Files.standardInput ? standardInputPath : path)
      } catch {
        complain(path, error.words)
        statuses.insert(.inputOutput)
      }
    }
    let findings = check.findings.filter { !$0.isOfAPart }
    report(findings, files: check.count)
    statuses.formUnion(findings.map(\.status))
    let worst: [ExitStatus] = [.inputOutput, .usage, .nothingToRun, .notAsExpected]
    return worst.first(where: statuses.contains) ?? .asExpected
  }

  /// Standard input gives its text once; it is kept for all who ask, by whatever name.
  private var source: ScriptReader.Source {
    let given = Files.identity(standardInputPath)
    var text: [UInt8]?
    return { (path) throws(ReadProblem) in
      guard Files.identity(path) == given else { return try Files.read(path) }
      if let text { return text }
      let bytes = try Files.read(Files.standardInput)
      text = bytes
      return bytes
    }
  }

  private func report(_ findings: [Finding], files: Int) {
    Findings.report(findings, preferences)
    if preferences.format != .json, !findings.isEmpty {
      complain(FindingCount(findings, files: files).words)
    }
  }

  private func complain(_ path: String, _ words: Text) {
    complain(Text(pl: "\(Visible.path(path)): \(words.pl)", en: "\(Visible.path(path)): \(words.en)"))
  }

  private func complain(_ words: Text) { StandardStreams.complain("konto: " + words(preferences.language)) }
}

extension Finding {
  /// Whether it finds that there is no scenario in a file that others include.
  fileprivate var isOfAPart: Bool {
    kind == .lacking(.noScenario) && Includers.exist(of: source.place.file)
  }

  fileprivate var status: ExitStatus {
    switch kind {
    case .mistake: .usage
    case .lacking: .nothingToRun
    case .unusedName, .overwrittenName, .unusedColumn, .unreachable, .duplicateTitle, .rareTag, .noSuchRule,
      .absentField, .contradiction, .unreadableFile:
      .notAsExpected
    case .expectsNothing: .asExpected
    }
  }
}
