import Activation
import CommandLanguage
import ScenarioTesting
import Shell

/// How the scenarios run.
enum RunningOptions {
  static let section = OptionSection(
    title: Text(pl: "Jak przebiega test", en: "How they run"),
    options: [
      jobs.declaration, failFast, keepGoing, repetitions.declaration, shuffle, shuffleSeed.declaration,
    ]
      + [timeout.declaration, step, breaks, watch, update] + NamesOptions.all)

  private static let jobs = ValueOption<Int>(
    "-j", "--jobs", value: Text(pl: "liczba", en: "number"),
    means: Text(
      pl: "Ile scenariuszy działa jednocześnie (bez tej opcji: tyle, ile jest procesorów).",
      en: "How many scenarios run at once (default: as many as there are processors)."),
    within: 1...Int.max)

  private static let failFast = OptionDeclaration.flag(
    "--fail-fast",
    means: Text(
      pl: "Kończy przy pierwszym scenariuszu niezgodnym z oczekiwaniami.",
      en: "Stops at the first scenario that is not as expected."))

  private static let keepGoing = OptionDeclaration.flag(
    "--keep-going",
    means: Text(
      pl: "Po niezgodnym poleceniu scenariusz trwa dalej; raport wymienia wszystkie niezgodności.",
      en: "Goes on after a statement that is not as expected; all of them are reported."))

  private static let repetitions = ValueOption<Int>(
    "--repeat", value: Text(pl: "liczba", en: "number"),
    means: Text(
      pl: "Wykonuje każdy scenariusz tyle razy, z ziarnami S, S+1, … (--seed S).",
      en: "Runs each scenario so many times, with the seeds S, S+1, … (--seed S)."),
    within: 1...100_000)

  private static let shuffle = OptionDeclaration.flag(
    "--shuffle",
    means: Text(
      pl: "Wykonuje scenariusze w losowej kolejności; raporty zachowują kolejność plików.",
      en: "Runs the scenarios in a random order; reports stay in the order of the files."))

  private static let shuffleSeed = ValueOption<UInt64>(
    "--shuffle-seed", value: Text(pl: "liczba", en: "number"),
    means: Text(
      pl: "Powtarza kolejność, którą podał wcześniejszy przebieg z --shuffle.",
      en: "Runs in the order that an earlier --shuffle reported."),
    within: 0...UInt64.max)

  private static let timeout = lengthOfTime(
    "--timeout",
    means: Text(
      pl: "Najdłuższy dozwolony czas scenariusza: 500ms, 30s, 2m.",
      en: "The longest time a scenario may take: 500ms, 30s, 2m."))

  /// An option of a length of real time.
  static func lengthOfTime(_ spelling: String, means summary: Text) -> ValueOption<Duration> {
    ValueOption(spelling, value: ValueDeclaration(name: Text(pl: "czas", en: "time")), means: summary) {
      text throws(ValueProblem) in
      guard let duration = TimeLimit.duration(text) else {
        throw ValueProblem(
          Text(pl: "Podaj czas, np. 500ms, 30s albo 2m.", en: "Give a length of time: 500ms, 30s, 2m."))
      }
      return duration
    }
  }

  private static let step = OptionDeclaration.flag(
    "--step",
    means: Text(
      pl: "Zatrzymuje się przed każdym poleceniem; Enter wznawia.",
      en: "Stops before each statement; Enter goes on."))

  private static let breaks = OptionDeclaration.flag(
    "--break",
    means: Text(
      pl: "Tam, gdzie scenariusz odbiega od oczekiwań, otwiera powłokę z jego danymi.",
      en: "Opens the prompt in the world of a scenario that is not as expected."))

  private static let watch = OptionDeclaration.flag(
    "--watch",
    means: Text(
      pl: "Po każdej zmianie wykonuje to, co się zmieniło, aż do Ctrl-C.",
      en: "Runs again what has changed, until Ctrl-C."))

  private static let update = OptionDeclaration.flag(
    "--update",
    means: Text(
      pl:
        "W niezgodnych poleceniach wpisuje po => to, co się stało, pokazuje różnicę i wykonuje test ponownie.",
      en: "Rewrites the => of failing statements to what happened, shows the difference, and runs again."))

  static func read(_ given: GivenOptions) throws(UsageProblem) -> TestRequest.Running {
    TestRequest.Running(
      jobs: try given.value(of: jobs), failFast: given.has(failFast), keepGoing: given.has(keepGoing),
      repetitions: try given.value(of: repetitions), shuffle: given.has(shuffle),
      shuffleSeed: try given.value(of: shuffleSeed), timeout: try given.value(of: timeout),
      step: given.has(step), breaks: given.has(breaks), watch: given.has(watch), update: given.has(update))
  }
}

extension TimeLimit {
  /// A length of real time, as it is written on the command line; nil: it is none.
  fileprivate static func duration(_ text: String) -> Duration? {
    if text.hasSuffix("ms"), let count = Int(text.dropLast(2)), count > 0 { return .milliseconds(count) }
    guard let span = Span(parsing: text), span.seconds > 0 else { return nil }
    return .seconds(span.seconds)
  }
}
