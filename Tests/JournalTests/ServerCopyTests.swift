import Activation
import GRDB
import PostgreSQL
import TestSupport
import Testing

@testable import Journal

/// The trail of a file that goes on on a server.
@Suite struct ServerCopyTests {
  @Test func hashesThatWereNotedStillHold() throws {
    let file = try Self.file()
    let early = try file.head
    var kept = KeptWorld(SQLiteKeeper(file))
    try kept.addAccount("ewa", "Ewa Lis", "85723199901")
    let late = try file.head
    let store = try ServerStore.fresh()
    #expect(try store.takeOver(file) == 4)
    #expect(try store.verify() == .whole(entries: 4))
    #expect(try store.entry(withHash: early.hash) == 3)
    #expect(try store.entry(withHash: late.hash) == 4)
    #expect(try store.entry(withHash: Head.empty.hash) == nil)
    #expect(try store.flaw(at: EventSamples.moment) == nil)
    #expect(try store.accounts(.all()).rows == file.accounts(.all()).rows)
    #expect(try store.seal(at: EventSamples.moment).hash == late.hash)
  }

  @Test func whatComesAfterIsChainedToIt() throws {
    let store = try ServerStore.fresh()
    _ = try store.takeOver(try Self.file())
    var keeper = PostgreSQLKeeper(store)
    let anna = try #require(Login("anna"))
    var wanted = Wanted()
    wanted.accounts = [AccountName(anna)]
    let history = try keeper.news(of: wanted)
    let entry = JournalEntry(
      moment: EventSamples.moment + .hours(1), actor: .support, subject: anna, act: "show", outcome: .done,
      events: [], operatorName: "tester")
    let isKept = try keeper.append(entry, [])
    #expect(history.count == 3 && isKept && keeper.newestEntry == 4)
    _ = try store.seal(at: EventSamples.moment + .hours(1))
    #expect(try store.verify() == .whole(entries: 4))
  }

  @Test func whatIsAlteredInTheCopyIsFound() throws {
    let store = try ServerStore.fresh()
    _ = try store.takeOver(try Self.file())
    try store.server.run(
      """
      BEGIN; ALTER TABLE konto.seals DISABLE TRIGGER ALL; UPDATE konto.seals SET hash = '\\x00' WHERE copied; COMMIT
      """)
    #expect(try store.verify() == .broken(entry: 1))
  }

  @Test func aStoreWithEntriesTakesNoOthersOver() throws {
    let store = try ServerStore.fresh()
    _ = try store.takeOver(try Self.file())
    #expect(throws: StoreProblem.server(.schemaThere)) { try store.takeOver(try Self.file()) }
    #expect(try store.verify() == .whole(entries: 3))
    let empty = try ServerStore.fresh()
    #expect(try empty.takeOver(try Store()) == 0)
    #expect(try empty.verify() == .whole(entries: 0))
  }

  private static func file() throws -> Store {
    let file = try Store()
    var kept = KeptWorld(SQLiteKeeper(file))
    try kept.addFacility()
    try kept.addAccount("anna", "Anna Kowalska")
    try kept.addDocument("T", of: "anna")
    return file
  }
}

/// The trail of a server that goes on in a file.
@Suite struct ServerCopyingOutTests {
  @Test func hashesThatWereNotedStillHold() throws {
    let (server, early, late) = try Self.server()
    let folder = try Folder()
    #expect(try server.copy(to: folder.path("s.db")) == 5)
    let file = try Store(folder.path("s.db"), .writing)
    defer { file.close() }
    #expect(try file.verify() == .whole(entries: 5) && file.flaw(at: EventSamples.moment) == nil)
    #expect(try file.entry(withHash: early) == 3)
    #expect(try file.entry(withHash: late) == 5)
    #expect(try file.entry(withHash: Head.empty.hash) == nil)
    #expect(try file.accounts(.all()).rows == server.accounts(.all()).rows)
    var kept = KeptWorld(SQLiteKeeper(file))
    try kept.addAccount("iza", "Iza Lis", "72622912348")
    #expect(try file.flaw(at: EventSamples.moment) == nil)
    #expect(throws: StoreProblem.targetExists(folder.path("s.db"))) {
      try server.copy(to: folder.path("s.db"))
    }
    #expect(try folder.names().allSatisfy { $0.hasPrefix("s.db") })
  }

  /// A file that went to a server and came back.
  @Test func thoseOfAFileBeforeHoldToo() throws {
    let first = try Store()
    var kept = KeptWorld(SQLiteKeeper(first))
    try kept.addFacility()
    try kept.addAccount("anna", "Anna Kowalska")
    let early = try first.head
    try kept.addDocument("T", of: "anna")
    let server = try ServerStore.fresh()
    _ = try server.takeOver(first)
    let folder = try Folder()
    #expect(try server.copy(to: folder.path("s.db")) == 3)
    let file = try Store(folder.path("s.db"), .writing)
    defer { file.close() }
    #expect(try file.flaw(at: EventSamples.moment) == nil)
    #expect(try file.head == first.head)
    #expect(try file.entry(withHash: early.hash) == 2)
  }

  @Test(arguments: [
    ("UPDATE origin SET hash = x'00' WHERE entry = 4", 4),
    ("UPDATE origin SET chain = 'x' WHERE entry = 4", 4),
    ("UPDATE origin SET seal = NULL WHERE entry = 5", 4), ("UPDATE seals SET moment = 0 WHERE number = 2", 4),
    ("DELETE FROM seals WHERE number = 1", 4), ("DELETE FROM origin WHERE entry = 2", 2),
  ])
  func whatIsAlteredInTheCopyIsFound(_ sql: String, _ entry: Int) throws {
    let (server, _, _) = try Self.server()
    let folder = try Folder()
    let path = folder.path("s.db")
    _ = try server.copy(to: path)
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in
      for table in OriginTables.names {
        for guardian in ["stay", "last"] { try db.execute(sql: "DROP TRIGGER \(table)_\(guardian)") }
      }
      try db.execute(sql: sql)
    }
    try queue.close()
    let file = try Store(path, .readingOnly)
    #expect(try file.flaw(at: EventSamples.moment) == .trail(entry: entry), "\(sql)")
  }

  /// Three entries under a first seal, two under a second.
  private static func server() throws -> (ServerStore, early: [UInt8], late: [UInt8]) {
    let server = try ServerStore.fresh()
    var kept = KeptWorld(PostgreSQLKeeper(server))
    try kept.addFacility()
    try kept.addAccount("anna", "Anna Kowalska")
    try kept.addDocument("T", of: "anna")
    let early = try server.seal(at: EventSamples.moment).hash
    try kept.addAccount("ewa", "Ewa Lis", "85723199901")
    try kept.addDocument("U", of: "anna")
    return (server, early, try server.seal(at: EventSamples.moment).hash)
  }
}
