import CommandLanguage
import Exploration
import Glibc
import Shell
import Terminal

/// `konto explore --goal`: a search, and the file of what it finds.
struct GoalRun {
  private let goal: Goal
  private let settings: Settings
  private let steps: Int
  private let policies: [String]
  private let path: String?

  /// nil: no goal is given.
  init?(_ given: GivenOptions) throws(UsageProblem) {
    guard let goal = try given.value(of: GoalOptions.goal) else { return nil }
    self.goal = goal
    settings = try LessonOptions.settings(given)
    steps = try given.value(of: GoalOptions.steps) ?? 16
    policies = try given.all(of: GoalOptions.policy)
    path = try GoalOptions.file(given)
  }

  func carryOut() -> ExitStatus {
    let language = settings.preferences.language
    if let path, let obstacle = NewFile.obstacle(to: path, replacing: .found) {
      StandardStreams.complain(of: path, obstacle.words, language)
      return .inputOutput
    }
    var search = GoalSearch(
      goal, steps: steps, policies: policies, seed: settings.seed ?? 1,
      surroundings: Assembly.surroundings(.ofSearches()), preferences: settings.preferences)
    search.isInterrupted = { Interrupts.wasInterrupted }
    let result = Interrupts.whileRunning { search.run() }
    switch result {
    case .interrupted(let figures):
      StandardStreams.complain(Self.interrupted(figures).in(language))
      return .interrupted
    case .unreachable(let hindrance, let figures):
      StandardStreams.complain(Self.unreachable(steps, figures, hindrance).in(language))
      return .notAsExpected
    case .found(let found):
      let status = write(GoalScenario(found, of: search).text(language), found)
      if found.mayBeShorter { StandardStreams.complain(Self.mayBeShorter.in(language)) }
      return status
    }
  }

  private func write(_ text: String, _ found: GoalSearch.Found) -> ExitStatus {
    let language = settings.preferences.language
    guard let path else {
      StandardStreams.give(text)
      StandardStreams.complain(Self.told(found.moves.count, found.figures).in(language))
      return .asExpected
    }
    return LessonFile.write(text, path, replacing: .found, language)
  }

  private static func told(_ steps: Int, _ figures: Search.Figures) -> Text {
    Text(
      pl: "kroki: \(steps); sprawdzone polecenia: \(figures.acts), stany: \(figures.states)",
      en: "steps: \(steps); statements tried: \(figures.acts), states: \(figures.states)")
  }

  /// What had been done when somebody ended a search.
  static func interrupted(_ figures: Search.Figures) -> Text {
    Text(
      pl: "Przerwano (sprawdzone polecenia: \(figures.acts), stany: \(figures.states)).",
      en: "Interrupted (statements tried: \(figures.acts), states: \(figures.states)).")
  }

  private static let mayBeShorter = Text(
    pl: "Nie wszystkie drogi zostały sprawdzone: któraś może być krótsza.",
    en: "Not all ways were tried: one of them may be shorter.")

  private static func unreachable(
    _ steps: Int, _ figures: Search.Figures, _ hindrance: Hindrance?
  ) -> Text {
    let why = hindrance.map { Text(pl: " " + $0.words.pl, en: " " + $0.words.en) } ?? Text(pl: "", en: "")
    guard figures.states > 0 else {
      return Text(pl: "Celu nie da się osiągnąć." + why.pl, en: "The goal cannot be reached." + why.en)
    }
    if figures.isCutShort {
      return Text(
        pl:
          "Nie znaleziono drogi do celu, bo możliwości jest zbyt wiele (sprawdzone stany: \(figures.states))."
          + why.pl,
        en:
          "No way to the goal was found, for there are too many possibilities (states seen: \(figures.states))."
          + why.en)
    }
    return Text(
      pl: "Celu nie da się osiągnąć w tylu krokach: \(steps) (sprawdzone stany: \(figures.states))." + why.pl,
      en: "The goal cannot be reached within \(steps) steps (states seen: \(figures.states))." + why.en)
  }
}
