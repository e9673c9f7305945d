/// The lines of this session and the sessions before, oldest first, each only once.
struct Recall {
  private(set) var entries: [String] = []
  let limit: Int

  init(limit: Int) {
    self.limit = max(1, limit)
  }

  mutating func remember(_ entry: String) {
    guard !entry.isEmpty, entry != entries.last else { return }
    if let duplicate = entries.lastIndex(of: entry) { entries.remove(at: duplicate) }
    entries.append(entry)
    if entries.count > limit { entries.removeFirst() }
  }
}
