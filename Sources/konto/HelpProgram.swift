import CommandLanguage
import PlainText

/// `konto help [SUBCOMMAND]`: the same page as `--help`.
struct HelpProgram: Program {
  static let description = ProgramDescription(
    subcommand: .help,
    summary: Text(pl: "Pokazuje pomoc dotyczącą podpolecenia.", en: "Shows help on a subcommand."),
    usage: Text(pl: "konto help [PODPOLECENIE]", en: "konto help [SUBCOMMAND]"),
    arguments: ArgumentDeclaration(
      value: ValueDeclaration(
        name: Text(pl: "podpolecenie", en: "subcommand"), words: Subcommand.allCases.map(\.rawValue),
        completion: .words),
      summary: Text(pl: "Podpolecenie, którego dotyczy pomoc.", en: "The subcommand to explain.")),
    sections: [OptionSection(options: CommonOptions.tellingOptions + [CommonOptions.help])])

  private let subcommand: Subcommand?
  private let language: Language

  init(_ given: GivenOptions) throws(UsageProblem) {
    language = try given.settings.preferences.language
    guard given.arguments.count < 2 else { throw .surplusArgument(given.arguments[1]) }
    let name = given.arguments.first
    subcommand = name.flatMap(Subcommand.init)
    if let name, subcommand == nil {
      let near = Suggestion.nearest(to: name, among: Subcommand.allCases.map(\.rawValue))
      throw .unknownSubcommand(name, near: near)
    }
  }

  func run() -> ExitStatus {
    StandardStreams.print(Self.page(subcommand, language))
    return .asExpected
  }

  static func page(_ subcommand: Subcommand?, _ language: Language) -> String {
    let others = subcommand == nil ? Konto.descriptions.dropFirst() : []
    return HelpPage(Konto.program(subcommand).description, subcommands: Array(others), language).text
  }
}
