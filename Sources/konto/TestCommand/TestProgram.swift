import CommandLanguage
import Shell

/// `konto test PATH…`: scenario files as a test suite.
struct TestProgram: Program {
  static let description = ProgramDescription(
    subcommand: .test,
    summary: Text(
      pl: "Wykonuje pliki ze scenariuszami jako testy i sporządza raport.",
      en: "Runs scenario files as tests and reports on them."),
    usage: Text(pl: "konto test [OPCJE] ŚCIEŻKA…", en: "konto test [OPTIONS] PATH…"),
    discussion: Text(
      pl: """
        ŚCIEŻKA to plik, katalog (wszystkie pliki .scn w nim i niżej), wzorzec
        w cudzysłowie, np. 'suite/**/pin-*.scn', znak -, czyli standardowe wejście,
        albo PLIK:WIERSZ, czyli scenariusz (lub wiersz jego przykładów, także w pliku
        CSV) w tym wierszu.

        Kod zakończenia: 0 wszystko zgodnie z oczekiwaniami, 1 coś inaczej, 2 błąd
        w wywołaniu lub w składni, 3 wejście-wyjście, 4 nie ma czego wykonać,
        130 przerwano (raport obejmuje to, co się zakończyło).
        """,
      en: """
        PATH is a file, a folder (all .scn files in it and below), a quoted pattern
        such as 'suite/**/pin-*.scn', - for standard input, or FILE:LINE for the
        scenario (or the row of its examples, in a CSV file too) at that line.

        Exit status: 0 all as expected, 1 something was not, 2 usage or syntax, 3 input
        or output, 4 nothing to run, 130 interrupted (what has finished is reported).
        """),
    arguments: ScenarioArguments.paths(
      means: Text(
        pl: "Pliki, katalogi, wzorce, PLIK:WIERSZ albo -, czyli standardowe wejście.",
        en: "Files, folders, patterns, FILE:LINE, or - for standard input.")),
    sections: [
      SelectionOptions.section, RunningOptions.section, AgainstOptions.section,
      ReportingOptions.section, MutationOptions.section,
      OptionSection(options: CommonOptions.runningOptions + [CommonOptions.help]),
    ])

  private let request: TestRequest

  init(_ given: GivenOptions) throws(UsageProblem) {
    request = TestRequest(
      settings: try given.runningSettings, paths: given.arguments,
      selection: try SelectionOptions.read(given),
      names: try NamesOptions.read(given),
      running: try RunningOptions.read(given), reporting: try ReportingOptions.read(given),
      mutation: try MutationOptions.read(given),
      against: try AgainstOptions.read(given))
    try request.validate()
  }

  func run() throws(ExitStatus) -> ExitStatus { try TestRun(request).carryOut() }
}
