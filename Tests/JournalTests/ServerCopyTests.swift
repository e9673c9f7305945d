import Activation
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
