import CommandLanguage

/// `konto run FILE…`: every scenario of the files, each in a world of its own.
struct RunProgram: Program {
  static let description = ProgramDescription(
    subcommand: .run,
    summary: Text(
      pl: "Wykonuje pliki ze scenariuszami i pokazuje, co się działo.",
      en: "Runs scenario files and tells what happened."),
    usage: Text(pl: "konto run [OPCJE] PLIK.scn…", en: "konto run [OPTIONS] FILE.scn…"),
    arguments: ScenarioArguments.files(
      means: Text(
        pl: "Pliki ze scenariuszami (.scn); - to standardowe wejście.",
        en: "Scenario files (.scn); - is standard input.")),
    sections: [OptionSection(options: CommonOptions.runningOptions + [CommonOptions.help])])

  private let settings: Settings
  private let files: [String]

  init(_ given: GivenOptions) throws(UsageProblem) {
    settings = try given.runningSettings
    files = given.arguments
    if settings.store != nil { throw ScenarioArguments.noStore }
  }

  func run() -> ExitStatus { FilesRun(files, settings).carryOut() }
}
