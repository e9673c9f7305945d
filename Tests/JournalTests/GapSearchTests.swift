import TestSupport
import Testing

@testable import Journal

/// Whether an entry is gone from a file is looked for while something else is read of it.
@Suite struct GapSearchTests {
  @Test func whatIsGoneIsFoundByASearchThatWasBegunBefore() throws {
    let folder = try Folder()
    let (store, _) = try Self.filled(folder)
    try Self.remove(3, from: store)
    store.beginGapSearch(following: 3)
    #expect(try store.check(showing: [], since: nil, following: 3).0 == .broken(entry: 3))
  }

  /// What is gone only afterwards the next check finds.
  @Test func aSearchAnswersOnce() throws {
    let folder = try Folder()
    let (store, _) = try Self.filled(folder)
    store.beginGapSearch(following: 3)
    _ = store.gapSearch.withLock { $0 }?.finding
    try Self.remove(3, from: store)
    #expect(try store.check(showing: [], since: nil, following: 3).0 == .whole(entries: 8))
    #expect(try store.check(showing: [], since: nil, following: 3).0 == .broken(entry: 3))
  }

  /// Of a short trail, all of which is followed, there is nothing to look for; what has come meanwhile makes it longer.
  @Test func whatWasNotLookedForIsLookedForNow() throws {
    let folder = try Folder()
    let (store, keeper) = try Self.filled(folder)
    keeper.prepareToCheck(asOpened: false)
    let search = try #require(store.gapSearch.withLock { $0 })
    guard case .notLookedFor = search.finding else {
      Issue.record("of eight entries")
      return
    }
    try Self.remove(3, from: store)
    #expect(try store.check(showing: [], since: nil, following: 3).0 == .broken(entry: 3))
  }

  /// What began as the file was opened is the first question's; the second begins anew.
  @Test func whatBeganAtOpeningAnswersTheFirstQuestion() throws {
    let folder = try Folder()
    let (store, keeper) = try Self.filled(folder)
    keeper.prepareToCheck(asOpened: true)
    let first = try #require(store.gapSearch.withLock { $0 })
    keeper.prepareToCheck(asOpened: false)
    #expect(store.gapSearch.withLock { $0 } === first)
    keeper.prepareToCheck(asOpened: false)
    #expect(store.gapSearch.withLock { $0 } !== first)
    store.close()
  }

  /// Whoever closes a file last takes its log away; a search must not be last.
  @Test func whoeverClosesWaitsForIt() throws {
    let folder = try Folder()
    for _ in 1...20 {
      let store = try Store(folder.path("new.db"), .writing)
      store.beginGapSearch()
      store.close()
      #expect(try folder.names() == ["new.db"])
    }
  }

  private static func filled(_ folder: Folder) throws -> (Store, any Keeper) {
    let store = try Store(folder.path("a.db"), .writing)
    var kept = KeptWorld(SQLiteKeeper(store))
    try kept.addFacility()
    for _ in 2...8 { try kept.record("find", by: .support) }
    return (store, kept.keeper)
  }

  private static func remove(_ number: Int, from store: Store) throws {
    try store.connection.raw { db in
      try db.execute(sql: "DROP TRIGGER entries_last; DELETE FROM entries WHERE number = \(number)")
    }
  }
}
