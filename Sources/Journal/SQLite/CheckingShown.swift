import Activation
import Foundation
import GRDB

extension Store {
  /// As many of the newest entries are followed whenever something of the trail is shown: all of a short one.
  static let followed = 1000

  /// Whether entries that are shown, and the newest, are what was written, and none is gone: on from what was found whole, if
  /// nobody else has written since, for whoever writes past this connection may have altered what stands before.
  ///
  /// - Returns: also what is whole now; nil for a trail that is broken or was not followed from its beginning.
  func check(
    showing shown: [Int], since whole: WholeTrail?, following followed: Int = Store.followed
  ) throws(StoreProblem) -> (TrailState, WholeTrail?) {
    try connection.read { db in
      let others = try Int.fetchOne(db, sql: "PRAGMA data_version") ?? 0
      let newest = try Head.read(db)
      let known = whole.flatMap { $0.others == others ? $0.head : nil }
      let first = max(0, newest.entries - followed)
      guard let start = try known ?? Self.end(at: first, of: newest, db) else {
        return (.broken(entry: first), nil)
      }
      let state = try Self.follow(Chain(after: start), db, connection.patience)
      let isFollowedWhole = known != nil || first == 0
      if !isFollowedWhole, let gone = try firstGone(of: newest, db) {
        return (state.broken(at: gone), nil)
      }
      guard case .whole = state else { return (state, nil) }
      if isFollowedWhole { return (state, WholeTrail(head: newest, others: others)) }
      for number in shown.sorted() where number <= first {
        guard let before = try Self.end(at: number - 1, of: newest, db) else {
          return (.broken(entry: number - 1), nil)
        }
        guard case .whole = try Self.follow(Chain(after: before), through: number, db) else {
          return (.broken(entry: number), nil)
        }
      }
      return (state, nil)
    }
  }

  /// The first number that is not there. SQLite counts the entries by the pages of the smallest index, without reading any:
  /// a million in 4 ms.
  static func firstGone(of newest: Head, _ db: Database) throws -> Int? {
    let count = try Int.fetchOne(db.cachedStatement(sql: "SELECT count(*) FROM entries"))
    let first = try Int.fetchOne(db.cachedStatement(sql: "SELECT min(number) FROM entries"))
    guard first == 1 else { return 1 }
    guard count != newest.entries else { return nil }
    return try Int.fetchOne(
      db,
      sql: """
        SELECT e.number + 1 FROM entries e
        WHERE NOT EXISTS (SELECT 1 FROM entries n WHERE n.number = e.number + 1) ORDER BY e.number LIMIT 1
        """)
  }

  /// Where the journal ended with an entry, as it stands there; nil where it does not.
  private static func end(at number: Int, of newest: Head, _ db: Database) throws -> Head? {
    guard number > 0 else { return .empty }
    let statement = try db.cachedStatement(sql: "SELECT moment, hash FROM entries WHERE number = ?")
    guard let row = try Row.fetchOne(statement, arguments: [number]) else { return nil }
    return Head(
      entries: number, events: try events(upTo: number, of: newest, db),
      moment: Moment(seconds: try row.value(0)), hash: [UInt8](try row.value(1) as Data))
  }

  /// How many events the entries have up to a number: by halves, for events have the order of their entries.
  private static func events(upTo entry: Int, of newest: Head, _ db: Database) throws -> Int {
    let statement = try db.cachedStatement(
      sql: "SELECT entry FROM events WHERE number >= ? ORDER BY number LIMIT 1")
    var (low, high) = (0, newest.events)
    while low < high {
      let middle = (low + high + 1) / 2
      let found = try Int.fetchOne(statement, arguments: [middle])
      if let found, found <= entry { low = middle } else { high = middle - 1 }
    }
    return low
  }
}

/// A trail that was found whole.
struct WholeTrail: Sendable {
  /// Where it ended.
  let head: Head
  /// Changes whenever another connection writes (sqlite.org/pragma.html, `data_version`).
  let others: Int
}
