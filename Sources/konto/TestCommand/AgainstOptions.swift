import CommandLanguage
import ScenarioTesting

/// Against which portal the scenarios run, if not konto's own.
enum AgainstOptions {
  static let section = OptionSection(
    title: Text(pl: "Na którym portalu", en: "On which portal"),
    options: [command.declaration, patience.declaration, onlyExpectations, requireAll])

  static let command = ValueOption<[String]>(
    "--against",
    value: ValueDeclaration(name: Text(pl: "polecenie", en: "command")),
    means: Text(
      pl: "Wykonuje scenariusze na portalu, z którym łączy ten sterownik, i porównuje go z procedurą.",
      en: "Carries the scenarios out on the portal behind this driver, and compares it with the procedure.")
  ) { text throws(ValueProblem) in
    guard let words = CommandWords.split(text) else {
      throw ValueProblem(
        Text(
          pl: "Podaj program i jego argumenty; każdy cudzysłów musi być zamknięty.",
          en: "Give a program and its arguments; each quote must be closed."))
    }
    return words
  }

  static let patience = RunningOptions.lengthOfTime(
    "--driver-timeout",
    means: Text(
      pl: "Najdłuższy czas odpowiedzi sterownika (bez tej opcji: 30s).",
      en: "The longest time the driver may take over an answer (default: 30s)."))

  private static let onlyExpectations = OptionDeclaration.flag(
    "--only-expectations",
    means: Text(
      pl: "Porównuje portal tylko z tym, czego oczekują pliki, a nie z procedurą.",
      en: "Compares the portal with what the files expect alone, not with the procedure."))

  private static let requireAll = OptionDeclaration.flag(
    "--require-all",
    means: Text(
      pl: "Każdy pominięty scenariusz daje kod zakończenia 1.",
      en: "Any scenario that is skipped ends with status 1."))

  static func read(_ given: GivenOptions) throws(UsageProblem) -> Against? {
    let patience = try given.value(of: patience)
    guard let command = try given.value(of: command) else {
      guard patience == nil, !given.has(onlyExpectations), !given.has(requireAll) else {
        throw .other(belongToAgainst)
      }
      return nil
    }
    return Against(
      command: command, patience: patience ?? .seconds(30),
      comparesExpectationsOnly: given.has(onlyExpectations), requiresAll: given.has(requireAll))
  }

  private static let belongToAgainst = Text(
    pl: "--driver-timeout, --only-expectations i --require-all wymagają --against.",
    en: "--driver-timeout, --only-expectations and --require-all belong to --against.")
}
