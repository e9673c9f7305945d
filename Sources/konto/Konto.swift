import CommandLanguage
import Glibc
import Terminal

/// The program: options anywhere, a subcommand, or files, or nothing for the shell.
@main
enum Konto {
  static func main() {
    CoreDump.prevent()
    StandardStreams.occupyClosed()
    Locale.adoptUTF8()
    Glibc.exit(status(of: ArgumentSecrets.taken()).rawValue)
  }

  /// Each subcommand, and nil for what has none.
  static func program(_ subcommand: Subcommand?) -> any Program.Type {
    switch subcommand {
    case .check: CheckProgram.self
    case .drive: DriveProgram.self
    case .explore: ExploreProgram.self
    case .fmt: FmtProgram.self
    case .handout: HandoutProgram.self
    case .help: HelpProgram.self
    case .lessons: LessonsProgram.self
    case .quiz: QuizProgram.self
    case .run: RunProgram.self
    case .store: StoreProgram.self
    case .test: TestProgram.self
    case .walk: WalkProgram.self
    case nil: ShellProgram.self
    }
  }

  /// Of all that has options: `konto` itself, then its subcommands.
  static var descriptions: [ProgramDescription] {
    [ShellProgram.description] + Subcommand.allCases.map { program($0).description }
  }

  private static func status(of arguments: [String]) -> ExitStatus {
    let descriptions = descriptions
    let options = descriptions.flatMap(\.options)
    var line = SplitLine(arguments, options: options)
    let subcommand = line.takeSubcommand(options: options)
    let program = program(subcommand)
    do throws(UsageProblem) {
      if let text = try line.answer(about: subcommand) {
        StandardStreams.print(text)
        return .asExpected
      }
      return status(of: try program.init(GivenOptions(line, for: program.description, among: descriptions)))
    } catch {
      complain(error, about: program.description, line.language)
      return .usage
    }
  }

  private static func status(of program: any Program) -> ExitStatus {
    do throws(ExitStatus) {
      return try program.run()
    } catch {
      return error
    }
  }

  private static func complain(
    _ problem: UsageProblem, about description: ProgramDescription, _ language: Language
  ) {
    let head = Text(pl: "Błąd: ", en: "Error: ").in(language) + problem.words.in(language)
    let usage = HelpPage.usage(description, behind: Text(pl: "Składnia: ", en: "Usage: "), language)
    let name = description.fullName
    let more = Text(
      pl: "  Więcej informacji: \(name) --help", en: "  See '\(name) --help' for more information.")
    StandardStreams.complain(([head] + usage + [more.in(language)]).joined(separator: "\n"))
  }
}

extension SplitLine {
  /// The language of `--lang`, wherever it stands, else the locale's.
  fileprivate var language: Language {
    values(of: CommonOptions.language.declaration.name).lazy.compactMap(Language.init).first
      ?? Environment.language
  }

  /// What is asked about the program itself.
  fileprivate func answer(about subcommand: Subcommand?) throws(UsageProblem) -> String? {
    if has(CommonOptions.help.spellings) { return HelpProgram.page(subcommand, language) }
    guard subcommand == nil else { return nil }
    if has(ShellProgram.version.spellings) { return ProgramVersion.number }
    guard has(ShellProgram.completionScript.declaration.spellings) else { return nil }
    let given = try GivenOptions(self, for: ShellProgram.description, among: Konto.descriptions)
    let subcommands = Konto.descriptions.dropFirst()
    return try given.value(of: ShellProgram.completionScript)
      .map { $0.script(for: ShellProgram.description, with: Array(subcommands), language) }
  }
}
