import Activation
import CommandLanguage
import Exploration
import Glibc
import PlainText
import ScenarioTesting
import Shell
import Terminal

/// What is told of random walks: on standard output, but where the scenario that was found stands there.
struct WalkReport {
  private let path: String?
  private let preferences: Preferences

  init(_ request: WalkRequest) {
    path = request.path
    preferences = request.settings.preferences
  }

  private var language: Language { preferences.language }

  /// What the walks have come across.
  func tell(_ figures: WalkFigures, besideScenario: Bool = false) {
    for line in Self.lines(figures) { write(line.in(language), besideScenario) }
  }

  private func write(_ line: String, _ besideScenario: Bool) {
    if besideScenario, path == nil { StandardStreams.complain(line) } else { StandardStreams.print(line) }
  }

  /// A driver that failed.
  func tell(_ failure: DriverFailure) {
    StandardStreams.complain("konto: " + failure.problem.words.in(language))
    for line in failure.lastWords { StandardStreams.complain("  " + line) }
  }

  /// What did not come again.
  func tellUnsteady(_ discovery: Discovery, at line: WalkLine?) {
    let verb = line?.statement.verb.name.in(language) ?? ""
    StandardStreams.complain(
      Text(
        pl:
          "Niestabilna różnica przy poleceniu \(verb): te same polecenia, wykonane ponownie, już do niej nie prowadzą.",
        en:
          "An unsteady difference at \(verb): the same statements, carried out again, do not lead to it any more."
      ).in(language))
  }

  /// What was found, made short, and the file of it; false where that cannot be written.
  func tell(_ finding: ShortDiscovery, _ text: String, _ figures: WalkFigures, _ portal: Portal?) -> Bool {
    write(Self.short(finding).in(language), true)
    for line in failure(text, on: portal) { write(line, true) }
    tell(figures, besideScenario: true)
    guard let path else { return StandardStreams.write(text, to: STDOUT_FILENO) }
    return LessonFile.write(text, path, replacing: .found, language) == .asExpected
  }

  /// The report that `konto test --against` would make of the file.
  private func failure(_ text: String, on portal: Portal?) -> [String] {
    let file = path ?? "explore.scn"
    guard let portal, case .ready(let script) = ScriptFile.read(file, from: { _ in Array(text.utf8) }),
      let plan = try? ScenarioChoice().plan([script]).get(), let run = plan.runs.first
    else { return [] }
    let runner = ScenarioRunner(surroundings: Assembly.surroundings(), preferences: preferences)
    let result = runner.run(run, of: plan, on: portal)
    return TextReport(preferences).lines(FileResult(file: file, scenarios: [result]))
  }
}

/// Words.
extension WalkReport {
  static func progress(_ figures: WalkFigures, of total: Int?) -> Text {
    let statements = Plural.statements.counted(figures.statements)
    guard let total else {
      let scenarios = Plural.scenarios.counted(figures.scenarios)
      return Text(pl: "… \(scenarios.pl), \(statements.pl)", en: "… \(scenarios.en), \(statements.en)")
    }
    return Text(
      pl: "… \(figures.scenarios) z \(total), \(statements.pl)",
      en: "… \(figures.scenarios) of \(total), \(statements.en)")
  }

  static func shrinking(_ attempts: Int) -> Text {
    Text(pl: "… skracanie, próba \(attempts)", en: "… shrinking, attempt \(attempts)")
  }

  private static func short(_ finding: ShortDiscovery) -> Text {
    let (before, after) = (
      Plural.statements.counted(finding.before), Plural.statements.counted(finding.steps.count)
    )
    return switch finding.discovery {
    case .difference:
      Text(
        pl: "Różnica: \(before.pl), po skróceniu \(after.pl).",
        en: "A difference: \(before.en), made short \(after.en).")
    case .violation(let violation):
      Text(
        pl: "Niezmiennik I\(violation.invariant) nie zachodzi: \(before.pl), po skróceniu \(after.pl).",
        en: "Invariant I\(violation.invariant) does not hold: \(before.en), made short \(after.en).")
    }
  }

  private static func lines(_ figures: WalkFigures) -> [Text] {
    let (scenarios, statements) = (
      Plural.scenarios.counted(figures.scenarios), Plural.statements.counted(figures.statements)
    )
    let states = Plural.states.counted(figures.states.count)
    let (transitions, allTransitions) = (figures.transitions.count, Transition.all.count)
    let (codes, allCodes) = (figures.codes.count, Coverage.reachableCodes)
    return [
      Text(
        pl: "\(scenarios.pl), \(statements.pl), \(states.pl)",
        en: "\(scenarios.en), \(statements.en), \(states.en)"),
      Text(
        pl: "przejścia: \(transitions) z \(allTransitions), kody: \(codes) z \(allCodes)",
        en: "transitions: \(transitions) of \(allTransitions), codes: \(codes) of \(allCodes)"),
    ]
  }
}

extension Plural {
  fileprivate static let states = Plural(pl: "stan", "stany", "stanów", en: "state", "states")
}

extension Coverage {
  /// How many codes a practice world can reach.
  fileprivate static var reachableCodes: Int { RefusalCode.allCases.count - unreachableCodes.count }
}
