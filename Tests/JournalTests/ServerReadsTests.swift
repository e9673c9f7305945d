import Activation
import PostgreSQL
import TestSupport
import Testing

@testable import Journal

/// What operators read of accounts stands in the trail, with what they did or by itself.
@Suite struct ServerReadsTests {
  /// konto looks, and says so: nothing else is noted.
  @Test func anEntryAccountsForWhatWasRead() throws {
    let desk = try Desk()
    let support = try ServerStore(try DatabaseOperator.support.opening(desk.store.server.name), .writing)
    #expect(support.operatorName == DatabaseOperator.support.name && !support.isOwned)
    #expect(desk.store.isOwned)
    var keeper = support.keeper(operatorName: "root", isClockConfirmed: false, clock: { desk.now })
    #expect(keeper.terms.operatorName == DatabaseOperator.support.name)
    var wanted = Wanted()
    wanted.actor = .support
    wanted.accounts = [AccountName(desk.anna)]
    #expect(try keeper.news(of: wanted).count == 2)
    _ = try keeper.accounts(.finding("kowal"), in: World(clock: desk.now))
    #expect(try reads(of: desk.store) == 2)
    let entry = JournalEntry(
      moment: try #require(keeper.now), actor: .support, subject: desk.anna, act: "show", outcome: .done,
      events: [],
      operatorName: keeper.terms.operatorName)
    let isKept = try keeper.append(entry, [])
    #expect(isKept)
    #expect(try reads(of: desk.store) == 0)
    #expect(try support.verify() == .whole(entries: 3))
  }

  /// Whoever asks the functions by hand and writes nothing stands in the trail all the same.
  @Test func whatNothingAccountsForBecomesAnEntry() throws {
    let desk = try Desk()
    let server = try ServerRightsTests.server(of: desk.store, as: .support)
    defer { server.close() }
    let wanted =
      #"{"logins":["anna"],"pesels":[],"tokens":[],"streams":[],"chains":[],"versions":{},"as":"support"}"#
    _ = try server.rows("SELECT * FROM konto.read($1::jsonb)", [wanted])
    _ = try server.rows("SELECT * FROM konto.accounts_found('any', '{}', '{}', false, 5)")
    _ = try server.rows("SELECT * FROM konto.trail_page('{\"first\": 1, \"last\": 1}')")
    _ = try server.rows("SELECT konto.seal(0, 0)")
    #expect(try reads(of: desk.store) == 3, "there is still time to account for it")
    try desk.store.server.run("UPDATE konto.reads SET moment = moment - 400")
    _ = try server.rows("SELECT konto.seal_if_due($1::bigint)", [String(desk.now.seconds + 100)])
    #expect(try reads(of: desk.store) == 0)
    let rows = try desk.store.trail(TrailQuery(upTo: .max)).rows.dropFirst(2).map(\.entry)
    #expect(Set(rows.map(\.act)) == ["read", "find", "audit"])
    #expect(rows.allSatisfy { $0.operatorName == DatabaseOperator.support.name && $0.actor == .support })
    #expect(rows.first { $0.act == "read" }?.subject == desk.anna)
    #expect(Set(rows.map(\.shown)) == [nil, 1])
    #expect(try desk.store.verify() == .whole(entries: 5))
    #expect(try desk.store.info().unsealed == 0)
  }

  /// An auditor is told that there is such an account, and nothing of it; that they asked stands in the trail.
  @Test func anAuditorIsToldWhoseTrailIsMeant() throws {
    let desk = try Desk()
    let pesel = try KeptWorld.pesel(0)
    func told(_ user: DatabaseOperator, _ names: String) throws -> [[String?]] {
      let server = try ServerRightsTests.server(of: desk.store, as: user)
      defer { server.close() }
      let wanted =
        #"{\#(names),"tokens":[],"streams":["account/anna"],"chains":["account/anna"],"versions":{},"as":"auditor"}"#
      return try server.rows(
        "SELECT what, name, kind, payload FROM konto.read($1::jsonb) WHERE what NOT IN ('now', 'newest')",
        [wanted]
      ).map(\.values).filter { $0[1] != "register" }
    }
    #expect(try told(.auditor, #""logins":["anna"],"pesels":[]"#) == [["named", "anna", "anna", nil]])
    #expect(
      try told(.auditor, #""logins":["nemo"],"pesels":["\#(pesel)"]"#) == [["named", "anna", pesel, nil]])
    for user in DatabaseOperator.allCases where user != .auditor {
      #expect(try told(user, #""logins":["anna"],"pesels":["\#(pesel)"]"#).isEmpty, "\(user)")
    }
    #expect(try reads(of: desk.store) == 2)
    try desk.store.server.run("UPDATE konto.reads SET moment = moment - 400")
    _ = try desk.store.server.rows("SELECT konto.seal_if_due($1::bigint)", [String(desk.now.seconds + 100)])
    let row = try #require(try desk.store.trail(TrailQuery(upTo: .max)).rows.last?.entry)
    #expect(row.act == "audit" && row.actor == .auditor && row.subject == desk.anna)
    #expect(try desk.store.flaw(at: desk.now) == nil)
  }

  /// A question that names nobody takes nothing out of the trail that was looked up by hand.
  @Test func aQuestionAccountsForWhomItNamesAlone() throws {
    let desk = try Desk()
    let server = try ServerRightsTests.server(of: desk.store, as: .auditor)
    defer { server.close() }
    let wanted =
      #"{"logins":[],"pesels":["\#(try KeptWorld.pesel(0))"],"tokens":[],"streams":[],"chains":[],"versions":{},"as":"auditor"}"#
    func lookUp() throws { _ = try server.rows("SELECT * FROM konto.read($1::jsonb)", [wanted]) }
    try lookUp()
    #expect(try desk.refusal(of: desk.entry(.auditor, "audit"), as: .auditor) == nil)
    #expect(try reads(of: desk.store) == 0, "it names her")
    try lookUp()
    #expect(try desk.refusal(of: desk.entry(.auditor, "audit", about: nil), as: .auditor) == nil)
    #expect(try reads(of: desk.store) == 1)
    try desk.store.server.run("UPDATE konto.reads SET moment = moment - 400")
    _ = try desk.store.server.rows("SELECT konto.seal_if_due($1::bigint)", [String(desk.now.seconds + 100)])
    let rows = try desk.store.trail(TrailQuery(upTo: .max)).rows.dropFirst(2).map(\.entry)
    #expect(rows.map(\.subject) == [desk.anna, nil, desk.anna])
    #expect(rows.allSatisfy { $0.act == "audit" && $0.operatorName == DatabaseOperator.auditor.name })
    #expect(try desk.store.verify() == .whole(entries: 5))
  }

  /// Whoever lists accounts by hand is not accounted for by a question about the trail.
  @Test func aListAccountsForListsOfItsKind() throws {
    let desk = try Desk()
    let server = try ServerRightsTests.server(of: desk.store, as: .support)
    defer { server.close() }
    _ = try server.rows("SELECT * FROM konto.accounts_found('any', '{}', '{}', false, 5)")
    _ = try server.rows("SELECT * FROM konto.trail_page('{\"first\": 1, \"last\": 1}')")
    func note(_ act: String) throws {
      let entry = JournalEntry(
        moment: desk.now, actor: .support, subject: nil, act: act, outcome: .done, shown: 1, events: [])
      #expect(try desk.refusal(of: entry, as: .support) == nil)
    }
    try note("audit")
    #expect(try desk.store.server.rows("SELECT act FROM konto.reads").map { try $0.text(0) } == ["find"])
    try note("find")
    #expect(try reads(of: desk.store) == 0)
  }

  /// To read all of it something must stand in the trail first.
  @Test func aWholeAccountOrTrailIsReadAfterItsEntry() throws {
    let desk = try Desk()
    let support = try ServerStore(try DatabaseOperator.support.opening(desk.store.server.name), .writing)
    let auditor = try ServerStore(try DatabaseOperator.auditor.opening(desk.store.server.name), .writing)
    func note(
      _ act: String, _ outcome: JournalOutcome = .done, by actor: Actor = .auditor, in store: ServerStore
    ) throws {
      try store.note { head in
        JournalEntry(
          moment: max(desk.now, head.moment), actor: actor, subject: act == "scenario" ? desk.anna : nil,
          act: act,
          outcome: outcome, events: [])
      }
    }
    func exported(_ reveals: Bool) throws -> [String] {
      var pesels: [String] = []
      try auditor.export(revealingPESEL: reveals) { entry in
        for event in entry.events {
          for case ("pesel", .text(let pesel)) in event.data { pesels.append(pesel) }
        }
      }
      return pesels
    }
    #expect(throws: StoreProblem.self) { try support.life(of: desk.anna) }
    #expect(throws: StoreProblem.self) { try exported(true) }
    try note("scenario", by: .support, in: support)
    #expect(try support.life(of: desk.anna).count == 3)
    try note("export", in: auditor)
    let pesel = try KeptWorld.pesel(0)
    #expect(try exported(true) == ["•••••••" + pesel.suffix(4)], "nothing says that PESELs are shown")
    try note("export", .peselRevealed, in: auditor)
    #expect(try exported(true) == [pesel])
    #expect(try exported(false) == ["•••••••" + pesel.suffix(4)])
    #expect(throws: StoreProblem.self) { try support.rebuild() }
    #expect(try support.flaw(at: desk.now) == nil)
  }

  /// Whoever may not read the events verifies by their digests.
  @Test(arguments: [DatabaseOperator.support, .auditor])
  func onlyForItsOwnerIsATrailDecidedAgain(_ user: DatabaseOperator) throws {
    let desk = try Desk()
    var kept = KeptWorld(PostgreSQLKeeper(desk.store))
    try kept.activate("anna")
    #expect(try desk.store.departure()?.entry == 3 && desk.store.replaysDecisions)
    let other = try ServerStore(try user.opening(desk.store.server.name), .writing)
    #expect(try other.flaw(at: desk.now) == nil && !other.replaysDecisions)
    let keeper = other.keeper(operatorName: "root", isClockConfirmed: false, clock: { desk.now })
    #expect(try keeper.verify() == .whole(entries: 3) && !keeper.replaysDecisions)
  }

  private func reads(of store: ServerStore) throws -> Int {
    try store.server.rows("SELECT count(*) FROM konto.reads")[0].number(0)
  }
}
