import Activation
import CommandLanguage
import TestSupport
import Testing

@testable import Journal
@testable import Shell

/// The verb `verify` looks at all that `konto store verify` looks at.
@Suite struct DecidedAgainTests {
  @Test func whatTheProcedureWouldHaveRefusedIsTold() throws {
    let store = try Store()
    var session = Session(on: store)
    try session.succeed(
      "facility brzoza \"Brzoza\"", "create-account anna \"Anna Kowalska\" pesel=01620300022", "verify")
    let (anna, brzoza) = (try #require(Login("anna")), try #require(FacilityID("brzoza")))
    try store.note { head in
      JournalEntry(
        moment: head.moment, actor: .patient(anna), subject: anna, act: "confirm", outcome: .done,
        events: [
          .account(anna, .openPINUsed),
          .account(anna, .activated(.pin(brzoza))),
        ])
    }
    let entry = try store.head.entries
    guard case .refused(let rejection) = try session.take("verify") else { throw Unexpected(line: "verify") }
    #expect(rejection.refusal == Refusal(.world(.auditBroken), .entry(entry)))
    #expect(
      rejection.circumstance?.what?.en.contains("entry \(entry) (confirm) does not follow") == true)
    #expect(rejection.circumstance?.what?.pl.contains("(pin-none-open)") == true)
    #expect(try store.verify() == .whole(entries: entry + 1), "that it was found out stands in the trail")
  }

  @Test(arguments: [
    ("DELETE FROM accounts", "lookups-differ"),
    ("CREATE VIEW everybody AS SELECT * FROM accounts", "structure-differs"),
    (
      "INSERT INTO inbox (login, channel, sent, kind, secret) VALUES ('anna', 'email', 1, 'reset-token', 'x')",
      "inbox-differs"
    ),
    ("INSERT INTO waiting (person, facility, presented) VALUES ('anna', 'brzoza', '{}')", "queue-differs"),
  ])
  func whatElseIsWrongIsToldToo(_ sql: String, _ code: String) throws {
    let store = try Store()
    var session = Session(on: store)
    try session.succeed(
      "facility brzoza \"Brzoza\"", "create-account anna \"Anna Kowalska\" pesel=01620300022", "verify")
    try store.connection.raw { db in try db.execute(sql: sql) }
    guard case .error(let error) = try session.take("verify") else { throw Unexpected(line: "verify") }
    #expect(error.code == "store-failed")
    #expect(error.words(.pl).contains("(\(code)") && error.words(.en).contains("(\(code)"))
  }

  /// On a server somebody may have been turned away before its maker acts for the first time.
  @Test func aMakersFirstEntryNeedNotBeTheFirst() throws {
    var replay = Replay(lastOfMany: .max)
    let brzoza = Facility(
      id: try #require(FacilityID("brzoza")), name: try #require(Title("B")), regon: nil, isIntegrated: true)
    let entries = [
      JournalEntry(
        moment: Session.start, actor: .support, subject: nil, act: "find",
        outcome: .refused(.admission(.notGranted)), events: [],
        operatorName: "desk"),
      JournalEntry(
        moment: Session.start, actor: .admin, subject: nil, act: "facility", outcome: .done,
        events: [.register(.facilityAdded(brzoza))], operatorName: "maker"
      ).founding(for: "maker"),
      JournalEntry(
        moment: Session.start, actor: .admin, subject: nil, act: "delist", outcome: .done,
        events: [.register(.facilityListed(brzoza.id, integrated: false))], operatorName: "maker"
      ).founding(for: "maker"),
    ]
    #expect(replay.take(entries[0], number: 1) == nil)
    #expect(replay.take(entries[1], number: 2) == nil)
    #expect(replay.take(entries[2], number: 3)?.entry == 3, "roles are given so once")
  }

  /// Whoever may read digests alone is told that nothing was decided again.
  @Test func onAServerAnAuditorIsToldWhatWasNotDone() throws {
    let store = try ServerStore(try PostgresServer.shared().freshStore(), .writing)
    var owner = Session(onAny: store)
    try owner.succeed("facility brzoza \"Brzoza\"", "grant \(DatabaseOperator.auditor.name) auditor")
    #expect(try owner.performance(of: "verify", number: 1).warnings == [])
    let theirs = try ServerStore(try DatabaseOperator.auditor.opening(store.server.name), .writing)
    var auditor = Session(
      theirs.keeper(operatorName: "root", isClockConfirmed: false, clock: { Session.start }),
      actor: .auditor, preferences: Practice.preferences,
      surroundings: Practice.surroundings(hashing: .inMemory))
    let performance = try auditor.performance(of: "verify", number: 1)
    guard case .ok = performance.outcome else { throw Unexpected(line: "verify") }
    #expect(performance.warnings == [.decisionsNotReplayed])
  }
}
