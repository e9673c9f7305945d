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
      pl: "konto explore [OPCJE] --goal CEL [-o PLIK]\n"
        + "konto explore [OPCJE] --cover CO[,…] -o KATALOG [--extend ŚCIEŻKA…]",
      en: "konto explore [OPTIONS] --goal GOAL [-o FILE]\n"
        + "konto explore [OPTIONS] --cover WHAT[,…] -o FOLDER [--extend PATH…]"),
    discussion: Text(
      pl: """
        Cel to oczekiwanie, takie jak za => w pliku, ewentualnie z osobą, której
        dotyczy:

          konto explore --goal 'odmowa pin-exhausted'
          konto explore --goal 'akowalska: stan=aktywne' -o aktywne.scn

        Szukanie zaczyna się zawsze od tych samych osób i podmiotów; przygotowania
        ich nie liczy się do drogi.

        Zestaw to kilka plików .scn w katalogu: mało poleceń, a sprawdzają wszystko,
        co da się sprawdzić:

          konto explore --cover codes,transitions,rules,policies -o zestaw
          konto explore --cover codes -o nowe --extend testy --mutants

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

        A suite is a few .scn files in a folder: few statements that reach all that
        can be reached:

          konto explore --cover codes,transitions,rules,policies -o suite
          konto explore --cover codes -o new --extend tests --mutants

        Exit status: 0 found, 1 the goal cannot be reached in so many steps,
        2 usage, 3 input or output, 130 interrupted.
        """),
    arguments: CoverOptions.paths,
    sections: [
      OptionSection(title: Text(pl: "Droga do celu", en: "A way to a goal"), options: GoalOptions.all),
      OptionSection(title: Text(pl: "Zestaw", en: "A suite"), options: CoverOptions.all),
      OptionSection(
        options: [
          GoalOptions.output.declaration, CommonOptions.seed.declaration, CommonOptions.language.declaration,
          CommonOptions.colour.declaration, CommonOptions.help,
        ]),
    ])

  private let goal: GoalRun?
  private let cover: CoverRun?

  init(_ given: GivenOptions) throws(UsageProblem) {
    cover = try CoverRun(given)
    if cover == nil, let first = given.arguments.first { throw .surplusArgument(first) }
    goal = try GoalRun(given)
    guard (goal == nil) != (cover == nil) else {
      throw .other(
        Text(pl: "Podaj --goal CEL albo --cover CO.", en: "Give either --goal GOAL or --cover WHAT."))
    }
  }

  func run() throws(ExitStatus) -> ExitStatus { goal?.carryOut() ?? cover?.carryOut() ?? .usage }
}
