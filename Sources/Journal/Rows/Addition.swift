import Activation

/// What one entry adds to a store: its rows, the hash that chains it to the one before, and where the journal then ends.
struct Addition {
  let entry: KeptEntry
  let events: [KeptEvent]
  let head: Head

  /// - Parameters:
  ///   - bookmark: with the versions that are known; it goes on by those of the new events.
  ///   - newest: the version of a stream's newest event, for one that the bookmark does not know.
  init(
    _ entry: JournalEntry, after head: Head, _ bookmark: inout Bookmark,
    newest: (StreamID) throws -> Int
  ) rethrows {
    let number = head.entries + 1
    var events: [KeptEvent] = []
    for event in entry.events {
      guard let stream = event.stream else { continue }
      let version = try (bookmark.places[stream]?.version ?? newest(stream)) + 1
      bookmark.places[stream] = Bookmark.Place(version: version, asOf: number)
      if let kept = KeptEvent(event, entry: number, version: version) { events.append(kept) }
    }
    self.entry = KeptEntry(entry, number: number)
    self.events = events
    self.head = Head(
      entries: number, events: head.events + events.count, moment: entry.moment,
      hash: self.entry.hash(after: head.hash, events: events.map(\.digest)))
  }
}
