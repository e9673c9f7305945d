import CommandLanguage
import Shell

/// `konto explore`: scenarios that konto finds by itself.
struct ExploreProgram: Program {
  static let description = ProgramDescription(
    subcommand: .explore,
    summary: Text(
      pl: "Znajduje scenariusze: najkrótszą drogę do celu albo mały zestaw, który sprawdza wszystko.",
      en: "Finds scenarios: the shortest way to a goal, or a small suite that reaches everything."),
    usage: Text(
      pl: "konto explore [OPCJE] --goal CEL [-o PLIK]",
      en: "konto explore [OPTIONS] --goal GOAL [-o FILE]"),
    discussion: Text(
      pl: """
        Cel to oczekiwanie, takie jak za => w pliku, ewentualnie z osobą, której
        dotyczy:

          konto explore --goal 'odmowa pin-exhausted'
          konto explore --goal 'akowalska: stan=aktywne' -o aktywne.scn

        Szukanie zaczyna się zawsze od tych samych osób i podmiotów; przygotowania
        ich nie liczy się do drogi.

        Kod zakończenia: 0 znaleziono, 1 celu nie da się osiągnąć w tylu krokach,
        2 błąd w wywołaniu, 3 wejście-wyjście, 130 przerwano.
        """,
      en: """
        A goal is an expectation, as it stands behind => in a file, of one actor if
        it names one:

          konto explore --goal 'refused pin-exhausted'
          konto explore --goal 'akowalska: status=active' -o active.scn

        A search always begins with the same people and facilities; setting them up
        does not count as steps.

        Exit status: 0 found, 1 the goal cannot be reached in so many steps,
        2 usage, 3 input or output, 130 interrupted.
        """),
    arguments: nil,
    sections: [
      OptionSection(
        options: GoalOptions.all + [
          CommonOptions.seed.declaration, CommonOptions.language.declaration,
          CommonOptions.colour.declaration, CommonOptions.help,
        ])
    ])

  private let goal: GoalRun?

  init(_ given: GivenOptions) throws(UsageProblem) {
    if let first = given.arguments.first { throw .surplusArgument(first) }
    goal = try GoalRun(given)
    guard goal != nil else {
      throw .other(Text(pl: "Podaj cel: --goal CEL.", en: "Give a goal: --goal GOAL."))
    }
  }

  func run() throws(ExitStatus) -> ExitStatus { goal?.carryOut() ?? .usage }
}
