import Activation
import PostgreSQL
import TestSupport
import Testing

@testable import Journal

/// A store on a server, whose entries are chained account by account.
@Suite struct ServerStoreTests {
  /// What is done to a store of ten entries, all but the last two of which are sealed, and the entry that is then wrong.
  static let alterations: [(what: String, sql: String, entry: Int)] = [
    ("the moment", "UPDATE konto.entries SET moment = moment + 1 WHERE number = 4", 4),
    ("the role", "UPDATE konto.entries SET role = 'support' WHERE number = 4", 4),
    ("the operator", "UPDATE konto.entries SET operator = 'nobody' WHERE number = 4", 4),
    ("the subject", "UPDATE konto.entries SET subject = 'ewa' WHERE number = 4", 4),
    ("the subject, taken away", "UPDATE konto.entries SET subject = NULL WHERE number = 4", 4),
    ("the act", "UPDATE konto.entries SET act = 'contact' WHERE number = 4", 4),
    ("the outcome", "UPDATE konto.entries SET outcome = 'not-allowed' WHERE number = 4", 4),
    ("the chain", "UPDATE konto.entries SET chain = 'account/ewa', place = 1 WHERE number = 4", 4),
    ("the hash", "UPDATE konto.entries SET hash = '\\x00' WHERE number = 4", 4),
    ("one that is not sealed", "UPDATE konto.entries SET act = 'contact' WHERE number = 10", 10),
    (
      "an event's payload", "UPDATE konto.events SET payload = replace(payload, 'T4', 'T5') WHERE entry = 4",
      4
    ),
    ("an event's kind", "UPDATE konto.events SET kind = 'records-viewed' WHERE entry = 4", 4),
    ("an event, taken away", "DELETE FROM konto.events WHERE entry = 4", 4),
    (
      "an event, put behind",
      "INSERT INTO konto.events SELECT 4, 9, stream, 99, kind, payload, digest FROM konto.events WHERE entry = 5",
      4
    ),
    (
      "an entry in the middle of its chain, taken away",
      "DELETE FROM konto.events WHERE entry = 4; DELETE FROM konto.entries WHERE number = 4", 4
    ),
    (
      "the last that is sealed, with all behind it",
      "DELETE FROM konto.events WHERE entry > 7; DELETE FROM konto.entries WHERE number > 7", 8
    ),
    (
      "a whole chain", "DELETE FROM konto.events WHERE entry > 1; DELETE FROM konto.entries WHERE number > 1",
      2
    ),
    (
      "the order of two chains",
      "UPDATE konto.entries SET number = 99 WHERE number = 1; UPDATE konto.events SET entry = 99 WHERE entry = 1",
      1
    ),
    ("the seal's hash", "UPDATE konto.seals SET hash = '\\x00' WHERE number = 1", 1),
    ("the seal's moment", "UPDATE konto.seals SET moment = 0 WHERE number = 2", 5),
    (
      "a seal, taken away",
      "DELETE FROM konto.sealed WHERE seal = 1; DELETE FROM konto.seals WHERE number = 1", 5
    ),
    ("an entry, taken out of its seal", "DELETE FROM konto.sealed WHERE entry = 6", 5),
  ]

  @Test(arguments: alterations)
  func whatAnotherHandChangesIsFound(_ what: String, _ sql: String, _ entry: Int) throws {
    let store = try Self.ofTenEntries()
    #expect(try store.verify() == .whole(entries: 10))
    try store.alter(sql)
    #expect(try store.verify() == .broken(entry: entry), "\(what)")
  }

  /// What the documents say that it does not prove.
  @Test func whatIsCutOffBeforeItIsSealedIsNotMissed() throws {
    let store = try Self.ofTenEntries()
    #expect(try store.info().unsealed == 2)
    try store.alter("DELETE FROM konto.events WHERE entry = 10; DELETE FROM konto.entries WHERE number = 10")
    #expect(try store.verify() == .whole(entries: 9))
  }

  @Test(arguments: [
    "UPDATE konto.entries SET act = 'x' WHERE number = 1", "DELETE FROM konto.entries WHERE number = 10",
    "UPDATE konto.events SET payload = '{}'", "DELETE FROM konto.events", "TRUNCATE konto.events",
    "TRUNCATE konto.entries CASCADE", "UPDATE konto.seals SET last = 1", "DELETE FROM konto.sealed",
  ])
  func theJournalRefusesUpdatesAndDeletions(_ sql: String) throws {
    let store = try Self.ofTenEntries()
    #expect(
      throws: ServerProblem.refused(state: "P0001", words: "the journal is append-only", constraint: nil)
    ) { try store.server.run(sql) }
  }

  @Test func aSealIsFoundByItsHashAndAnEntryByIts() throws {
    let store = try Self.ofTenEntries()
    let sealed = try store.seal(at: EventSamples.moment)
    #expect(sealed.entry == 10)
    #expect(try store.entry(withHash: sealed.hash) == 10)
    #expect(try store.entry(withHash: try store.head.hash) == 10)
    #expect(try store.entry(withHash: Head.empty.hash) == nil)
    let again = try store.seal(at: EventSamples.moment)
    #expect(again == sealed, "there is nothing more to be sealed")
    #expect(try store.info().unsealed == 0)
  }

  @Test func nobodySealsWhatWasJustSealed() throws {
    let store = try Self.ofTenEntries()
    try store.sealIfDue(at: EventSamples.moment + .minutes(1))
    #expect(try store.info().unsealed == 2)
    try store.sealIfDue(at: EventSamples.moment + .minutes(2))
    #expect(try store.info().unsealed == 0)
    #expect(try store.verify() == .whole(entries: 10))
  }

  static let lookups: [(sql: String, rows: Int)] = [
    ("UPDATE konto.accounts SET folded = 'ewa lis' WHERE login = 'anna'", 1),
    ("UPDATE konto.accounts SET since = 7", 1), ("UPDATE konto.accounts SET status = 'active'", 1),
    ("DELETE FROM konto.accounts", 1), ("INSERT INTO konto.tokens VALUES ('\\x00', 'anna')", 1),
    ("DELETE FROM konto.contacts", 1), ("UPDATE konto.contacts SET email = 'a@example.test'", 1),
    ("INSERT INTO konto.contacts VALUES ('zofia', NULL, NULL)", 1),
  ]

  @Test(arguments: lookups) func lookupsAreHeldAgainstTheJournalAndMadeAnew(_ sql: String, _ rows: Int) throws
  {
    let store = try Self.ofTenEntries()
    #expect(try store.flaw(at: EventSamples.moment) == nil)
    try store.server.run(sql)
    #expect(try store.flaw(at: EventSamples.moment) == .lookups(rows: rows))
    #expect(try store.rebuild() == 1)
    #expect(try store.flaw(at: EventSamples.moment) == nil)
    #expect(try store.accounts(.finding("kowal")).rows.map(\.login.text) == ["anna"])
  }

  static let structures: [(sql: String, flaw: StoreFlaw)] = [
    ("CREATE VIEW konto.everybody AS SELECT * FROM konto.accounts", .structure("everybody")),
    ("CREATE TABLE konto.notes (text text)", .structure("notes")),
    ("DROP TRIGGER events_last ON konto.events", .incomplete("events_last")),
    ("ALTER TABLE konto.events DISABLE TRIGGER events_stay", .incomplete("events_stay")),
    ("DROP INDEX konto.entries_of_subject", .incomplete("entries_of_subject")),
    ("CREATE RULE away AS ON INSERT TO konto.entries DO INSTEAD NOTHING", .structure("away")),
    (
      "CREATE OR REPLACE FUNCTION konto.stays() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
      .structure("stays")
    ),
  ]

  @Test(arguments: structures) func whatIsNotTheStoresOwnIsFound(_ sql: String, _ flaw: StoreFlaw) throws {
    let store = try ServerStore.fresh()
    #expect(try store.structureFlaw() == nil)
    try store.server.run(sql)
    #expect(try store.structureFlaw() == flaw)
  }

  @Test func anotherVersionOrNoStoreIsTold() throws {
    let server = try PostgresServer.shared()
    let empty = try server.freshDatabase()
    #expect(throws: StoreProblem.server(.schemaMissing)) { try ServerStore(empty, .writing) }
    let name = try server.freshStore()
    #expect(throws: StoreProblem.server(.schemaThere)) { try ServerStore.create(name) }
    try ServerStore(name, .writing).server.run("INSERT INTO konto.store VALUES (99)")
    #expect(throws: StoreProblem.newer(version: 99, known: ServerSchema.version)) {
      try ServerStore(name, .writing)
    }
  }

  static func ofTenEntries() throws -> ServerStore {
    let store = try ServerStore.fresh()
    var kept = KeptWorld(PostgreSQLKeeper(store))
    try kept.addFacility()
    try kept.addAccount("anna", "Anna Kowalska")
    for number in 3...10 {
      try kept.addDocument("T\(number)", of: "anna")
      if [4, 8].contains(number) { _ = try store.seal(at: EventSamples.moment + .minutes(1)) }
    }
    return store
  }
}

extension ServerStore {
  /// Runs SQL as another hand would that owns the tables, whatever belongs together.
  fileprivate func alter(_ sql: String) throws {
    let switched = ServerTables.journalTables.map { "ALTER TABLE konto.\($0) DISABLE TRIGGER ALL;" }.joined()
    try server.run("BEGIN; \(switched) \(sql); COMMIT")
  }
}
