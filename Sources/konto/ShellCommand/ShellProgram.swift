import CommandLanguage

/// `konto`: the shell; with `-c` some lines of it; with files `konto run`.
struct ShellProgram: Program {
  static let description = ProgramDescription(
    subcommand: nil,
    summary: Text(
      pl: "Aktywacja konta w portalu pacjenta: interaktywna powłoka i język scenariuszy.",
      en: "The account activation of a patient portal, as a shell and a scripting language."),
    usage: Text(
      pl: """
        konto                      powłoka z danymi ćwiczeniowymi
        konto -c 'WIERSZ' [-c …]   wykonuje wiersze i kończy
        konto PLIK.scn…            wykonuje pliki ze scenariuszami
        konto PODPOLECENIE …       to, co wymieniono niżej
        """,
      en: """
        konto                      the shell, on a practice world
        konto -c 'LINE' [-c …]     runs lines and leaves
        konto FILE.scn…            runs scenario files
        konto SUBCOMMAND …         what is listed below
        """),
    discussion: Text(
      pl: """
        Opcje można podać w dowolnym miejscu polecenia.

        Kod zakończenia: 0 wszystko zgodnie z oczekiwaniami, 1 coś inaczej, 2 błąd
        w wywołaniu lub w składni, 3 wejście-wyjście, 4 nie ma czego wykonać,
        130 przerwano.
        """,
      en: """
        Options may stand anywhere on the line.

        Exit status: 0 all as expected, 1 something was not, 2 usage or syntax,
        3 input or output, 4 nothing to run, 130 interrupted.
        """),
    arguments: ScenarioArguments.files(
      means: Text(
        pl: "Pliki ze scenariuszami (.scn), które wykonać; - to standardowe wejście.",
        en: "Scenario files (.scn) to run; - is standard input.")),
    sections: [
      OptionSection(
        options: CommonOptions.runningOptions + [
          empty, lines.declaration, capture.declaration, completionScript.declaration,
        ]
          + [version, CommonOptions.help])
    ])

  private static let empty = OptionDeclaration.flag(
    "--empty",
    means: Text(
      pl: "Zaczyna bez żadnych podmiotów i osób.", en: "Starts on a world without facilities and people."))

  private static let lines = ValueOption<String>(
    "-c", value: ValueDeclaration(name: Text(pl: "wiersz", en: "line"), mayBeginWithHyphen: true),
    means: Text(
      pl: "Wiersz do wykonania; można podać kilka takich opcji.",
      en: "A line to carry out; may be given again."),
    isRepeatable: true
  ) { text throws(ValueProblem) in text }

  private static let capture = ValueOption<String>(
    "--capture", value: Text(pl: "plik", en: "file"),
    means: Text(
      pl: "Zapisuje to, co się dzieje w powłoce, jako plik .scn (ćwiczenia).",
      en: "Writes what is done in the shell as a .scn file (practice worlds)."),
    completion: .files)

  static let completionScript = ValueOption<CompletedShell>(
    "--generate-completion-script", value: Text(pl: "powłoka", en: "shell"),
    means: Text(
      pl: "Wypisuje skrypt, dzięki któremu klawisz Tab w tej powłoce uzupełnia polecenia konto.",
      en: "Prints a script by which Tab in this shell completes lines of konto."))

  static let version = OptionDeclaration.flag(
    "--version", means: Text(pl: "Pokazuje wersję.", en: "Show the version."))

  private let settings: Settings
  private let isEmpty: Bool
  private let lines: [String]
  private let files: [String]
  private let captured: String?

  init(_ given: GivenOptions) throws(UsageProblem) {
    settings = try given.runningSettings
    isEmpty = given.has(Self.empty)
    lines = try given.all(of: Self.lines)
    files = given.arguments
    captured = try given.value(of: Self.capture)
    if !lines.isEmpty, !files.isEmpty {
      throw .other(
        Text(pl: "Opcja -c i pliki wykluczają się.", en: "-c and files exclude each other."))
    }
    if captured != nil, !files.isEmpty {
      throw .other(
        Text(
          pl: "Opcja --capture jest do powłoki; plików się nie nagrywa.",
          en: "--capture is for the shell; files are not captured."))
    }
    if settings.store != nil {
      try expectNothingOfPractice()
    } else if settings.isReadOnly {
      throw .other(
        Text(pl: "--read-only wymaga opcji --store PLIK.", en: "--read-only needs --store FILE."))
    }
  }

  private func expectNothingOfPractice() throws(UsageProblem) {
    if !files.isEmpty { throw ScenarioArguments.noStore }
    if settings.seed != nil {
      throw .other(
        Text(
          pl: "--seed jest do ćwiczeń; w pliku z danymi niczego nie da się przewidzieć.",
          en: "--seed is for practice worlds; on a store nothing can be foreseen."))
    }
    if captured != nil {
      throw .other(
        Text(
          pl: "--capture jest do ćwiczeń; pracy na pliku z danymi się nie nagrywa.",
          en: "--capture is for practice worlds; work on a store is not captured."))
    }
    if isEmpty {
      throw .other(
        Text(
          pl: "--empty jest do ćwiczeń; nowy plik z danymi i tak jest pusty.",
          en: "--empty is for practice worlds; a new store is empty."))
    }
  }

  func run() throws(ExitStatus) -> ExitStatus {
    try ShellRun(settings, isEmpty: isEmpty, lines: lines, files: files, capture: captured).carryOut()
  }
}
