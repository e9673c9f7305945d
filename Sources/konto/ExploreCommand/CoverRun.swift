import CommandLanguage
import Exploration
import Glibc
import ScenarioTesting
import Shell
import Terminal

/// `konto explore --cover`: a small suite that reaches everything, written into a folder.
struct CoverRun {
  private let kinds: Set<Target.Kind>
  private let settings: Settings
  private let folder: String
  private let extended: [String]
  private let isForMutants: Bool

  /// nil: no suite is wanted.
  init?(_ given: GivenOptions) throws(UsageProblem) {
    guard let kinds = try given.value(of: CoverOptions.cover) else { return nil }
    self.kinds = kinds
    settings = try LessonOptions.settings(given)
    guard let folder = try GoalOptions.file(given) else {
      throw .other(Text(pl: "Podaj katalog: -o KATALOG.", en: "Give a folder: -o FOLDER."))
    }
    self.folder = folder
    extended = given.arguments
    isForMutants = given.has(CoverOptions.mutants)
    if given.has(CoverOptions.extend) != !extended.isEmpty {
      throw .other(
        Text(
          pl: "Ścieżki zestawu podaje się z opcją --extend.",
          en: "The paths of a suite stand behind --extend."))
    }
  }

  private var language: Language { settings.preferences.language }

  func carryOut() -> ExitStatus { Interrupts.whileRunning { find() } }

  private func find() -> ExitStatus {
    var extending = ExtendedSuite(settings)
    if !extended.isEmpty, let status = extending.read(extended) { return status }
    if let status = complaint(
      kinds.map(\.fileName).sorted() + (isForMutants ? [CoveringSuite.mutantFileName] : []))
    {
      return status
    }
    let suite = CoveringSuite(
      kinds, beside: extending.coverage, seed: settings.seed ?? 1,
      surroundings: Assembly.surroundings(.ofSearches()),
      preferences: settings.preferences, isInterrupted: { Interrupts.wasInterrupted })
    if Interrupts.wasInterrupted { return interrupted(suite) }
    var files = suite.files(language)
    if isForMutants { files += extending.mutantFile(beside: files, language).map { [$0] } ?? [] }
    if Interrupts.wasInterrupted { return interrupted(suite) }
    let status = write(files)
    if status == .asExpected { tell(files, suite) }
    return status
  }

  private func interrupted(_ suite: CoveringSuite) -> ExitStatus {
    StandardStreams.complain(GoalRun.interrupted(suite.figures).in(language))
    return .interrupted
  }

  /// Tells what keeps these files from being written, as far as it can be told beforehand; nil: nothing does.
  private func complaint(_ names: [String]) -> ExitStatus? {
    guard let status = FileStatus(folder) else {
      let name = String(folder.reversed().drop { $0 == "/" }.reversed())
      guard let obstacle = NewFile.obstacle(to: name, replacing: .found) else { return nil }
      return complain(of: folder, obstacle)
    }
    guard status.isFolder else { return complain(of: folder, .notAFolder) }
    for path in names.map({ Files.path(of: $0, in: folder) }) {
      if let obstacle = NewFile.obstacle(to: path, replacing: .found) { return complain(of: path, obstacle) }
    }
    return nil
  }

  private func complain(of path: String, _ problem: WriteProblem) -> ExitStatus {
    StandardStreams.complain(of: path, problem.words, language)
    return .inputOutput
  }

  private func write(_ files: [CoveringSuite.File]) -> ExitStatus {
    if FileStatus(folder) == nil, mkdir(folder, 0o777) != 0 { return complain(of: folder, .ofSystem) }
    if let status = complaint(files.map(\.name)) { return status }
    let paths = files.map { Files.path(of: $0.name, in: folder) }
    for (file, path) in zip(files, paths) {
      let status = LessonFile.write(file.text, path, replacing: .found, language)
      guard status == .asExpected else { return status }
    }
    return .asExpected
  }

  private func tell(_ files: [CoveringSuite.File], _ suite: CoveringSuite) {
    for file in files {
      let scenarios = Plural.scenarios.counted(file.scenarios)
      StandardStreams.print(
        Text(
          pl: "\(file.name): \(scenarios.pl), polecenia: \(file.statements)",
          en: "\(file.name): \(scenarios.en), statements: \(file.statements)"
        ).in(language))
    }
    let total = files.reduce(0) { $0 + $1.statements }
    StandardStreams.print(
      Text(
        pl:
          "Razem poleceń: \(total). Sprawdzone polecenia: \(suite.figures.acts), stany: \(suite.figures.states).",
        en:
          "Statements in all: \(total). Statements tried: \(suite.figures.acts), states: \(suite.figures.states)."
      ).in(language))
    guard !suite.missingNames.isEmpty else { return }
    let names = suite.missingNames.joined(separator: ", ")
    StandardStreams.print(
      Text(pl: "Nie znaleziono drogi do: \(names).", en: "No way was found to: \(names).").in(language))
  }
}
