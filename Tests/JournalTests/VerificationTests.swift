import Activation
import Foundation
import Testing

@testable import Journal
@testable import Shell

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
      "UPDATE entries SET number = -number WHERE number > 4; UPDATE entries SET number = 1 - number WHERE number < 0; INSERT INTO entries SELECT 5, moment, role, facility, person, operator, subject, act, outcome, hash FROM entries WHERE number = 4",
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
    "INSERT INTO entries SELECT 11, moment, role, facility, person, operator, subject, act, outcome, hash FROM entries WHERE number = 10"

  @Test(arguments: alterations) func findsTheFirstAlteredEntry(_ what: String, _ sql: String, _ entry: Int)
    throws
  {
    let folder = try TestFolder()
    try folder.fillStore()
    let result = try folder.sqlite(TestFolder.withoutTriggers + sql)
    #expect(result.status == 0, "\(what): \(result.complaints)")
    let store = try folder.store()
    #expect(try store.verify() == .broken(entry: entry), "\(what)")
    store.close()
  }

  @Test func findsAWholeTrailWhole() throws {
    let folder = try TestFolder()
    try folder.fillStore()
    #expect(try folder.sqlite(TestFolder.withoutTriggers).status == 0)
    let store = try folder.store()
    #expect(try store.verify() == .whole(entries: 10))
    #expect(try Store(inMemoryFolding: { $0 }).verify() == .whole(entries: 0))
    store.close()
  }

  @Test func theVerbSaysWhichEntryWasAltered() throws {
    let folder = try TestFolder()
    try folder.fillStore()
    let sql = "UPDATE entries SET act = 'contact' WHERE number = 7"
    #expect(try folder.sqlite(TestFolder.withoutTriggers + sql).status == 0)
    let store = try folder.store()
    var session = Session(on: store)
    let outcome = try session.take("verify")
    guard case .refused(let rejection) = outcome else { throw Unexpected(line: "verify") }
    #expect(rejection.refusal.code == .auditBroken)
    #expect(outcome.value(of: .entry)?.written == "7")
    store.close()
  }

  @Test(arguments: [
    "UPDATE entries SET act = 'x' WHERE number = 1", "DELETE FROM entries WHERE number = 10",
    "UPDATE events SET payload = '{}' WHERE number = 1", "DELETE FROM events WHERE number = 1",
    "DELETE FROM entries", "DELETE FROM events", "UPDATE events SET kind = kind",
  ])
  func theJournalRefusesUpdatesAndDeletions(_ sql: String) throws {
    let folder = try TestFolder()
    try folder.fillStore()
    let result = try folder.sqlite(sql)
    #expect(result.status != 0 && result.complaints.contains("append-only"), "\(result)")
    let store = try folder.store()
    #expect(try store.verify() == .whole(entries: 10))
    store.close()
  }
}

extension TestFolder {
  static let withoutTriggers =
    "DROP TRIGGER entries_stay; DROP TRIGGER entries_last; DROP TRIGGER events_stay; DROP TRIGGER events_last;"

  /// A store of ten entries: a facility, an account, and eight documents T3 … T10 in entries 3 … 10.
  func fillStore() throws {
    let store = try store()
    var session = Session(on: store)
    try session.succeed(
      "facility brzoza \"Brzoza\"", "create-account anna \"Anna Kowalska\" pesel=01620300022")
    for number in 3...10 { try session.succeed("add-document anna T\(number) facility=brzoza") }
    store.close()
  }
}
