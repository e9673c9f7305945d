import CommandLanguage
import ScenarioTesting

/// What is asked of random walks.
struct WalkRequest {
  let settings: Settings
  /// How many statements each takes.
  let steps: Int
  /// How many there are; nil: as many as fit into the time.
  let scenarios: Int?
  let time: Duration?
  let against: Against?
  /// Where what is found goes; nil: to standard output.
  let path: String?

  init(_ given: GivenOptions) throws(UsageProblem) {
    settings = try LessonOptions.settings(given)
    steps = try given.value(of: GoalOptions.steps) ?? 200
    time = try given.value(of: WalkOptions.time)
    let count = try given.value(of: WalkOptions.scenarios)
    guard time == nil || count == nil else {
      throw .other(
        Text(
          pl: "--scenarios i --time wykluczają się: podaj liczbę spacerów albo ich czas.",
          en: "--scenarios and --time exclude each other: give a number of walks or a time."))
    }
    scenarios = time == nil ? count ?? 100 : nil
    path = try GoalOptions.file(given)
    let patience = try given.value(of: AgainstOptions.patience)
    guard let command = try given.value(of: AgainstOptions.command) else {
      against = nil
      guard patience == nil else {
        throw .other(
          Text(pl: "--driver-timeout wymaga --against.", en: "--driver-timeout belongs to --against."))
      }
      return
    }
    against = Against(
      command: command, patience: patience ?? .seconds(30), comparesExpectationsOnly: false,
      requiresAll: false)
  }

  /// The seed of the walk of that number.
  func seed(_ number: Int) -> UInt64 { (settings.seed ?? 1) &* 1_000_003 &+ UInt64(number) }

  /// At most so many walks.
  var most: Int { scenarios ?? 1 << 40 }
}
