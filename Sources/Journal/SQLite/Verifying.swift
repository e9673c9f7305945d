import Activation
import Foundation
import GRDB

extension Store {
  /// Follows the chain of hashes from the first entry to the newest, and every event on the way.
  package func verify() throws(StoreProblem) -> TrailState {
    try connection.read { db in try Self.follow(Chain(), db, connection.patience) }
  }

  /// Follows a chain on from where it ends, unless somebody ends that.
  ///
  /// - Parameter last: the number of the entry at which it is enough; nil: all.
  static func follow(
    _ start: Chain, through last: Int? = nil, _ db: Database, _ patience: Patience = .none
  ) throws -> TrailState {
    var chain = start
    let events = try Row.fetchCursor(
      db.cachedStatement(
        sql: "SELECT \(KeptEvent.columns), number FROM events WHERE number > ? ORDER BY number"),
      arguments: [start.entries == 0 ? Int.min : start.events])
    var next = try events.next()
    let entries = try Row.fetchCursor(
      db.cachedStatement(
        sql: "SELECT \(KeptEntry.columns) FROM entries WHERE number > ? AND number <= ? ORDER BY number"),
      arguments: [start.entries == 0 ? Int.min : start.entries, last ?? Int.max])
    while let row = try entries.next() {
      try patience.expectOngoing()
      let entry = try KeptEntry(row)
      var digests: [[UInt8]] = []
      while let event = next, try event.value(0) == entry.number {
        guard chain.accepts(try KeptEvent(event), number: try event.value(6)) else {
          return chain.brokenHere
        }
        digests.append([UInt8](try event.value(5) as Data))
        next = try events.next()
      }
      guard chain.follows(entry, hash: [UInt8](try row.value(KeptEntry.hashColumn) as Data), digests) else {
        return chain.brokenHere
      }
    }
    if let entry: Int = try next?.value(0), entry <= last ?? Int.max {
      return .broken(entry: min(entry, chain.entries + 1))
    }
    guard let last else { return chain.state(at: try Head.read(db)) }
    return chain.entries == last ? .whole(entries: last) : chain.brokenHere
  }
}
