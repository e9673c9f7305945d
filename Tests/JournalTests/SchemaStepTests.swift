import Activation
import GRDB
import PostgreSQL
import TestSupport
import Testing

@testable import Journal

/// A store of an earlier schema is read as it is, and brought up to date by whoever writes.
@Suite struct SchemaStepTests {
  /// What each schema was without, by its number.
  private static let asItWas = [
    3: "DROP INDEX entries_counted; PRAGMA user_version = 3;",
    2: """
    DROP INDEX entries_counted; DROP TABLE waiting; DROP TABLE sessions; DROP TABLE origin; DROP TABLE seals; DROP TABLE tallies; DROP TABLE tally_kinds;
    DROP INDEX entries_of_operator; DROP INDEX entries_of_act; DROP INDEX entries_refused;
    ALTER TABLE entries DROP COLUMN reason; PRAGMA user_version = 2;
    """,
  ]
  private static let asItWasOnServer = """
    DROP TABLE konto.waiting, konto.sessions, konto.grants, konto.may, konto.reads, konto.tallies, konto.tally_kinds;
    DROP INDEX konto.entries_of_operator, konto.entries_of_act, konto.entries_refused;
    ALTER TABLE konto.entries DROP COLUMN reason;
    DO $$ DECLARE f record; BEGIN
      FOR f IN SELECT oid::regprocedure AS name FROM pg_proc WHERE pronamespace = 'konto'::regnamespace
        AND proname NOT IN ('stays', 'letters', 'keep', 'news') LOOP EXECUTE 'DROP FUNCTION ' || f.name; END LOOP;
    END $$;
    DELETE FROM konto.store; INSERT INTO konto.store VALUES (1);
    """

  @Test(arguments: asItWas.keys.sorted())
  func aFileIsReadAsItIsAndBroughtUpToDate(_ schema: Int) throws {
    let folder = try Folder()
    let path = folder.path("s.db")
    let made = try Store(path, .writing)
    var kept = KeptWorld(SQLiteKeeper(made))
    for _ in 1...4 { try kept.record("find", by: .support) }
    made.close()
    let queue = try DatabaseQueue(path: path)
    let asItWas = try #require(Self.asItWas[schema])
    try queue.writeWithoutTransaction { db in try db.execute(sql: asItWas) }
    try queue.close()
    let reading = try Store(path, .readingOnly)
    #expect(try reading.structureFlaw() == nil && reading.info().schema == schema)
    #expect(try reading.flaw(at: EventSamples.moment) == nil)
    #expect(try reading.check(showing: [2], since: nil, following: 1).0 == .whole(entries: 4))
    #expect(try folder.names() == ["s.db"])
    #expect(try SQLiteKeeper(reading).attendance(of: "anna").isEmpty)
    let writing = try Store(path, .writing)
    defer { writing.close() }
    #expect(try writing.structureFlaw() == nil && writing.info().schema == 4)
    var goingOn = KeptWorld(SQLiteKeeper(writing))
    try goingOn.record("find", by: .support)
    #expect(try writing.flaw(at: EventSamples.moment) == nil && writing.verify() == .whole(entries: 5))
  }

  @Test func aServersStoreIsReadAsItIsAndBroughtUpToDate() throws {
    let name = try PostgresServer.shared().freshStore()
    try name.run(Self.asItWasOnServer)
    #expect(throws: StoreProblem.server(.schemaOlder(version: 1, known: ServerSchema.version))) {
      try ServerStore(name, .readingOnly)
    }
    #expect(StoreName(name.given).scriptForServer?.contains("CREATE TABLE konto.waiting") == true)
    #expect(StoreName(name.given).scriptForServer?.contains("CREATE TABLE konto.entries") == false)
    let writing = try ServerStore(name, .writing)
    #expect(try writing.structureFlaw() == nil && writing.info().schema == ServerSchema.version)
    #expect(StoreName(name.given).scriptForServer == nil)
    #expect(throws: StoreProblem.newer(version: 99, known: ServerSchema.version)) {
      try name.run("INSERT INTO konto.store VALUES (99)")
      _ = try ServerStore(name, .writing)
    }
  }

  @Test(arguments: [2, 4]) func itsFunctionsAreMadeAnew(_ version: Int) throws {
    let name = try PostgresServer.shared().freshStore()
    try name.run(
      """
      DROP FUNCTION konto.trail_grants; DROP FUNCTION konto.field;
      CREATE FUNCTION konto.field(value text) RETURNS bytea LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$ BEGIN END $$;
      DELETE FROM konto.store; INSERT INTO konto.store VALUES (\(version));
      """)
    let writing = try ServerStore(name, .writing)
    #expect(try writing.structureFlaw() == nil && writing.info().schema == ServerSchema.version)
  }

  /// What was counted of days goes on where it was.
  @Test func whatWasCountedIsAddedUp() throws {
    let name = try PostgresServer.shared().freshStore()
    let made = try ServerStore(name, .writing)
    var kept = KeptWorld(PostgreSQLKeeper(made))
    try kept.record("find", by: .support)
    try kept.record("find", by: .support, after: .days(1))
    try kept.record("find", by: .support, after: .days(3))
    _ = try made.counts(TrailQuery(upTo: 3), by: .act)
    made.close()
    try name.run(
      "ALTER TABLE konto.tally_kinds DROP COLUMN in_all; DELETE FROM konto.store; INSERT INTO konto.store VALUES (3);"
    )
    let writing = try ServerStore(name, .writing)
    #expect(try writing.flaw(at: EventSamples.moment) == nil)
    #expect(try writing.counts(TrailQuery(upTo: 3), by: .act) == [TrailGroup(key: "find", count: 3)])
    try name.run("UPDATE konto.tally_kinds SET in_all = in_all + 1")
    #expect(try writing.flaw(at: EventSamples.moment) == .lookups(rows: 1))
  }

  /// Of many that open it at once one changes it.
  @Test func twoAtOnceBringItUpToDateOnce() throws {
    let name = try PostgresServer.shared().freshStore()
    try name.run(Self.asItWasOnServer)
    let servers = try (0..<2).map { _ in try Server(name) { _ in false } }
    defer { for server in servers { server.close() } }
    for server in servers { try ServerStore.bringUpToDate(server, from: 1) }
    #expect(try ServerStore(name, .writing).structureFlaw() == nil)
  }

  @Test func whoeverMayNotChangeTheTablesIsTold() throws {
    let name = try PostgresServer.shared().freshStore()
    try name.run(Self.asItWasOnServer)
    try name.run(
      """
      CREATE ROLE desk LOGIN; GRANT USAGE ON SCHEMA konto TO desk;
      GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA konto TO desk;
      """)
    defer { try? name.run("DROP OWNED BY desk; DROP ROLE desk") }
    let desk = try #require(ServerName(name.given.replacing("user=konto", with: "user=desk")))
    #expect(throws: StoreProblem.server(.schemaOlder(version: 1, known: ServerSchema.version))) {
      try ServerStore(desk, .writing)
    }
  }
}

extension ServerName {
  /// What its owner tells the database by hand.
  fileprivate func run(_ sql: String) throws {
    let server = try Server(self) { _ in false }
    defer { server.close() }
    try server.run(sql)
  }
}

extension Keeper {
  /// Where somebody waits, after news of them.
  fileprivate func attendance(of login: String) throws -> [String] {
    var (keeper, wanted) = (self, Wanted())
    wanted.accounts = [AccountName(login)]
    _ = try keeper.news(of: wanted)
    return keeper.attendance.people.values.compactMap { $0.place?.facility.text }
  }
}
