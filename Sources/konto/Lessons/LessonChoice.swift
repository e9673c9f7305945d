import CommandLanguage
import Lessons
import PlainText
import ScenarioTesting
import Shell
import Terminal

/// Which lesson is meant: one that ships, or a file.
enum LessonChoice {
  case shipped(Lesson)
  case file(String)

  static let argument = ArgumentDeclaration(
    value: ValueDeclaration(
      name: Text(pl: "plik|lekcja", en: "file|lesson"), terms: Lesson.allCases.map(\.name),
      completion: .lessons),
    summary: Text(
      pl: "Plik ze scenariuszami (.scn) albo nazwa lekcji.",
      en: "A scenario file (.scn), or the name of a lesson."
    ))

  /// A name without `/` and `.scn` is that of a lesson.
  init(_ given: GivenOptions) throws(UsageProblem) {
    guard given.arguments.count < 2 else { throw .surplusArgument(given.arguments[1]) }
    guard let name = given.arguments.first else {
      throw .missingArgument(Self.argument, .noneOf(Self.argument.value, ""))
    }
    let isFile = name == Files.standardInput || name.contains("/") || IncludePath.isOfScenarios(name)
    guard !isFile else {
      self = .file(name)
      return
    }
    guard let lesson = Lesson(named: name) else {
      throw .invalidArgument(name, Self.argument, .noneOf(Self.argument.value, name))
    }
    self = .shipped(lesson)
  }

  /// What stands for its path.
  var path: String {
    switch self {
    case .shipped(let lesson): lesson.file
    case .file(let path): path
    }
  }

  /// The title of a shipped lesson; a file is called by its name.
  func title(_ language: Language) -> String? {
    switch self {
    case .shipped(let lesson): lesson.title.in(language)
    case .file: nil
    }
  }

  /// Reads it, and carries it out once: what does not go as its file expects is told, and nothing else.
  func stage(_ settings: Settings) throws(ExitStatus) -> Stage {
    try LessonStage(self, settings).set()
  }
}

/// A lesson on its way to the stage.
private struct LessonStage {
  private let choice: LessonChoice
  private let settings: Settings
  private let preferences: Preferences

  init(_ choice: LessonChoice, _ settings: Settings) {
    self.choice = choice
    self.settings = settings
    preferences = settings.preferencesOfAnyWidth
  }

  func set() throws(ExitStatus) -> Stage {
    let (script, source) = try Interrupts.leavingAtOnce { Result { () throws(ExitStatus) in try read() } }
      .get()
    guard case .success(let plan) = ScenarioChoice().plan([script]) else { throw .nothingToRun }
    let surroundings = Assembly.surroundings(running: [choice.path])
    let means = StageMeans(surroundings: surroundings, preferences: preferences, seed: settings.seed ?? 1)
    let staging = Interrupts.whileRunning {
      Stage.set(
        plan, title: choice.title(preferences.language), source: source, means,
        isInterrupted: { Interrupts.wasInterrupted })
    }
    switch staging {
    case .ready(let stage): return stage
    case .interrupted: throw .interrupted
    case .unexpected(let results):
      results.forEach(complain)
      throw .notAsExpected
    }
  }

  private func read() throws(ExitStatus) -> (Script, [RawLine]) {
    let bytes = try bytes()
    let path = choice.path
    let reading = ScriptFile.read(path) { (wanted) throws(ReadProblem) in
      wanted == path ? bytes : try Files.read(wanted)
    }
    switch reading {
    case .ready(let script): return (script, RawLine.lines(of: bytes, file: path))
    case .obstacles(let obstacles): throw Obstacles.report(obstacles, settings.preferences)
    }
  }

  private func bytes() throws(ExitStatus) -> [UInt8] {
    switch choice {
    case .shipped(let lesson): return Array(lesson.text(preferences.language).utf8)
    case .file(let path):
      do throws(ReadProblem) {
        return try Files.read(path)
      } catch {
        throw Obstacles.report([.unreadable(path: path, error)], settings.preferences)
      }
    }
  }

  private func complain(_ result: ScenarioResult) {
    var plain = preferences
    plain.colour = false
    let report = TextReport(plain)
    for failure in result.failures {
      StandardStreams.complain(
        report.lines(of: failure, in: result.identity).joined(separator: "\n"), isLaidOut: true)
    }
  }
}
