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
