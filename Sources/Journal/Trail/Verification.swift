import Activation
import Foundation
import GRDB

/// Whether the trail is what was written.
package enum TrailState: Hashable, Sendable {
  case whole(entries: Int)
  /// The number of the first entry that was altered, removed or inserted, or whose events were.
  case broken(entry: Int)
}

extension Store {
  /// Follows the chain of hashes from the first entry to the newest, and every event on the way.
  package func verify() throws(StoreProblem) -> TrailState {
    try connection.read { db in
      var chain = Chain()
      let events = try Row.fetchCursor(
        db, sql: "SELECT \(KeptEvent.columns), number FROM events ORDER BY number")
      var next = try events.next()
      let entries = try Row.fetchCursor(
        db, sql: "SELECT \(KeptEntry.columns), hash FROM entries ORDER BY number")
      while let row = try entries.next() {
        let entry = try KeptEntry(row)
        var digests: [[UInt8]] = []
        while let event = next, try event.value(0) == entry.number {
          guard chain.accepts(try KeptEvent(event), number: try event.value(6)) else {
            return .broken(entry: chain.entries + 1)
          }
          digests.append([UInt8](try event.value(5) as Data))
          next = try events.next()
        }
        guard chain.follows(entry, hash: [UInt8](try row.value(9) as Data), digests) else {
          return .broken(entry: chain.entries + 1)
        }
      }
      if let next { return .broken(entry: min(try next.value(0), chain.entries + 1)) }
      return chain.state(at: try Head.read(db))
    }
  }
}

/// The chain, as far as it holds.
private struct Chain {
  private(set) var entries = 0
  private var events = 0
  private var hash = Head.empty.hash
  private var moment = Int64.min

  mutating func accepts(_ event: KeptEvent, number: Int) -> Bool {
    events += 1
    return number == events && event.isAsWritten
  }

  mutating func follows(_ entry: KeptEntry, hash: [UInt8], _ digests: [[UInt8]]) -> Bool {
    guard entry.number == entries + 1, entry.moment >= moment,
      entry.hash(after: self.hash, events: digests) == hash
    else { return false }
    entries += 1
    self.hash = hash
    moment = entry.moment
    return true
  }

  /// What the chain is, if it ends here.
  func state(at head: Head) -> TrailState {
    guard head.entries == entries else { return .broken(entry: min(head.entries, entries) + 1) }
    let last = entries == 0 ? Head.empty.moment.seconds : moment
    guard head.events == events, head.hash == hash, head.moment.seconds == last else {
      return .broken(entry: max(entries, 1))
    }
    return .whole(entries: entries)
  }
}
