import CommandLanguage
import Glibc
import PlainText
import ScenarioTesting
import Shell
import Terminal

/// One check over files: everything is told, then the worst of it is the exit status.
struct CheckRun {
  private let standardInputPath: String
  private let preferences: Preferences
  private let names: GivenNames
  private let reports: Reports<CheckReportFormat>

  /// - Parameter standardInputPath: the file whose text standard input is, if it is a file's.
  init(
    _ settings: Settings, _ reports: [ReportChoice<CheckReportFormat>] = [], _ names: GivenNames,
    standardInputPath: String? = nil
  ) {
    self.standardInputPath = standardInputPath ?? Files.standardInput
    preferences = settings.preferencesOfAnyWidth
    self.reports = Reports(reports, besides: [], preferences)
    self.names = names
  }

  /// The gravest of 3, 2, 4 and 1 (the language, Exit status).
  func carryOut(_ paths: [String]) -> ExitStatus {
    guard !paths.isEmpty else { return complaints.tellOfNone() }
    guard reports.canBeWritten() else { return .inputOutput }
    // A check changes nothing: it may end anywhere.
    return Interrupts.leavingAtOnce {
      do throws(GivenNames.Unread) {
        return carryOut(ScenarioPaths(paths), given: try names.read())
      } catch {
        return Obstacles.report(error.obstacles, preferences)
      }
    }
  }

  private func carryOut(_ found: ScenarioPaths, given: [String: String]) -> ExitStatus {
    guard !reports.wouldReplace(Set(found.files + names.files)) else { return .inputOutput }
    var statuses = complaints.tell(of: found)
    var obstacles = found.obstacles
    var check = SuiteCheck(given: given, identity: Files.identity, from: source)
    var files: [String] = []
    for path in found.files {
      let path = path == Files.standardInput ? standardInputPath : path
      do throws(ReadProblem) {
        try check.take(path)
        files.append(path)
      } catch {
        complaints.tell(path, error.words)
        obstacles.append(.unreadable(path: path, error))
        statuses.insert(.inputOutput)
      }
    }
    HeldForever.hold(check)
    let findings = check.findings.filter { !$0.isOfAPart }
    let isWritten = report(CheckResult(files: files, findings: findings, obstacles: obstacles))
    statuses.formUnion(findings.map(\.status))
    if !isWritten { statuses.insert(.inputOutput) }
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

  /// False if a report could not be written.
  private func report(_ result: CheckResult) -> Bool {
    let count = FindingCount(result.findings, files: result.files.count).words
    if reports.shown.isEmpty {
      Findings.report(result.findings, preferences)
      if preferences.format != .json, !result.findings.isEmpty { complaints.tell(count) }
    }
    let checkout = Checkout.ofJob
    return reports.write {
      $0.text(result, count: count.in($1.language), $1.language, in: checkout)
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
      .absentField, .contradiction, .impossibleRefusal, .hasPart, .noPart, .noValueFits, .everyValueFits,
      .stranger, .unrunnableFile:
      .notAsExpected
    case .expectsNothing, .refusalWithoutCode: .asExpected
    }
  }
}
