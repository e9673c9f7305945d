import Activation
import Foundation
import GRDB

extension Store {
  /// Follows the chain of hashes from the first entry to the newest, and every event on the way.
  package func verify() throws(StoreProblem) -> TrailState {
    try connection.read { db in try Self.follow(Chain(), db, connection.patience) }
  }

  /// As `verify`, but on from what was found whole, if nobody else has written since: whoever writes past this
  /// connection may have altered what stands before.
  ///
  /// - Returns: also what is whole now; nil for a broken trail, and for a store opened to be read, which is opened anew
  ///   each time.
  func verify(since whole: WholeTrail?) throws(StoreProblem) -> (TrailState, WholeTrail?) {
    guard mode == .writing else { return (try verify(), nil) }
    return try connection.read { db in
      let others = try Int.fetchOne(db, sql: "PRAGMA data_version") ?? 0
      let start = whole.flatMap { $0.others == others ? Chain(after: $0.head) : nil } ?? Chain()
      switch try Self.follow(start, db, connection.patience) {
      case .whole(let entries):
        return (.whole(entries: entries), WholeTrail(head: try Head.read(db), others: others))
      case .broken(let entry): return (.broken(entry: entry), nil)
      }
    }
  }

  /// Follows a chain on from where it ends, unless somebody ends that.
  static func follow(_ start: Chain, _ db: Database, _ patience: Patience = .none) throws -> TrailState {
    var chain = start
    let events = try Row.fetchCursor(
      db, sql: "SELECT \(KeptEvent.columns), number FROM events WHERE number > ? ORDER BY number",
      arguments: [start.entries == 0 ? Int.min : start.events])
    var next = try events.next()
    let entries = try Row.fetchCursor(
      db, sql: "SELECT \(KeptEntry.columns) FROM entries WHERE number > ? ORDER BY number",
      arguments: [start.entries == 0 ? Int.min : start.entries])
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
    if let next { return .broken(entry: min(try next.value(0), chain.entries + 1)) }
    return chain.state(at: try Head.read(db))
  }
}

/// A trail that was found whole.
struct WholeTrail: Sendable {
  /// Where it ended.
  let head: Head
  /// Changes whenever another connection writes (sqlite.org/pragma.html, `data_version`).
  let others: Int
}
