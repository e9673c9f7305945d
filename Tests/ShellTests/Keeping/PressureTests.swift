import Activation
import CommandLanguage
import GRDB
import TestSupport
import Testing

@testable import Journal
@testable import Shell

/// A store that cannot be written for a while: the act is not done, not even in part, and works later.
@Suite struct PressureTests {
  @Test func aStoreHeldByAnotherIsLocked() throws {
    let folder = try Folder()
    try folder.fillStore()
    let store = try folder.store(patience: Patience(seconds: 0))
    var session = Session(on: store)
    let other = try DatabaseQueue(path: folder.path("s.db"))
    try other.inDatabase { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      guard case .error(.store(.locked, let path)) = try session.take(document) else {
        throw Unexpected(line: document)
      }
      #expect(path == folder.path("s.db"))
      #expect(try store.head.entries == 10, "reading goes on")
      try db.execute(sql: "ROLLBACK")
    }
    try session.succeed(document)
    #expect(try store.verify() == .whole(entries: 11))
    store.close()
  }

  @Test func aStoreOpenedWhileHeldIsReadAtOnce() throws {
    let folder = try Folder()
    try folder.fillStore()
    let other = try DatabaseQueue(path: folder.path("s.db"))
    try other.inDatabase { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      for mode in [Store.Mode.writing, .readingOnly] {
        let store = try Store(folder.path("s.db"), mode, patience: Patience(seconds: 0))
        #expect(try store.verify() == .whole(entries: 10))
        store.close()
      }
      try db.execute(sql: "ROLLBACK")
    }
  }

  @Test func onAFullDiskTheActIsNotDone() throws {
    let folder = try Folder()
    try folder.fillStore()
    let store = try folder.store()
    var session = Session(on: store)
    try session.succeed("support: show anna")
    try store.limit(spare: 4)
    let done = try session.fill(store)
    #expect(done > 0 && done < 4000)
    #expect(try store.head.entries == 11 + done)
    var looks = 0
    while looks < 4000, try session.take("support: show anna").value(of: .documents) != nil { looks += 1 }
    #expect(looks < 4000, "what cannot be recorded is not shown")
    #expect(try store.verify() == .whole(entries: 11 + done + looks))
    #expect(try store.wrongLookups() == 0)
    try store.limit(spare: 10_000)
    #expect(try session.take("support: show anna").value(of: .documents)?.written == String(8 + done))
    try session.succeed(document)
    #expect(try store.verify() == .whole(entries: 13 + done + looks))
    store.close()
  }

  private let document = "add-document anna T11 facility=brzoza"
}

extension Session {
  /// Adds documents until the store is full, and says how many it took.
  fileprivate mutating func fill(_ store: Store) throws -> Int {
    for count in 0..<4000 {
      switch try take("add-document anna D\(count) facility=brzoza") {
      case .ok: continue
      case .error(.store(.full, _)): return count
      case .refused, .error: throw Unexpected(line: "add-document")
      }
    }
    return 4000
  }
}

extension Store {
  /// Leaves so many pages.
  fileprivate func limit(spare: Int) throws {
    try connection.raw { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      _ = try Int.fetchOne(db, sql: "PRAGMA max_page_count = \(pages + spare)")
    }
  }
}

extension Folder {
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
