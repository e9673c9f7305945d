import Activation
import TestSupport
import Testing

@testable import Journal

/// The keepers that tests are run on.
enum KeeperKind: CaseIterable {
  case memory
  case sqlite
  case postgresql

  func keeper() throws -> any Keeper {
    switch self {
    case .memory: MemoryKeeper()
    case .sqlite: SQLiteKeeper(try Store())
    case .postgresql: PostgreSQLKeeper(try ServerStore.fresh())
    }
  }
}

extension PostgreSQLKeeper {
  init(_ store: ServerStore) {
    self.init(store, operatorName: "tester", isTimedByServer: false, clock: { EventSamples.moment })
  }
}

extension ServerStore {
  /// An empty store in a database of its own.
  static func fresh(_ mode: StoreMode = .writing) throws -> ServerStore {
    try ServerStore(try PostgresServer.shared().freshStore(), mode)
  }
}

extension SQLiteKeeper {
  init(_ store: Store) { self.init(store, operatorName: "tester", clock: { EventSamples.moment }) }
}

/// A world with its keeper, as a session has both.
struct KeptWorld {
  private(set) var world = World(clock: EventSamples.moment)
  private(set) var keeper: any Keeper
  private(set) var recorded: [JournalEntry] = []

  init(_ keeper: any Keeper) { self.keeper = keeper }

  /// Records what was done, a second after what was done before.
  ///
  /// - Parameter span: how long after the first entry instead.
  mutating func record(
    _ act: String, by actor: Actor = .admin, of subject: Login? = nil, as outcome: JournalOutcome = .done,
    because reason: String? = nil, after span: Span? = nil, events: Event...
  ) throws {
    _ = try keeper.news(of: Wanted())
    let moment = EventSamples.moment + (span ?? Span(seconds: Int64(keeper.newestEntry)))
    let entry = JournalEntry(
      moment: moment, actor: actor, subject: subject, act: act, outcome: outcome, events: events,
      operatorName: keeper.terms.operatorName, reason: reason)
    let isTimely = try keeper.append(entry, [])
    #expect(isTimely)
    recorded.append(entry)
    for event in events { world.evolve(event, at: moment) }
  }

  mutating func addFacility() throws {
    let facility = Facility(
      id: try #require(FacilityID("brzoza")), name: try #require(Title("Brzoza")), regon: nil,
      isIntegrated: true)
    try record("facility", events: .register(.facilityAdded(facility)))
  }

  mutating func addAccount(
    _ name: String, _ holder: String, _ pesel: String? = nil, email: String? = nil
  ) throws {
    let login = try #require(Login(name))
    let digits = try pesel ?? Self.pesel(world.accounts.count)
    let account = NewAccount(
      login: login, holder: try #require(HolderName(holder)), pesel: try #require(PESEL(digits)),
      salt: Salt([1]), contact: Contact(email: email.flatMap(EmailAddress.init), phone: nil),
      password: EventSamples.digest)
    try record("create-account", of: login, events: .account(login, .created(account)))
  }

  mutating func changeContact(of name: String, _ email: String?, _ phone: String?) throws {
    let login = try #require(Login(name))
    let contact = Contact(email: email.flatMap(EmailAddress.init), phone: phone.flatMap(PhoneNumber.init))
    try record("contact", of: login, events: .account(login, .contactChanged(contact)))
  }

  mutating func activate(_ name: String) throws {
    let login = try #require(Login(name))
    let event = Event.account(login, .activated(.trustedProfile))
    try record("confirm", by: .patient(login), of: login, events: event)
  }

  mutating func reset(_ name: String) throws {
    let login = try #require(Login(name))
    let event = AccountEvent.resetCompleted(
      token: EventSamples.digest, origin: .reset, password: EventSamples.digest)
    try record("reset-password", by: .patient(login), of: login, events: .account(login, event))
  }

  mutating func addDocument(_ title: String, of name: String) throws {
    let login = try #require(Login(name))
    let document = MedicalDocument(
      title: try #require(Title(title)), date: EventSamples.moment.date,
      facility: try #require(FacilityID("brzoza")))
    try record("add-document", of: login, events: .account(login, .documentAdded(document)))
  }

  func accounts(_ query: AccountQuery) throws -> Listing<AccountRow> {
    try keeper.accounts(query, in: world)
  }

  func logins(_ query: AccountQuery) throws -> [String] { try accounts(query).rows.map(\.login.text) }

  /// The PESEL number of nobody: born in the 2200s.
  static func pesel(_ number: Int) throws -> String {
    let digits = "01620300000".dropLast(5) + String(String(10_000 + number).dropFirst())
    return try #require((0...9).map { digits + String($0) }.first { PESEL($0) != nil })
  }
}
