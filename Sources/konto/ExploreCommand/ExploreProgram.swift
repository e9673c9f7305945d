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
        konto explore [OPCJE] --cover CO[,…] -o KATALOG [--extend ŚCIEŻKA…]
        konto explore [OPCJE] [--against POLECENIE] [-o PLIK]
        """,
      en: """
        konto explore [OPTIONS] --goal GOAL [-o FILE]
        konto explore [OPTIONS] --cover WHAT[,…] -o FOLDER [--extend PATH…]
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

        Zestaw to kilka plików .scn w katalogu: mało poleceń, a sprawdzają wszystko,
        co da się sprawdzić:

          konto explore --cover codes,transitions,rules,policies -o zestaw
          konto explore --cover codes -o nowe --extend testy --mutants

        Bez celu i zestawu: losowe spacery przez procedurę. Po każdym poleceniu
        sprawdzane są niezmienniki I1–I22, a z --against także to, czy portal robi
        to samo, co procedura. Pierwsza różnica jest powtarzana, skracana
        i zapisywana jako scenariusz, który w programie konto przechodzi, a na
        portalu nie:

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

        A suite is a few .scn files in a folder: few statements that reach all that
        can be reached:

          konto explore --cover codes,transitions,rules,policies -o suite
          konto explore --cover codes -o new --extend tests --mutants

        Without a goal and a suite: random walks through the procedure. After each
        statement the invariants I1–I22 are checked, and with --against whether the
        portal does as the procedure does. The first difference is carried out
        again, made short, and written as a scenario that passes on konto and fails
        on the portal:

          konto explore --against 'python3 driver.py' -o difference.scn

        Exit status: 0 the goal was found, or there is no difference, 1 it cannot be
        reached, or there is one, 2 usage, 3 input or output, 4 the portal carried
        nothing out, 130 interrupted.
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
      WalkOptions.section,
    ])

  private let goal: GoalRun?
  private let cover: CoverRun?
  private let walks: WalkRun?

  init(_ given: GivenOptions) throws(UsageProblem) {
    cover = try CoverRun(given)
    if cover == nil, let first = given.arguments.first { throw .surplusArgument(first) }
    goal = try GoalRun(given)
    guard goal == nil || cover == nil else {
      throw .other(
        Text(
          pl: "Podaj --goal CEL albo --cover CO, nie oba.", en: "Give --goal GOAL or --cover WHAT, not both.")
      )
    }
    guard goal != nil || !given.has(GoalOptions.policy.declaration) else {
      throw .other(
        Text(
          pl: "Ustawienia (--policy) podaje się z opcją --goal.", en: "--policy belongs to --goal."))
    }
    walks = goal == nil && cover == nil ? WalkRun(try WalkRequest(given)) : nil
  }

  func run() throws(ExitStatus) -> ExitStatus {
    goal?.carryOut() ?? cover?.carryOut() ?? walks?.carryOut() ?? .usage
  }
}
