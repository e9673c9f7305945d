import Activation
import CommandLanguage
import Journal
import PlainText
import Shell
import Synchronization

/// The shell on a store: local time, and a store that is made by an administrator's first change if there is none.
struct StoreShell: Sendable {
  private let name: StoreName
  private let settings: Settings
  private let first: String?

  /// - Parameter first: the first of the lines that are given; nil where none is.
  init(_ name: StoreName, _ settings: Settings, beginningWith first: String?) {
    self.name = name
    self.settings = settings
    self.first = first
  }

  func carryOut(_ converse: (Session) -> ExitStatus) throws(ExitStatus) -> ExitStatus {
    let localClock = SystemZone.clock(telling: language)
    return try WrittenMoment.by(localClock) { () throws(ExitStatus) in
      try isToBeMade ? onUnmade(localClock, converse) : onOpened(localClock, converse)
    }
  }

  private var language: Language { settings.preferences.language }

  /// Nobody makes a store by a look, nor by a slip of the keyboard.
  private var isToBeMade: Bool {
    get throws(ExitStatus) {
      do throws(StoreProblem) {
        guard !name.isOnServer, !settings.isReadOnly else { return false }
        let path = try name.file()
        guard try !Store.isThere(path) else { return false }
        try Store.expectPlace(for: path, isToBeWritten: settings.actor == .known(.admin))
        guard settings.actor == .known(.admin) else { throw .unmade }
        return true
      } catch {
        OpenedStore.complain(error, of: name.shown, language)
        throw .inputOutput
      }
    }
  }

  private func onOpened(
    _ localClock: LocalClock, _ converse: (Session) -> ExitStatus
  ) throws(ExitStatus) -> ExitStatus {
    let opened = try OpenedStore(
      name, settings.isReadOnly ? .readingOnly : .writing, telling: language, isTimed: !settings.isReadOnly,
      isForgetting: false)
    defer { opened.store.close() }
    let keeper = keeper(of: opened.store, opened.isClockConfirmed)
    defer { try? keeper.leave() }
    // What takes longest of it begins before the line is read.
    if asksForTrail { keeper.prepareToCheck(asOpened: true) }
    return converse(try session(on: keeper, localClock))
  }

  private var asksForTrail: Bool {
    let words = first?.split(separator: " ").prefix(2) ?? []
    return words.contains { Verb.audit.name.matches(String($0)) }
  }

  private func onUnmade(
    _ localClock: LocalClock, _ converse: (Session) -> ExitStatus
  ) throws(ExitStatus) -> ExitStatus {
    let made = MadeStore()
    defer { made.close() }
    let (path, language) = (name.shown, language)
    let keeper = UnmadeKeeper(path, operatorName: SystemUser.name, clock: { SystemClock.now }) {
      () throws(StoreProblem) in
      let store = try Store(path, .writing)
      if store.isNew { OpenedStore.tell(Self.new, of: path, language) }
      let keeper = self.keeper(of: store, false)
      made.hold(store, keeper)
      return keeper
    }
    return converse(try session(on: keeper, localClock))
  }

  private static let new = Text(pl: "nowy, pusty plik z danymi", en: "a new, empty store")

  private func keeper(of store: any LastingStore, _ isClockConfirmed: Bool) -> any Keeper {
    store.keeper(
      operatorName: SystemUser.name, isClockConfirmed: isClockConfirmed, clock: { SystemClock.now })
  }

  private func session(on keeper: any Keeper, _ localClock: LocalClock) throws(ExitStatus) -> Session {
    var session = Session(
      keeper, actor: settings.actor?.withoutAccount ?? .support, localClock: localClock,
      preferences: settings.preferences,
      surroundings: Assembly.surroundings(Means(hashing: .kept)))
    if let stated = settings.actor {
      // A keeper that cannot be read will say so when it is used.
      session.actor = (try? session.actor(lookingUp: stated)) ?? session.actor
      return session
    }
    session.readGrants()
    guard let actor = session.usualActor else {
      StandardStreams.complain("konto: " + Self.severalRoles(session.ownRoles ?? []).in(language))
      throw .usage
    }
    session.actor = actor
    return session
  }

  private static func severalRoles(_ roles: [OperatorRole]) -> Text {
    func list(_ language: Language) -> String {
      roles.map { RoleName.written($0, language) + (wayOfActing($0)?.in(language) ?? "") }
        .joined(separator: ", ")
    }
    return Text(
      pl: "Podaj, kto ma działać (--as). Twoje role: \(list(.pl)).",
      en: "Say who acts (--as). Your roles: \(list(.en)).")
  }

  /// What is to be written where the name of the role is nobody's in particular.
  private static func wayOfActing(_ role: OperatorRole) -> Text? {
    switch role {
    case .clerk(at: nil): Text(pl: " (--as pracownik@PODMIOT)", en: " (--as clerk@FACILITY)")
    case .portal: Text(pl: " (--as LOGIN-PACJENTA)", en: " (--as PATIENT-LOGIN)")
    case .admin, .support, .auditor, .clerk: nil
    }
  }
}

/// The store that was made on the way, to be closed in the end.
private final class MadeStore: Sendable {
  private let made = Mutex<(store: Store, keeper: any Keeper)?>(nil)

  func hold(_ store: Store, _ keeper: any Keeper) { made.withLock { $0 = (store, keeper) } }

  func close() {
    made.withLock { made in
      try? made?.keeper.leave()
      made?.store.close()
    }
  }
}
