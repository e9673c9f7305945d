import CommandLanguage
import ScenarioTesting

/// The options of random walks.
enum WalkOptions {
  static let section = OptionSection(
    title: Text(pl: "Spacery losowe", en: "Random walks"),
    options: [
      scenarios.declaration, time.declaration, AgainstOptions.command.declaration,
      AgainstOptions.patience.declaration,
    ])

  static let scenarios = ValueOption<Int>(
    "--scenarios", value: Text(pl: "liczba", en: "number"),
    means: Text(pl: "Ile spacerów (domyślnie 100).", en: "How many walks (default 100)."),
    within: 1...Int.max)

  static let time = RunningOptions.lengthOfTime(
    "--time",
    means: Text(
      pl: "Jak długo trwają, zamiast liczby spacerów: 500ms, 30s, 2m.",
      en: "How long they go on, in the place of a number: 500ms, 30s, 2m."))
}
