import Activation

/// Which entries of the trail are wanted: those that have all that is asked for, newest last.
package struct TrailQuery: Sendable {
  /// Only entries up to this number.
  package var upTo: Int
  /// Whose account they are about.
  package var subject: Login?
  /// When the oldest may have been made.
  package var since: Moment?
  /// The English name of a verb.
  package var act: String?
  /// What came of them.
  package var outcome: JournalOutcome?
  /// How many are given, the newest; nil: all.
  package var limit: Int?

  /// All entries up to a number; what else is asked for is set on it.
  package init(upTo: Int, limit: Int? = nil) {
    self.upTo = upTo
    self.limit = limit
  }
}

/// An entry of the trail with its number, which counts from 1.
package struct TrailRow: Sendable {
  /// Its place in the whole trail.
  package let number: Int
  /// The entry; without its events where it was read from a store.
  package let entry: JournalEntry

  /// An entry at its place.
  package init(number: Int, entry: JournalEntry) {
    self.number = number
    self.entry = entry
  }
}

/// Whether the trail is what was written.
package enum TrailState: Hashable, Sendable {
  /// It is, with so many entries.
  case whole(entries: Int)
  /// The number of the first entry that was altered, removed or inserted, or whose events were.
  case broken(entry: Int)
}
