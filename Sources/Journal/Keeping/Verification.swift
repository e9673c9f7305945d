/// What came of looking at all that a keeper holds.
package enum Verification: Hashable, Sendable {
  /// The trail is what was written, with so many entries, and all else fits it.
  case whole(entries: Int)
  /// The number of the first entry that was altered, removed or inserted, or whose events were.
  case broken(entry: Int)
  /// The trail is what was written, but the procedure would not have led to one of its entries.
  case departing(Departure)

  /// What the trail alone tells.
  init(_ trail: TrailState) {
    switch trail {
    case .whole(let entries): self = .whole(entries: entries)
    case .broken(let entry): self = .broken(entry: entry)
    }
  }
}
