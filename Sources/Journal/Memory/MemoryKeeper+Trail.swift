import Activation

/// A world of practice has few entries: all are looked through.
extension MemoryKeeper {
  /// Looks through all entries.
  package func trail(_ query: TrailQuery) -> Listing<TrailRow> {
    let rows = entries.prefix(query.upTo).enumerated().compactMap { index, entry in
      query.isMet(by: entry) && query.reaches(index + 1) ? TrailRow(number: index + 1, entry: entry) : nil
    }
    guard let most = query.limit, most < rows.count else {
      return Listing(query.order == .newestFirst ? rows.reversed() : rows, of: rows.count)
    }
    let part: [TrailRow] =
      switch query.order {
      case .newestLast: rows.suffix(most)
      case .oldestFirst: Array(rows.prefix(most))
      case .newestFirst: rows.suffix(most).reversed()
      }
    return Listing(part, of: rows.count)
  }

  /// Looks through all entries.
  package func counts(_ query: TrailQuery, by grouping: TrailGrouping) -> [TrailGroup] {
    var counts: [String?: Int] = [:]
    for entry in entries.prefix(query.upTo) where query.isMet(by: entry) {
      counts[grouping.key(of: entry), default: 0] += 1
    }
    return TrailGrouping.groups(counts, by: grouping)
  }
}

extension TrailQuery {
  fileprivate func isMet(by entry: JournalEntry) -> Bool {
    (subject == nil || entry.subject == subject) && (since.map { entry.moment >= $0 } ?? true)
      && (until.map { entry.moment <= $0 } ?? true) && (acts?.contains(entry.act) ?? true)
      && (outcomes?.contains(entry.outcome) ?? true) && (actor?.fits(entry.actor) ?? true)
      && (operators.map { $0.contains(entry.operatorName ?? "") } ?? true)
  }

  /// Whether the list goes as far as an entry of that number.
  fileprivate func reaches(_ number: Int) -> Bool {
    switch order {
    case .newestLast: true
    case .oldestFirst: number > after ?? 0
    case .newestFirst: number < after ?? .max
    }
  }
}
