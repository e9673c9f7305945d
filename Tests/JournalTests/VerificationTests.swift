import Activation
import GRDB
import TestSupport
import Testing

@testable import Journal

/// Whoever alters the journal behind the program's back is found out, from the first altered entry on.
@Suite struct VerificationTests {
  /// What is done to the store of ten entries, and the first entry that is then wrong.
  static let alterations: [(what: String, sql: String, entry: Int)] = [
    ("the moment", "UPDATE entries SET moment = moment + 1 WHERE number = 4", 4),
    ("the role", "UPDATE entries SET role = 'support' WHERE number = 4", 4),
    ("the facility", "UPDATE entries SET facility = 'jawor' WHERE number = 4", 4),
    ("the person", "UPDATE entries SET person = 'anna' WHERE number = 4", 4),
    ("the operator", "UPDATE entries SET operator = 'nobody' WHERE number = 4", 4),
    ("the subject", "UPDATE entries SET subject = 'ewa' WHERE number = 4", 4),
    ("the subject, taken away", "UPDATE entries SET subject = NULL WHERE number = 4", 4),
    ("the act", "UPDATE entries SET act = 'contact' WHERE number = 4", 4),
    ("the outcome", "UPDATE entries SET outcome = 'not-allowed' WHERE number = 4", 4),
    ("the reason, put there", "UPDATE entries SET reason = 'x' WHERE number = 4", 4),
    ("the hash", "UPDATE entries SET hash = zeroblob(32) WHERE number = 4", 4),
    ("the first", "UPDATE entries SET act = 'contact' WHERE number = 1", 1),
    ("the last", "UPDATE entries SET act = 'contact' WHERE number = 10", 10),
    ("an event's payload", "UPDATE events SET payload = replace(payload, 'T4', 'T5') WHERE entry = 4", 4),
    ("an event's kind", "UPDATE events SET kind = 'records-viewed' WHERE entry = 4", 4),
    ("an event's stream", "UPDATE events SET stream = 'account/ewa' WHERE entry = 4", 4),
    ("an event's digest", "UPDATE events SET digest = zeroblob(32) WHERE entry = 4", 4),
    ("an event's version", "UPDATE events SET version = 99 WHERE entry = 4", 4),
    ("an event, taken away", "DELETE FROM events WHERE entry = 4", 4),
    ("an event, put behind the last, of an earlier entry", event(100, entry: 4), 4),
    ("an event, put behind the last", event(100, entry: 10), 10),
    ("an event of no entry", event(100, entry: 77), 11),
    ("an event, moved to the next", "UPDATE events SET entry = 5 WHERE entry = 4", 4),
    (
      "an entry with its events, taken away",
      "DELETE FROM events WHERE entry = 4; DELETE FROM entries WHERE number = 4", 4
    ),
    ("an entry without its events, taken away", "DELETE FROM entries WHERE number = 4", 4),
    (
      "the last with its events, taken away",
      "DELETE FROM events WHERE entry = 10; DELETE FROM entries WHERE number = 10", 10
    ),
    ("the last without its events, taken away", "DELETE FROM entries WHERE number = 10", 10),
    ("all of them, taken away", "DELETE FROM events; DELETE FROM entries", 1),
    ("an entry, put at the end", forged, 11),
    (
      "an entry, put in the middle",
      "UPDATE entries SET number = -number WHERE number > 4; UPDATE entries SET number = 1 - number WHERE number < 0; INSERT INTO entries SELECT 5, moment, role, facility, person, operator, subject, act, outcome, hash, shown, reason FROM entries WHERE number = 4",
      5
    ),
    (
      "two entries, swapped",
      "UPDATE entries SET number = -5 WHERE number = 4; UPDATE entries SET number = 4 WHERE number = 5; UPDATE entries SET number = 5 WHERE number = -5",
      4
    ),
    (
      "the head, set back", "UPDATE head SET entries = 9, hash = (SELECT hash FROM entries WHERE number = 9)",
      10
    ),
    ("the head's hash", "UPDATE head SET hash = zeroblob(32)", 10),
  ]

  private static func event(_ number: Int, entry: Int) -> String {
    "INSERT INTO events SELECT \(number), \(entry), stream, 99, kind, payload, digest FROM events WHERE number = 5"
  }

  private static let forged =
    "INSERT INTO entries SELECT 11, moment, role, facility, person, operator, subject, act, outcome, hash, shown, reason FROM entries WHERE number = 10"

  @Test(arguments: alterations) func findsTheFirstAlteredEntry(_ what: String, _ sql: String, _ entry: Int)
    throws
  {
    let store = try Store.ofTenEntries()
    try store.alter(Self.withoutTriggers + sql)
    #expect(try store.verify() == .broken(entry: entry), "\(what)")
  }

  @Test func findsAWholeTrailWhole() throws {
    let store = try Store.ofTenEntries()
    try store.alter(Self.withoutTriggers)
    #expect(try store.verify() == .whole(entries: 10))
    #expect(try Store().verify() == .whole(entries: 0))
  }

  @Test(arguments: [
    "UPDATE entries SET act = 'x' WHERE number = 1", "DELETE FROM entries WHERE number = 10",
    "UPDATE events SET payload = '{}' WHERE number = 1", "DELETE FROM events WHERE number = 1",
    "DELETE FROM entries", "DELETE FROM events", "UPDATE events SET kind = kind",
  ])
  func theJournalRefusesUpdatesAndDeletions(_ sql: String) throws {
    let store = try Store.ofTenEntries()
    #expect(throws: StoreProblem.other("the journal is append-only")) { try store.alter(sql) }
    #expect(try store.verify() == .whole(entries: 10))
  }

  @Test(arguments: [
    (JournalOutcome.done, true), (.refused(.admission(.notAllowed)), false),
  ])
  func timeGoesBackOnlyWhereItWasTakenBack(_ outcome: JournalOutcome, _ isAccepted: Bool) throws {
    let head = try Store.ofTenEntries().head
    let entry = KeptEntry(
      JournalEntry(
        moment: head.moment + -.days(1), actor: .admin, subject: nil, act: JournalEntry.clockReset,
        outcome: outcome, events: []),
      number: head.entries + 1)
    var chain = Chain(after: head)
    #expect(chain.follows(entry, hash: entry.hash(after: head.hash, events: []), []) == isAccepted)
  }

  @Test func whatAnotherAltersAfterItWasFoundWholeIsFound() throws {
    let folder = try Folder()
    let store = try Store(folder.path("s.db"), .writing)
    defer { store.close() }
    var keeper = SQLiteKeeper(store, operatorName: "tester") { .earliest }
    for number in 1...3 {
      try store.note { head in
        JournalEntry(
          moment: head.moment, actor: .support, subject: nil, act: "accounts", outcome: .done, events: [])
      }
      #expect(try keeper.check(showing: []) == .whole(entries: number))
    }
    let other = try Store(folder.path("s.db"), .writing)
    try other.alter(Self.withoutTriggers + "UPDATE entries SET act = 'contact' WHERE number = 2")
    other.close()
    #expect(try keeper.check(showing: []) == .broken(entry: 2))
    #expect(try keeper.check(showing: []) == .broken(entry: 2))
  }

  private static let withoutTriggers =
    "DROP TRIGGER entries_stay; DROP TRIGGER entries_last; DROP TRIGGER events_stay; DROP TRIGGER events_last;"
}

extension Store {
  /// A store of ten entries: a facility, an account, and eight documents T3 … T10 in entries 3 … 10.
  fileprivate static func ofTenEntries() throws -> Store {
    let store = try Store()
    var kept = KeptWorld(SQLiteKeeper(store))
    try kept.addFacility()
    try kept.addAccount("anna", "Anna Kowalska")
    for number in 3...10 { try kept.addDocument("T\(number)", of: "anna") }
    return store
  }

  /// Runs SQL as another hand would, whatever belongs together.
  fileprivate func alter(_ sql: String) throws(StoreProblem) {
    try connection.raw { db in try db.execute(sql: "PRAGMA foreign_keys = OFF; " + sql) }
  }
}
