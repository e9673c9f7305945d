import Activation

/// The chain of hashes through a trail, as far as it holds: every entry in turn, and before it its events.
struct Chain {
  private(set) var entries: Int
  private(set) var events: Int
  private var hash: [UInt8]
  private var moment: Int64

  /// - Parameter head: where what is taken for whole ends.
  init(after head: Head = .empty) {
    entries = head.entries
    events = head.events
    hash = head.hash
    moment = head.moment.seconds
  }

  mutating func accepts(_ event: KeptEvent, number: Int) -> Bool {
    events += 1
    return number == events && event.isAsWritten
  }

  mutating func follows(_ entry: KeptEntry, hash: [UInt8], _ digests: [[UInt8]]) -> Bool {
    guard entry.number == entries + 1, entry.moment >= moment || entry.takesTimeBack,
      entry.hash(after: self.hash, events: digests) == hash
    else { return false }
    entries += 1
    self.hash = hash
    moment = entry.moment
    return true
  }

  /// Where it is broken, if the next entry does not follow.
  var brokenHere: TrailState { .broken(entry: entries + 1) }

  /// What the chain is, if it ends here.
  func state(at head: Head) -> TrailState {
    guard head.entries == entries else { return .broken(entry: max(0, min(head.entries, entries)) + 1) }
    guard head.events == events, head.hash == hash, head.moment.seconds == moment else {
      return .broken(entry: max(entries, 1))
    }
    return .whole(entries: entries)
  }
}

extension KeptEntry {
  fileprivate var takesTimeBack: Bool {
    act == JournalEntry.clockReset && outcome == JournalOutcome.done.word
  }
}
