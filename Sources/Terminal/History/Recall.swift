/// The lines of this session and the sessions before, oldest first, each only once.
struct Recall {
  private(set) var entries: [String] = []
  let limit: Int

  init(limit: Int) {
    self.limit = max(1, limit)
  }

  /// What `remember` did, for whoever keeps a copy.
  enum Change: Equatable {
    case unchanged
    /// Appended, after taking the older duplicate at this place out.
    case appended(removed: Int?)
  }

  mutating func remember(_ entry: String) -> Change {
    guard !entry.isEmpty, entry != entries.last else { return .unchanged }
    let duplicate = entries.lastIndex(of: entry)
    if let duplicate { entries.remove(at: duplicate) }
    entries.append(entry)
    if entries.count > limit { entries.removeFirst() }
    return .appended(removed: duplicate)
  }
}
