import CommandLanguage

/// `konto drive`: konto itself as a driver, the smallest portal to test against.
struct DriveProgram: Program {
  static let description = ProgramDescription(
    subcommand: .drive,
    summary: Text(
      pl: "Jest sterownikiem i portalem zarazem: najmniejszym, jaki można testować.",
      en: "Is driver and portal at once: the smallest one to test against."),
    usage: Text(pl: "konto drive [--seed LICZBA]", en: "konto drive [--seed NUMBER]"),
    discussion: Text(
      pl: """
        Czyta ze standardowego wejścia po jednym żądaniu w wierszu i na każde odpowiada
        jednym wierszem na standardowym wyjściu, w formacie JSON, aż do końca wejścia:

          konto test --against 'konto drive --seed 7' ŚCIEŻKA…
        """,
      en: """
        Reads a request a line on standard input and answers each with a line on
        standard output, in JSON, until the input ends:

          konto test --against 'konto drive --seed 7' PATH…
        """),
    arguments: nil,
    sections: [
      OptionSection(options: [
        CommonOptions.seed.declaration, CommonOptions.language.declaration, CommonOptions.help,
      ])
    ])

  private let settings: Settings

  init(_ given: GivenOptions) throws(UsageProblem) {
    if let first = given.arguments.first { throw .surplusArgument(first) }
    settings = Settings(
      language: try given.value(of: CommonOptions.language), seed: try given.value(of: CommonOptions.seed))
  }

  func run() -> ExitStatus { DriveRun(settings).carryOut() }
}
