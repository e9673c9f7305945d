import Activation

/// Keeps a world in memory, in one pair of hands and no longer than the program runs: the worlds of practice and of
/// scenarios. Whoever holds the world has read all there is, so that nothing is ever news.
package struct MemoryKeeper: Keeper {
  private var entries: [JournalEntry] = []

  package init() {}

  package var terms: KeeperTerms { .practice }
  package var newestEntry: Int { entries.count }
  package var now: Moment? { nil }
  package var clock: ClockStanding { .plausible }

  package func hasRead(_ wanted: Wanted) -> Bool { true }
  package func news(of wanted: Wanted) -> [PastEvent] { [] }
  package func letGo(of accounts: Set<Login>) {}
  package func isCurrent() -> Bool { true }

  package mutating func append(_ entry: JournalEntry, _ postings: [Posting]) -> Bool {
    if entries.isEmpty { entries.reserveCapacity(Self.usual) }
    entries.append(entry)
    return true
  }

  /// As many entries as most scenarios lead to.
  private static let usual = 16

  package func messages(of login: Login, at now: Moment) -> [Message] { [] }
  package func forgetMessages(of login: Login, at now: Moment) {}
  package func forgetOldMessages(at now: Moment) {}

  package func trail(_ query: TrailQuery) -> Listing<TrailRow> {
    let rows = entries.prefix(query.upTo).enumerated().compactMap { index, entry in
      query.isMet(by: entry) ? TrailRow(number: index + 1, entry: entry) : nil
    }
    return Listing(rows.suffix(query.limit ?? rows.count), of: rows.count)
  }

  /// Nobody else's hand reaches here; what can be wrong is that time went back.
  package func verify() -> TrailState {
    for index in entries.indices.dropFirst() where entries[index].moment < entries[index - 1].moment {
      return .broken(entry: index + 1)
    }
    return .whole(entries: entries.count)
  }
}

extension TrailQuery {
  fileprivate func isMet(by entry: JournalEntry) -> Bool {
    (subject == nil || entry.subject == subject) && (since.map { entry.moment >= $0 } ?? true)
      && (act == nil || entry.act == act) && (outcome == nil || entry.outcome == outcome)
  }
}
