import Activation
import Foundation
import GRDB

extension Store {
  /// Follows the chain of hashes from the first entry to the newest, and every event on the way.
  package func verify() throws(StoreProblem) -> TrailState {
    try connection.read { db in try Self.follow(Chain(), db) }
  }

  /// Follows a chain on from where it ends.
  static func follow(_ start: Chain, _ db: Database) throws -> TrailState {
    var chain = start
    let events = try Row.fetchCursor(
      db, sql: "SELECT \(KeptEvent.columns), number FROM events WHERE number > ? ORDER BY number",
      arguments: [start.entries == 0 ? Int.min : start.events])
    var next = try events.next()
    let entries = try Row.fetchCursor(
      db, sql: "SELECT \(KeptEntry.columns) FROM entries WHERE number > ? ORDER BY number",
      arguments: [start.entries == 0 ? Int.min : start.entries])
    while let row = try entries.next() {
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
    if let next { return .broken(entry: min(try next.value(0), chain.entries + 1)) }
    return chain.state(at: try Head.read(db))
  }
}
