import CommandLanguage

/// `konto fmt PATH…`: scenario files in their canonical form, in their own dialects or all in one.
struct FmtProgram: Program {
  static let description = ProgramDescription(
    subcommand: .fmt,
    summary: Text(
      pl: "Nadaje plikom ze scenariuszami jednolitą postać.",
      en: "Puts scenario files into their canonical form."),
    usage: Text(
      pl: "konto fmt [--check] [--diff] [--lang pl|en] ŚCIEŻKA…",
      en: "konto fmt [--check] [--diff] [--lang pl|en] PATH…"),
    discussion: Text(
      pl: """
        Zapisuje pliki na nowo w tym samym miejscu i wymienia te, które zmienia.

        Kod zakończenia: 0 gotowe, 1 --check lub --diff znajduje pliki w innej
        postaci, 2 błąd w wywołaniu lub w składni (taki plik pozostaje bez zmian),
        3 wejście-wyjście, 4 brak plików.
        """,
      en: """
        Rewrites files in place and names those that it changed.

        Exit status: 0 done, 1 --check or --diff found files that are not canonical,
        2 usage or syntax (such a file stays as it is), 3 input or output, 4 no files.
        """),
    arguments: ScenarioArguments.paths(
      means: Text(
        pl: "Pliki, katalogi (wszystkie pliki .scn w nich i niżej) albo -, czyli ze standardowego wejścia "
          + "na standardowe wyjście.",
        en: "Files, folders (all .scn files in them), or - for standard input to standard output.")),
    sections: [
      OptionSection(
        options: [check, diff, dialect.declaration, CommonOptions.colour.declaration]
          + [CommonOptions.output.declaration, CommonOptions.help])
    ])

  private static let check = OptionDeclaration.flag(
    "--check",
    means: Text(
      pl: "Niczego nie zapisuje; wymienia pliki, które mają inną postać.",
      en: "Writes nothing; names the files that are not canonical."))

  private static let diff = OptionDeclaration.flag(
    "--diff",
    means: Text(
      pl: "Niczego nie zapisuje; pokazuje, co by się zmieniło.",
      en: "Writes nothing; shows what would change."))

  private static let dialect = ValueOption<Language>(
    "--lang", value: Text(pl: "język", en: "language"),
    means: Text(
      pl: "Tłumaczy pliki na ten język; w nim są też komunikaty.",
      en: "Translates the files into this dialect; messages are in it too."))

  private let purpose: FormatRun.Purpose
  private let dialect: Language?
  private let settings: Settings
  private let paths: [String]

  init(_ given: GivenOptions) throws(UsageProblem) {
    purpose = given.has(Self.diff) ? .showing : given.has(Self.check) ? .naming : .rewriting
    dialect = try given.value(of: Self.dialect)
    settings = Settings(
      language: dialect, colour: try given.value(of: CommonOptions.colour) ?? .auto,
      format: try given.value(of: CommonOptions.output) ?? .text)
    paths = given.arguments
    if purpose == .rewriting, paths.contains(Files.standardInput), paths.count > 1 {
      throw .other(
        Text(
          pl: "Znak - podaje się bez innych plików, bo jego treść trafia na standardowe wyjście.",
          en: "- stands alone: its text goes to standard output."))
    }
  }

  func run() -> ExitStatus { FormatRun(purpose, into: dialect, settings).carryOut(paths) }
}
