import CommandLanguage
import Journal
import Shell

/// `konto store ACTION`: what is done with a store as a whole.
struct StoreProgram: Program {
  enum Action: String, CaseIterable {
    case info
    case verify
    case rebuild
    case backup
    case export
  }

  static let description = ProgramDescription(
    subcommand: .store,
    summary: Text(
      pl: "Obsługuje plik z danymi: opis, sprawdzenie, odbudowa, kopia, eksport.",
      en: "Looks after a store: info, verify, rebuild, backup, export."),
    usage: Text(
      pl: """
        konto store info    PLIK
        konto store verify  PLIK
        konto store rebuild PLIK
        konto store backup  PLIK DOKĄD
        konto store export  PLIK [--reveal]
        """,
      en: """
        konto store info    FILE
        konto store verify  FILE
        konto store rebuild FILE
        konto store backup  FILE TO
        konto store export  FILE [--reveal]
        """),
    discussion: Text(
      pl: "Plik z danymi można też wskazać opcją --store PLIK, gdziekolwiek w poleceniu.",
      en: "The store may also be named by --store FILE, anywhere on the line."),
    firstArgument: ArgumentDeclaration(
      value: ValueDeclaration(
        name: Text(pl: "czynność", en: "action"), words: Action.allCases.map(\.rawValue), completion: .words),
      summary: Text(pl: "Co zrobić.", en: "What to do.")),
    arguments: ArgumentDeclaration(
      value: ValueDeclaration(name: Text(pl: "ścieżki", en: "paths"), completion: .files),
      summary: Text(
        pl: "Plik z danymi, jeśli nie wskazuje go --store; przy backup także miejsce na kopię.",
        en: "The store, unless --store names it; of backup also where to.")),
    sections: [OptionSection(options: CommonOptions.runningOptions + [reveal, CommonOptions.help])])

  private static let reveal = OptionDeclaration.flag(
    "--reveal",
    means: Text(pl: "export: pokazuje pełne numery PESEL.", en: "export: shows whole PESELs."))

  private let action: Action
  /// The store, and of a backup where to.
  private let paths: [String]
  private let reveals: Bool
  private let settings: Settings

  init(_ given: GivenOptions) throws(UsageProblem) {
    settings = try given.settings
    action = try given.firstArgument(as: Action.self) ?? .info
    paths = [settings.store].compactMap { $0 } + given.arguments.dropFirst()
    reveals = given.has(Self.reveal)
    guard paths.count == (action == .backup ? 2 : 1) else {
      throw .other(action == .backup ? Self.twoPaths : Self.onePath)
    }
    guard !reveals || action == .export else {
      throw .other(Text(pl: "--reveal jest dla czynności export.", en: "--reveal is for export."))
    }
    guard !settings.isReadOnly || !isWriting else { throw .other(Self.writes(reveals)) }
  }

  private static let onePath = Text(pl: "Podaj jeden plik z danymi.", en: "Name one store.")
  private static let twoPaths = Text(
    pl: "Czynność backup wymaga pliku z danymi i miejsca na kopię.",
    en: "backup needs the store and where to copy it.")

  private static func writes(_ reveals: Bool) -> Text {
    reveals
      ? Text(
        pl: "--reveal zostawia wpis w dzienniku, więc nie łączy się z --read-only.",
        en: "--reveal leaves an entry in the trail: not with --read-only.")
      : Text(
        pl: "Czynność rebuild zapisuje, więc nie łączy się z --read-only.",
        en: "rebuild writes: not with --read-only.")
  }

  func run() throws(ExitStatus) -> ExitStatus {
    let preferences = settings.preferences
    let mode: Store.Mode = isWriting ? .writing : .readingOnly
    let store = try OpenedStore.open(paths[0], mode, telling: preferences.language, isCreating: false)
    defer { store.close() }
    return StoreErrand(store, preferences).carryOut(action, to: paths.last ?? paths[0], reveals)
  }

  private var isWriting: Bool { action == .rebuild || reveals }
}
