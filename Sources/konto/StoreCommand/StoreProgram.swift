import Activation
import CommandLanguage
import Journal
import PlainText
import Shell
import Terminal

/// `konto store ACTION`: what is done with a store as a whole.
struct StoreProgram: Program {
  static let description = ProgramDescription(
    subcommand: .store,
    summary: Text(
      pl: "Obsługuje plik z danymi: utworzenie, opis, sprawdzenie, kopia, eksport, zegar.",
      en: "Looks after a store: create, info, verify, anchor, rebuild, backup, restore, export, clock."),
    usage: Text(
      pl: """
        konto store create  PLIK | ADRES [--print]
        konto store info    PLIK
        konto store verify  PLIK [--expect SKRÓT]
        konto store anchor  PLIK DOKĄD
        konto store rebuild PLIK
        konto store backup  PLIK DOKĄD
        konto store restore PLIK SKĄD
        konto store copy    PLIK ADRES | ADRES NOWY
        konto store export  PLIK [--reveal --reason POWÓD | --read-only]
        konto store clock   PLIK [--accept --as admin]
        konto store scenario PLIK LOGIN [-o NOWY]
        """,
      en: """
        konto store create  FILE | URL [--print]
        konto store info    FILE
        konto store verify  FILE [--expect HASH]
        konto store anchor  FILE TO
        konto store rebuild FILE
        konto store backup  FILE TO
        konto store restore FILE FROM
        konto store copy    FILE URL | URL NEW
        konto store export  FILE [--reveal --reason TEXT | --read-only]
        konto store clock   FILE [--accept --as admin]
        konto store scenario FILE LOGIN [-o NEW]
        """),
    discussion: Text(
      pl: """
        verify sprawdza, czy dziennik jest taki, jaki zapisano, czy każdy wpis wynika
        z procedury i czy z wpisami zgadzają się tabele wyszukiwania i skrzynka. Kto ma
        plik, może niepostrzeżenie usunąć najnowsze wpisy albo przeliczyć od nowa
        wszystkie skróty; dlatego anchor dopisuje DATĘ, NUMER i SKRÓT najnowszego wpisu
        do pliku przechowywanego gdzie indziej, a verify --expect SKRÓT sprawdza, czy
        ten wpis nadal istnieje.
        clock porównuje zegar systemu z najnowszym wpisem; --accept, podane przez
        administratora, potwierdza, że zegar jest dobry.
        restore wstawia kopię zapasową w miejsce pliku: to, co zdarzyło się po jej
        wykonaniu, zostaje tylko w poprzednim pliku, PLIK.replaced-1.
        „scenario” pisze historię jednego konta jako scenariusz, w którym osoby,
        podmioty, adresy, tytuły, numery, hasła i kody są wymyślone, aby przekazać
        problem testerom; kto to zrobił, mówi dziennik.

        Zamiast pliku można podać bazę PostgreSQL: postgres://… albo
        host=… dbname=…; create przygotowuje ją, a z --print tylko pokazuje
        polecenia SQL dla jej administratora. copy kopiuje tam wszystkie wpisy
        pliku albo wpisy z bazy do nowego pliku; skróty zapisane wcześniej gdzie
        indziej nadal obowiązują. Kopie bazy robi jej administrator: backup, restore
        i „clock --accept” działają tylko na pliku.

        Uprawnienia zależą od nadanych ról (nadaj-rolę); bez --as program używa tej
        z Twoich ról, która wystarcza.

        Plik z danymi można też wskazać opcją --store PLIK, gdziekolwiek w poleceniu.
        """,
      en: """
        verify looks whether the trail is what was written, whether each entry follows
        from the procedure, and whether the lookup tables and the inbox fit. Whoever has
        the file can cut off the newest entries or compute all hashes anew, unseen:
        anchor appends MOMENT ENTRY HASH of the newest entry to a file to be kept
        elsewhere, and verify --expect HASH looks whether that entry is still there.
        clock compares the system clock with the newest entry; --accept, by the
        administrator, says that it is right. restore puts a backup in the place of
        the file: what came after it stays in the file before alone,
        FILE.replaced-1. scenario writes the life of one account
        as a scenario in which people, facilities, addresses, titles, numbers and
        secrets are invented, to hand a problem to testers; the trail says who did.

        In the place of a file a PostgreSQL database may be named: postgres://… or
        host=… dbname=…; create makes the tables there, and with --print shows the SQL
        for its administrator instead. copy takes all entries of a file there, or
        those of a database to a new file; hashes that were noted before still hold.
        Backups are theirs to make: backup, restore and clock --accept are for files
        alone.

        What one may do follows from the roles that one was given there (grant);
        without --as one acts in whichever of them will do.

        The store may also be named by --store FILE, anywhere on the line.
        """),
    firstArgument: ArgumentDeclaration(
      value: ValueDeclaration(
        name: Text(pl: "czynność", en: "action"), words: StoreAction.allCases.map(\.rawValue),
        completion: .words),
      summary: Text(pl: "Co zrobić.", en: "What to do.")),
    arguments: ArgumentDeclaration(
      value: ValueDeclaration(name: Text(pl: "ścieżki", en: "paths"), completion: .files),
      summary: Text(
        pl: "Plik z danymi, jeśli nie wskazuje go --store; potem drugi plik: dokąd, skąd.",
        en: "The store, unless --store names it; then the file to copy to, to copy from or to append to.")),
    sections: [
      OptionSection(
        options: CommonOptions.runningOptions + [
          reveal, reason.declaration, expectedHash.declaration, accept, output.declaration, print,
          CommonOptions.help,
        ])
    ])

  private static let reveal = OptionDeclaration.flag(
    "--reveal",
    means: Text(pl: "export: pokazuje pełne numery PESEL.", en: "export: shows whole PESELs."))

  private static let reason = ValueOption<StatedReason>(
    "--reason", value: ValueDeclaration(name: Text(pl: "powód", en: "text")),
    means: Text(
      pl: "export --reveal: po co potrzebne są pełne numery; zapisuje się to w dzienniku.",
      en: "export --reveal: why whole PESELs are needed; it stands in the trail.")
  ) { text throws(ValueProblem) in
    guard let reason = StatedReason(text) else {
      throw ValueProblem(
        Text(
          pl: "Oczekiwano: \(StatedReason.expected.pl).", en: "Expected: \(StatedReason.expected.en)."))
    }
    return reason
  }

  private static let accept = OptionDeclaration.flag(
    "--accept", means: Text(pl: "clock: zegar systemu jest dobry.", en: "clock: the system clock is right."))

  private static let print = OptionDeclaration.flag(
    "--print",
    means: Text(
      pl: "create: pokazuje polecenia SQL, zamiast je wykonać.",
      en: "create: shows the SQL and does nothing."))

  private static let output = ValueOption<String>(
    "-o", value: ValueDeclaration(name: Text(pl: "plik", en: "file"), completion: .files),
    means: Text(
      pl: "„scenario”: nowy plik zamiast standardowego wyjścia.",
      en: "scenario: a new file instead of standard output.")
  ) { text throws(ValueProblem) in
    guard !text.isEmpty else {
      throw ValueProblem(Text(pl: "Podaj nazwę pliku.", en: "Give the name of a file."))
    }
    return text
  }

  private static let expectedHash = ValueOption<[UInt8]>(
    "--expect", value: ValueDeclaration(name: Text(pl: "skrót", en: "hash")),
    means: Text(
      pl: "verify: skrót wpisu, który musi nadal istnieć.",
      en: "verify: the hash of an entry that must still be there.")
  ) { text throws(ValueProblem) in
    guard text.utf8.count == 64, let bytes = Hexadecimal.bytes(text.lowercased()) else {
      throw ValueProblem(
        Text(
          pl: "Podaj skrót wpisu: 64 cyfry szesnastkowe.",
          en: "Give the hash of an entry: 64 hexadecimal digits."))
    }
    return bytes
  }

  private let action: StoreAction
  /// The store, and a second file where the action has one.
  private let paths: [String]
  private let reveals: Bool
  private let reason: StatedReason?
  private let accepts: Bool
  private let prints: Bool
  private let expectedHash: [UInt8]?
  private let newFile: String?
  private let settings: Settings

  init(_ given: GivenOptions) throws(UsageProblem) {
    settings = try given.settings
    action = try given.firstArgument(as: StoreAction.self) ?? .info
    paths = [settings.store].compactMap { $0 } + given.arguments.dropFirst()
    reveals = given.has(Self.reveal)
    reason = try given.value(of: Self.reason)
    accepts = given.has(Self.accept)
    prints = given.has(Self.print)
    expectedHash = try given.value(of: Self.expectedHash)
    newFile = try given.value(of: Self.output)
    guard paths.count == (action.hasTarget ? 2 : 1) else {
      throw .other(action.hasTarget ? Self.twoPaths(action) : Self.onePath)
    }
    guard !action.hasTarget || paths.allSatisfy({ !$0.isEmpty }) else {
      throw .other(Self.twoPaths(action, isOneEmpty: true))
    }
    try Self.expect("--reveal", reveals, of: .export, action)
    try Self.expect("--reason", reason != nil, of: .export, action)
    try Self.expect("--accept", accepts, of: .clock, action)
    try Self.expect("--expect", expectedHash != nil, of: .verify, action)
    try Self.expect("-o", newFile != nil, of: .scenario, action)
    try Self.expect("--print", prints, of: .create, action)
    guard !prints || name.isOnServer else { throw .other(Self.printsOfServer) }
    guard !settings.isReadOnly || !isWriting && !reveals else { throw .other(Self.writes(action, reveals)) }
    guard reveals == (reason != nil) else { throw .other(reveals ? Self.wantsReason : Self.wantsReveal) }
  }

  private static func expect(
    _ option: String, _ isGiven: Bool, of owner: StoreAction, _ action: StoreAction
  ) throws(UsageProblem) {
    guard !isGiven || action == owner else {
      throw .other(Text(pl: "\(option) jest dla czynności \(owner).", en: "\(option) is for \(owner)."))
    }
  }

  private static let onePath = Text(pl: "Podaj jeden plik z danymi.", en: "Name one store.")

  private static func twoPaths(_ action: StoreAction, isOneEmpty: Bool = false) -> Text {
    let isAccount = action == .scenario
    return Text(
      pl: "Czynność \(action) wymaga pliku z danymi i \(isAccount ? "loginu" : "drugiego pliku")"
        + (isOneEmpty ? "; nazwa nie może być pusta." : "."),
      en: "\(action) needs the store and \(isAccount ? "a login" : "a second file")"
        + (isOneEmpty ? "; no name may be empty." : "."))
  }

  private static func writes(_ action: StoreAction, _ reveals: Bool) -> Text {
    reveals
      ? Text(
        pl: "--reveal zostawia wpis w dzienniku, więc nie łączy się z --read-only.",
        en: "--reveal leaves an entry in the trail: not with --read-only.")
      : Text(
        pl: "Czynność \(action) zapisuje, więc nie łączy się z --read-only.",
        en: "\(action) writes: not with --read-only.")
  }

  private static let printsOfServer = Text(
    pl: "--print działa tylko dla bazy na serwerze (postgres://…).",
    en: "--print is for a database on a server: postgres://…")

  private static let wantsReason = Text(
    pl: "--reveal wymaga powodu: --reason \"NFZ 12/2026\".",
    en: "--reveal needs a reason: --reason \"NFZ 12/2026\".")

  private static let wantsReveal = Text(
    pl: "--reason podaje się tylko razem z --reveal.", en: "--reason goes with --reveal only.")

  private var name: StoreName { StoreName(paths[0]) }

  /// By what stands in the store; where that cannot be read, whatever is wrong is told by what is done.
  private var entitlement: StoreEntitlement {
    let asked = action.roles == nil ? nil : grants(of: name) ?? (action == .restore ? grants(of: other) : nil)
    return StoreEntitlement(
      to: action, revealing: reveals, as: settings.actor?.withoutAccount, asked?.grants ?? Grants(),
      of: asked?.operatorName ?? SystemUser.name)
  }

  private var other: StoreName { StoreName(paths.last ?? paths[0]) }

  private func grants(of name: StoreName) -> (grants: Grants, operatorName: String)? {
    guard let store = try? name.open(.readingOnly, patience: Patience()) else { return nil }
    defer { store.close() }
    return (try? store.grants(askedBy: store.operatorName)).map { ($0, store.operatorName) }
  }

  func run() throws(ExitStatus) -> ExitStatus {
    if prints {
      // There may be nothing to do.
      if let script = name.scriptForServer { StandardStreams.print(script) }
      return .asExpected
    }
    let preferences = settings.preferences
    let errand = StoreErrand(
      name, to: paths.last ?? paths[0], StoreReport(path: name.shown, preferences: preferences),
      mode: isWriting ? .writing : .readingOnly, expectedHash: expectedHash, revealing: reveals,
      because: reason,
      acceptsClock: accepts, newFile: newFile, entitlement: entitlement)
    return WrittenMoment.by(SystemZone.clock(telling: preferences.language)) {
      // What is made beside a file that is yet to be is taken away before it ends.
      action.makesFile
        ? Interrupts.whileRunning { errand.carryOut(action) }
        : Interrupts.leavingAtOnce { errand.carryOut(action) }
    }
  }

  /// An export leaves its entry unless the store is to be read and no more.
  private var isWriting: Bool {
    switch action {
    case .create, .rebuild, .restore, .scenario: true
    case .export: !settings.isReadOnly
    case .clock: accepts
    // What is to be noted elsewhere is sealed first.
    case .anchor: name.isOnServer && !settings.isReadOnly
    case .info, .verify, .backup, .copy: false
    }
  }
}
