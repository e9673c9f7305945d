import Activation
import GRDB
import PostgreSQL
import TestSupport
import Testing

@testable import Journal

/// Whatever is shown of a trail is held against what was written, however long the trail is.
@Suite struct CheckingShownTests {
  /// What is done to a trail of eight entries, of which the newest three are always followed, and what is told where
  /// some are shown.
  private static let alterations: [(sql: String, shown: [Int], state: TrailState)] = [
    ("", [1, 2, 3, 4], .whole(entries: 8)),
    ("UPDATE entries SET act = 'x' WHERE number = 2", [1, 3, 4], .whole(entries: 8)),
    ("UPDATE entries SET act = 'x' WHERE number = 2", [4, 2, 1], .broken(entry: 2)),
    ("UPDATE entries SET act = 'x' WHERE number = 7", [], .broken(entry: 7)),
    ("UPDATE events SET payload = '{}' WHERE entry = 3", [3], .broken(entry: 3)),
    ("UPDATE events SET payload = '{}' WHERE entry = 3", [4], .whole(entries: 8)),
  ]

  @Test(arguments: alterations.indices) func onAFile(_ index: Int) throws {
    let (sql, shown, state) = Self.alterations[index]
    let store = try Store()
    var kept = KeptWorld(SQLiteKeeper(store))
    try Self.fill(&kept)
    try store.connection.raw { db in
      let triggers = ["entries_stay", "entries_last", "events_stay", "events_last"]
      try db.execute(sql: triggers.map { "DROP TRIGGER \($0);" }.joined() + sql)
    }
    #expect(try store.check(showing: shown, since: nil, following: 3).0 == state, "\(sql)")
    #expect(try store.verify() == (sql.isEmpty ? .whole(entries: 8) : Self.whole(sql)), "\(sql)")
  }

  @Test(arguments: alterations.indices) func onAServer(_ index: Int) throws {
    let (sql, shown, state) = Self.alterations[index]
    let store = try ServerStore.fresh()
    var kept = KeptWorld(PostgreSQLKeeper(store))
    try Self.fill(&kept)
    let altered = sql.replacing("UPDATE ", with: "UPDATE konto.").replacing("FROM ", with: "FROM konto.")
    try store.server.run("SET session_replication_role = replica; \(altered)")
    let told = try store.check(showing: shown, following: 3)
    switch state {
    case .broken: #expect(told == state, "\(sql)")
    case .whole: #expect(told == .whole(entries: 3 + shown.count), "\(sql)")
    }
  }

  /// What is taken out, from which entry on, and whether it is told of a long trail too, of which the newest three are
  /// followed.
  private static let removals: [(entry: Int, fromLong: Bool)] = [
    (1, false), (2, false), (3, false), (6, true), (8, true),
  ]

  /// Also where nothing is shown: of a file however long the trail is.
  @Test(arguments: removals.indices) func whatIsGoneFromAFileIsMissed(_ index: Int) throws {
    let gone = Self.removals[index].entry
    let store = try Store()
    var kept = KeptWorld(SQLiteKeeper(store))
    try Self.fill(&kept)
    try store.connection.raw { db in
      try db.execute(
        sql: """
          DROP TRIGGER entries_last; DROP TRIGGER events_last;
          DELETE FROM events WHERE entry = \(gone); DELETE FROM entries WHERE number = \(gone)
          """)
    }
    for shown in [[], [gone + 1].filter { $0 <= 8 }] {
      #expect(try store.check(showing: shown, since: nil, following: 3).0 == .broken(entry: gone), "\(shown)")
      #expect(try store.check(showing: shown, since: nil).0 == .broken(entry: gone), "\(shown)")
    }
  }

  /// The last entry of a chain too: a seal covers it.
  @Test(arguments: removals.indices) func whatIsGoneFromAServerIsMissed(_ index: Int) throws {
    let (gone, fromLong) = Self.removals[index]
    let store = try ServerStore.fresh()
    var kept = KeptWorld(PostgreSQLKeeper(store))
    try Self.fill(&kept)
    _ = try store.seal(at: EventSamples.moment + .days(1))
    #expect(try store.check(showing: []) == .whole(entries: 8))
    #expect(try store.check(showing: [], following: 3) == .whole(entries: 3))
    try store.server.run(
      """
      SET session_replication_role = replica;
      DELETE FROM konto.events WHERE entry = \(gone); DELETE FROM konto.entries WHERE number = \(gone)
      """)
    #expect(try store.check(showing: []) == .broken(entry: gone))
    #expect(
      try store.check(showing: [], following: 3)
        == (fromLong ? .broken(entry: gone) : .whole(entries: 3)))
  }

  /// A short trail is followed whole, and on from there.
  @Test func whatIsShortIsFollowedWhole() throws {
    let store = try Store()
    var kept = KeptWorld(SQLiteKeeper(store))
    try Self.fill(&kept)
    let whole = try #require(try store.check(showing: [], since: nil).1)
    #expect(whole.head.entries == 8)
    #expect(try store.check(showing: [1], since: whole, following: 3).1?.head.entries == 8)
    #expect(try store.check(showing: [1], since: nil, following: 3).1 == nil, "not from its beginning")
  }

  private static func whole(_ sql: String) -> TrailState {
    .broken(entry: sql.contains("= 2") ? 2 : sql.contains("= 7") ? 7 : 3)
  }

  private static func fill(_ kept: inout KeptWorld) throws {
    try kept.addFacility()
    try kept.record("find", by: .support)
    try kept.addAccount("anna", "Anna Kowalska")
    for _ in 4...8 { try kept.record("show", by: .support, of: Login("anna")) }
  }
}
