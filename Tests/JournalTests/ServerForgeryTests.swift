import Activation
import PostgreSQL
import TestSupport
import Testing

@testable import Journal

/// What operators try to write who make up an entry by hand.
@Suite struct ServerForgeryTests {
  @Test func whatARoleBringsAboutIsKept() throws {
    let desk = try Desk()
    #expect(try desk.refusal(of: desk.entry(.support, "show"), as: .support) == nil)
    #expect(try desk.refusal(of: desk.entry(Self.clerk, "queue", about: nil), as: .clerk) == nil)
    let revoked = desk.entry(Self.clerk, "revoke-pin", [.openPINRevoked])
    #expect(try desk.refusal(of: revoked, as: .clerk) == nil)
    #expect(
      try desk.refusal(of: desk.entry(.patient(desk.anna), "records", [.recordsViewed]), as: .portal) == nil)
    #expect(try desk.store.verify() == .whole(entries: 6))
  }

  @Test func aRoleThatOneHasNotIsRefused() throws {
    let desk = try Desk()
    for user in DatabaseOperator.allCases {
      for (actor, owner) in Self.actors(desk) where owner != user {
        let entry = desk.entry(actor, "facilities", about: actor.patient)
        #expect(try desk.refusal(of: entry, as: user) == .notGranted, "\(user) \(actor)")
      }
    }
    let elsewhere = Actor.clerk(FacilityName("jawor"), name: nil)
    #expect(try desk.refusal(of: desk.entry(elsewhere, "queue", about: nil), as: .clerk) == .notGranted)
    #expect(try desk.store.verify() == .whole(entries: 2))
  }

  /// That it was refused can be written by everybody; nothing else comes with it.
  @Test func thatOneWasNotGrantedIsKept() throws {
    let desk = try Desk()
    var entry = desk.entry(.admin, "contact")
    let refused = RefusalCode.allCases.first { $0.rawValue == "not-granted" }
    guard let refused else { return }
    entry = entry.with(outcome: .refused(refused))
    #expect(try desk.refusal(of: entry, as: .nobody) == nil)
    #expect(try desk.refusal(of: entry.with([desk.event(.recordsViewed)]), as: .nobody) == .notGranted)
  }

  @Test func whatTheRoleDoesNotBringAboutIsRefused() throws {
    let desk = try Desk()
    let tries: [(JournalEntry, DatabaseOperator)] = [
      (desk.entry(.support, "show", [.activated(.trustedProfile)]), .support),
      (desk.entry(.support, "contact"), .support),
      (desk.entry(.support, "issue-pin"), .support),
      (desk.entry(Self.clerk, "confirm", [.activated(.trustedProfile)]), .clerk),
      (desk.entry(Self.clerk, "show"), .clerk),
      (desk.entry(.admin, "confirm", [.activated(.trustedProfile)]), .admin),
      (desk.entry(.patient(desk.anna), "create-account"), .portal),
      (desk.entry(.patient(desk.anna), "records", [.openPINUsed]), .portal),
    ]
    for (entry, user) in tries {
      #expect(try desk.refusal(of: entry, as: user) == .notAllowed, "\(entry.act) by \(user)")
    }
    #expect(try desk.store.verify() == .whole(entries: 2))
  }

  /// Nothing that others could not read on from.
  @Test func anEventOutOfTurnIsRefused() throws {
    let desk = try Desk()
    let payload = "{}"
    for (stream, version) in [("account/anna", 9), ("account/anna", 0), ("account/ewa", 1), ("register", 2)] {
      let digest = EventDigest.of(stream: stream, version: version, kind: "records-viewed", payload: payload)
      let event = KeptEvent(
        entry: 0, stream: stream, version: version, kind: "records-viewed", payload: payload, digest: digest)
      let end = try desk.store.server.rows("SELECT place, hash FROM konto.chain_end('account/anna')")[0]
      let entry = KeptEntry(
        number: try end.number(0) + 1, moment: desk.now.seconds, role: "patient", facility: nil,
        person: "anna",
        operatorName: DatabaseOperator.portal.name, subject: "anna", act: "records", outcome: "ok",
        shown: nil,
        reason: nil)
      let json = SentEntry.json(entry, after: try end.bytes(1), [event], in: "account/anna")
      #expect(try desk.refusal(of: json, as: .portal) == .unfit, "\(stream) \(version)")
    }
    #expect(try desk.store.verify() == .whole(entries: 2))
  }

  @Test func aPINOfAnotherFacilityIsRefused() throws {
    let desk = try Desk()
    let refused = AccountEvent.pinRefused(.desk(.identityMismatch), at: try #require(FacilityID("jawor")))
    #expect(try desk.refusal(of: desk.entry(Self.clerk, "issue-pin", [refused]), as: .clerk) == .notAllowed)
  }

  /// Each alters what was made as konto makes it, and is told by the code.
  static let forgeries: [(what: String, alter: @Sendable (String) -> String, refusal: ServerRefusal)] = [
    ("another's name", { $0.replacing("\"operator\":\"op_support\"", with: "\"operator\":\"jan\"") }, .unfit),
    ("the hash", { $0.replacing("\"hash\":\"", with: "\"hash\":\"00") }, .unfit),
    ("the act, not the hash", { $0.replacing("\"act\":\"show\"", with: "\"act\":\"why\"") }, .unfit),
    ("the moment", { $0.replacing("\"moment\":1", with: "\"moment\":2") }, .unfit),
    ("the place", { $0.replacing("\"place\":2", with: "\"place\":9") }, .unfit),
    ("the chain", { $0.replacing("account/anna", with: "account/ewa") }, .unfit),
    ("no chain", { $0.replacing("\"chain\":\"account/anna\"", with: "\"chain\":\"desk/1\"") }, .unfit),
    (
      "a message",
      {
        $0.dropLast()
          + #","messages":[{"login":"anna","channel":"email","sent":1,"kind":"reset-token","secret":"x"}]}"#
      },
      .unfit
    ),
    ("a row", { $0.dropLast() + #","statuses":[{"login":"anna","status":"active"}]}"# }, .unfit),
    ("a token", { $0.dropLast() + #","tokens":[{"fingerprint":"00","login":"anna"}]}"# }, .unfit),
    ("what is forgotten", { $0.dropLast() + #","worthless":["ewa"]}"# }, .unfit),
    (
      "an event",
      {
        $0.dropLast()
          + #","events":[{"nth":0,"stream":"account/anna","version":2,"kind":"activated","payload":"{}","digest":"00"}]}"#
      },
      .notAllowed
    ),
  ]

  @Test(arguments: forgeries.indices) func whatIsAlteredOnTheWayIsRefused(_ index: Int) throws {
    let (what, alter, refusal) = Self.forgeries[index]
    let desk = try Desk()
    let json = try desk.json(of: desk.entry(.support, "show"), as: .support)
    #expect(alter(json) != json)
    #expect(try desk.refusal(of: alter(json), as: .support) == refusal, "\(what)")
    #expect(try desk.store.verify() == .whole(entries: 2))
    #expect(try desk.refusal(of: json, as: .support) == nil)
  }

  /// `verify` reads the events of an entry in the order of their places, whatever order they came in.
  @Test func anEventAtAnotherPlaceOfItsEntryIsRefused() throws {
    let desk = try Desk()
    let entry = desk.entry(.patient(desk.anna), "records", [.recordsViewed])
    let json = try desk.json(of: entry, as: .portal)
    let altered = json.replacing("\"nth\":0", with: "\"nth\":1")
    #expect(altered != json)
    #expect(try desk.refusal(of: altered, as: .portal) == .unfit)
    #expect(try desk.refusal(of: json, as: .portal) == nil)
  }

  @Test(arguments: [-3600, 3600, 86_400]) func anotherClockIsRefused(_ seconds: Int64) throws {
    let desk = try Desk()
    let entry = desk.entry(.support, "show", at: desk.now + Span(seconds: seconds))
    #expect(try desk.refusal(of: entry, as: .support) == .untimely)
  }

  /// What was granted then is not asked in a state of the database that is past.
  @Test func anEarlierStateOfTheDatabaseDoesNotCount() throws {
    let desk = try Desk()
    let json = try desk.json(of: desk.entry(.support, "show"), as: .support)
    let server = try ServerRightsTests.server(of: desk.store, as: .support)
    defer { server.close() }
    try server.run("BEGIN ISOLATION LEVEL REPEATABLE READ")
    #expect(
      ServerRightsTests.refusal(of: server, "SELECT konto.append('\(json)')") == ServerRefusal.unfit.rawValue)
  }

  static let clerk = Actor.clerk(FacilityName(DatabaseOperator.facility), name: nil)

  private static func actors(_ desk: Desk) -> [(Actor, DatabaseOperator)] {
    [(.admin, .admin), (.support, .support), (clerk, .clerk), (.patient(desk.anna), .portal)]
  }
}

/// A store with one account, and entries about it as konto would send them.
struct Desk {
  let store: ServerStore
  let anna: Login
  let now: Moment

  init() throws {
    store = try ServerStore.fresh()
    anna = try #require(Login("anna"))
    now = try store.time(EventSamples.moment)
    var kept = KeptWorld(PostgreSQLKeeper(store))
    try kept.addFacility()
    try kept.addAccount("anna", "Anna Kowalska")
  }

  func event(_ event: AccountEvent) -> Event { .account(anna, event) }

  /// - Parameter subject: nil: no account.
  func entry(
    _ actor: Actor, _ act: String, _ events: [AccountEvent] = [], about subject: Login?,
    at moment: Moment? = nil
  ) -> JournalEntry {
    JournalEntry(
      moment: moment ?? now, actor: actor, subject: subject, act: act, outcome: .done,
      events: events.map(event))
  }

  func entry(
    _ actor: Actor, _ act: String, _ events: [AccountEvent] = [], at moment: Moment? = nil
  ) -> JournalEntry {
    entry(actor, act, events, about: anna, at: moment)
  }

  func json(of entry: JournalEntry, as user: DatabaseOperator) throws -> String {
    let chain = EntryChain.name(of: entry, desk: "desk/1")
    let row = try store.server.rows("SELECT place, number, moment, hash FROM konto.chain_end($1)", [chain])
      .first
    let end =
      try row.map {
        ChainEnd(
          place: try $0.number(0), entry: try $0.number(1), moment: now, hash: try $0.bytes(3))
      } ?? .beginning(of: chain)
    var streams = Bookmark()
    let versions = try store.versions(of: [.account(anna)])
    let addition = Addition(entry.by(user.name), after: end.head, &streams) { versions[$0.text] ?? 0 }
    return ServerAct(entry.by(user.name), addition, in: chain, basedOn: [], [], in: .fresh()).json(
      isRepeated: false)
  }

  func refusal(of entry: JournalEntry, as user: DatabaseOperator) throws -> ServerRefusal? {
    try refusal(of: try json(of: entry, as: user), as: user)
  }

  func refusal(of json: String, as user: DatabaseOperator) throws -> ServerRefusal? {
    let server = try ServerRightsTests.server(of: store, as: user)
    defer { server.close() }
    do throws(ServerProblem) {
      _ = try server.rowsOnce("SELECT konto.append($1::jsonb)", [json])
      return nil
    } catch {
      guard case .refused(let state, _, _) = error, let refusal = ServerRefusal(rawValue: state) else {
        throw error
      }
      return refusal
    }
  }
}

extension JournalEntry {
  fileprivate func with(outcome: JournalOutcome) -> JournalEntry {
    JournalEntry(
      moment: moment, actor: actor, subject: subject, act: act, outcome: outcome, events: events)
  }
}
