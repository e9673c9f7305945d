import CommandLanguage
import ScenarioTesting
import Shell

/// `konto check PATH…`: everything that can be known of scenario files without running them.
struct CheckProgram: Program {
  static let description = ProgramDescription(
    subcommand: .check,
    summary: Text(
      pl: "Znajduje błędy w plikach ze scenariuszami, nie wykonując ich.",
      en: "Finds what is wrong with scenario files, without running them."),
    usage: Text(
      pl: "konto check [--output json] [--report FORMAT[=PLIK]] ŚCIEŻKA…\n"
        + "konto check [--output json] --stdin-path PLIK -",
      en: "konto check [--output json] [--report FORMAT[=FILE]] PATH…\n"
        + "konto check [--output json] --stdin-path FILE -"),
    discussion: Text(
      pl: """
        Pliku z błędem nie da się wykonać. Ostrzeżenia dotyczą tego, co zapewne
        jest pomyłką: nieużywanych nazw, poleceń, do których nic nie prowadzi,
        powtórzonych tytułów, tagów wyglądających na literówki i oczekiwań,
        których nie da się spełnić. Uwagi nie zmieniają kodu zakończenia. Plik
        dołączany do innego sprawdzanego pliku jest oceniany tam, jako jego część.

        Dla edytorów: konto check --output json --stdin-path PLIK - czyta treść
        pliku PLIK ze standardowego wejścia; dołączanych plików szuka obok niego.

        Kod zakończenia: 0 nic nie znaleziono, 1 ostrzeżenia, 2 błędy
        (także w wywołaniu), 3 wejście-wyjście, 4 brak plików albo plik, w którym nie ma
        czego wykonać.
        """,
      en: """
        Errors keep a file from running. Warnings are about what was hardly meant:
        names that nothing uses, statements that nothing reaches, titles used
        twice, tags that look mistyped, expectations that cannot hold. Notes leave
        the exit status as it is. A file that another checked file includes is
        judged there, as a part.

        For editors: konto check --output json --stdin-path FILE - reads the text of
        FILE from standard input; includes are looked for where FILE is.

        Exit status: 0 nothing found, 1 warnings, 2 usage or errors,
        3 input or output, 4 no files, or a file with nothing to run.
        """),
    arguments: ScenarioArguments.paths(
      means: Text(
        pl: "Pliki, katalogi (wszystkie pliki .scn w nich i niżej) albo -, czyli standardowe wejście.",
        en: "Files, folders (all .scn files in them), or - for standard input.")),
    sections: [
      OptionSection(
        options: [CommonOptions.language.declaration, CommonOptions.colour.declaration]
          + [output.declaration, report.declaration, standardInputPath.declaration] + NamesOptions.all
          + [CommonOptions.help])
    ])

  private static let output = ValueOption(
    "--output", value: Text(pl: "format", en: "format"),
    means: Text(
      pl: "text i table – dla ludzi, na standardowe wyjście błędów; json – po obiekcie w wierszu, "
        + "na standardowe wyjście.",
      en: "text or table: for people, on standard error; json: an object a line, on standard output."),
    usual: OutputFormat.text)

  private static let standardInputPath = ValueOption<String>(
    "--stdin-path", value: Text(pl: "plik", en: "file"),
    means: Text(
      pl: "Plik, którego treść jest na standardowym wejściu.", en: "The file whose text standard input is."),
    completion: .scenarios)

  private static let report = ReportChoice<CheckReportFormat>.option

  private let settings: Settings
  private let reports: [ReportChoice<CheckReportFormat>]
  private let standardInputPath: String?
  private let names: GivenNames
  private let paths: [String]

  init(_ given: GivenOptions) throws(UsageProblem) {
    settings = Settings(
      language: try given.value(of: CommonOptions.language),
      colour: try given.value(of: CommonOptions.colour) ?? .auto,
      format: try given.value(of: Self.output) ?? .text)
    reports = try given.all(of: Self.report)
    try Reports.validate(reports, besides: [], settings.format)
    standardInputPath = try given.value(of: Self.standardInputPath)
    names = try NamesOptions.read(given)
    paths = given.arguments
    if standardInputPath != nil, !paths.contains(Files.standardInput) {
      throw .other(
        Text(
          pl: "--stdin-path mówi, który plik zastępuje znak -, a tego znaku nie podano.",
          en: "--stdin-path says which file - stands for, but - is not given."))
    }
  }

  func run() -> ExitStatus {
    CheckRun(settings, reports, names, standardInputPath: standardInputPath).carryOut(paths)
  }
}
