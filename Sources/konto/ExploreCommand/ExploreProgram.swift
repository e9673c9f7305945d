import CommandLanguage
import Shell

/// `konto explore`: scenarios that konto finds by itself.
struct ExploreProgram: Program {
  static let description = ProgramDescription(
    subcommand: .explore,
    summary: Text(
      pl: "Znajduje scenariusze: losowe, najkrótsze do celu albo mały zestaw, który sprawdza wszystko.",
      en: "Finds scenarios: random ones, the shortest to a goal, or a small suite that reaches all."),
    usage: Text(
      pl: """
        konto explore [OPCJE] --goal CEL [-o PLIK]
        konto explore [OPCJE] [--against POLECENIE] [-o PLIK]
        """,
      en: """
        konto explore [OPTIONS] --goal GOAL [-o FILE]
        konto explore [OPTIONS] [--against COMMAND] [-o FILE]
        """),
    discussion: Text(
      pl: """
        Cel to oczekiwanie, takie jak za => w pliku, ewentualnie z osobą, której
        dotyczy:

          konto explore --goal 'odmowa pin-exhausted'
          konto explore --goal 'akowalska: stan=aktywne' -o aktywne.scn

        Szukanie zaczyna się zawsze od tych samych osób i podmiotów; przygotowania
        ich nie liczy się do drogi.

        Bez celu: losowe spacery przez procedurę. Po każdym poleceniu sprawdzane są
        niezmienniki I1–I22, a z --against także to, czy portal robi to samo, co
        procedura. Pierwsza różnica jest powtarzana, skracana i zapisywana jako
        scenariusz, który w programie konto przechodzi, a na portalu nie:

          konto explore --against 'python3 driver.py' -o roznica.scn

        Kod zakończenia: 0 znaleziono cel albo nie ma różnicy, 1 celu nie da się
        osiągnąć albo jest różnica, 2 błąd w wywołaniu, 3 wejście-wyjście,
        4 portal niczego nie wykonał, 130 przerwano.
        """,
      en: """
        A goal is an expectation, as it stands behind => in a file, of one actor if
        it names one:

          konto explore --goal 'refused pin-exhausted'
          konto explore --goal 'akowalska: status=active' -o active.scn

        A search always begins with the same people and facilities; setting them up
        does not count as steps.

        Without a goal: random walks through the procedure. After each statement the
        invariants I1–I22 are checked, and with --against whether the portal does as
        the procedure does. The first difference is carried out again, made short,
        and written as a scenario that passes on konto and fails on the portal:

          konto explore --against 'python3 driver.py' -o difference.scn

        Exit status: 0 the goal was found, or there is no difference, 1 it cannot be
        reached, or there is one, 2 usage, 3 input or output, 4 the portal carried
        nothing out, 130 interrupted.
        """),
    arguments: nil,
    sections: [
      OptionSection(
        options: GoalOptions.all + [
          CommonOptions.seed.declaration, CommonOptions.language.declaration,
          CommonOptions.colour.declaration, CommonOptions.help,
        ]),
      WalkOptions.section,
    ])

  private let goal: GoalRun?
  private let walks: WalkRun?

  init(_ given: GivenOptions) throws(UsageProblem) {
    if let first = given.arguments.first { throw .surplusArgument(first) }
    goal = try GoalRun(given)
    walks = goal == nil ? WalkRun(try WalkRequest(given)) : nil
  }

  func run() throws(ExitStatus) -> ExitStatus { goal?.carryOut() ?? walks?.carryOut() ?? .usage }
}
