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
    guard !paths.isEmpty else { return complaints.tellOfNone() }
    // A check changes nothing: it may end anywhere.
    return Interrupts.leavingAtOnce { carryOut(ScenarioPaths(paths)) }
  }

  private func carryOut(_ found: ScenarioPaths) -> ExitStatus {
    var statuses = complaints.tell(of: found)
    var check = SuiteCheck(identity: Files.identity, from: source)
    for path in found.files {
      do throws(ReadProblem) {
        try check.take(path == Files.standardInput ? standardInputPath : path)
      } catch {
        complaints.tell(path, error.words)
        statuses.insert(.inputOutput)
      }
    }
    let findings = check.findings.filter { !$0.isOfAPart }
    report(findings, files: check.count)
    statuses.formUnion(findings.map(\.status))
    return statuses.gravest(by: [.inputOutput, .usage, .nothingToRun, .notAsExpected])
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
      complaints.tell(FindingCount(findings, files: files).words)
    }
  }

  private var complaints: PathComplaints { PathComplaints(preferences) }
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
      .absentField, .contradiction, .stranger, .unreadableFile:
      .notAsExpected
    case .expectsNothing: .asExpected
    }
  }
}
