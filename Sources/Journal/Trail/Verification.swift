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
        let entry = KeptEntry(row)
        var digests: [[UInt8]] = []
        while let event = next, event[0] as Int == entry.number {
          guard chain.accepts(KeptEvent(event), number: event[6]) else { return .broken(entry: entry.number) }
          digests.append([UInt8](event[5] as Data))
          next = try events.next()
        }
        guard chain.follows(entry, hash: [UInt8](row[9] as Data), digests) else {
          return .broken(entry: chain.entries + 1)
        }
      }
      let endsAtHead = chain.ends(at: try Head.read(db))
      let isWhole = next == nil && endsAtHead
      return isWhole ? .whole(entries: chain.entries) : .broken(entry: chain.entries + (next == nil ? 1 : 0))
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

  func ends(at head: Head) -> Bool {
    head.entries == entries && head.events == events && head.hash == hash
  }
}
