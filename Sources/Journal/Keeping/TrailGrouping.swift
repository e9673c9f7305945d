import Activation

/// By what entries of the trail are counted.
package enum TrailGrouping: Hashable, Sendable {
  case operatorName
  /// Where the clerk who acted works.
  case facility
  /// The English name of the verb.
  case act
  /// What came of it.
  case code
  /// The day that it was; by the clocks of a place, or in UTC.
  case day(LocalClock?)
}

/// Some entries that have something in common, and how many there are.
package struct TrailGroup: Hashable, Sendable {
  /// What they have in common, as the trail has it; nil where they have no such thing.
  package let key: String?
  package let count: Int
}

extension TrailGrouping {
  /// - Parameters:
  ///   - counts: of each key; entries without one are counted under nil.
  ///   - grouping: nil: all are one group.
  /// - Returns: the largest first; days in their order.
  static func groups(_ counts: [String?: Int], by grouping: TrailGrouping?) -> [TrailGroup] {
    let groups = counts.filter { $0.value != 0 }.map { TrailGroup(key: $0.key, count: $0.value) }
    let areDays = grouping?.isByDay ?? false
    return groups.sorted { one, other in
      if !areDays, one.count != other.count { return one.count > other.count }
      return (one.key ?? "") < (other.key ?? "")
    }
  }

  private var isByDay: Bool {
    switch self {
    case .day: true
    case .operatorName, .facility, .act, .code: false
    }
  }

  /// What the entry has in common with others.
  func key(of entry: JournalEntry) -> String? {
    switch self {
    case .operatorName: entry.operatorName
    case .facility: entry.actor.facility?.words
    case .act: entry.act
    case .code: entry.outcome.word
    case .day(let clock): Self.day(of: entry.moment, clock)
    }
  }

  /// The day on which a moment is at a place.
  static func day(of moment: Moment, _ clock: LocalClock?) -> String {
    (clock?.date(of: moment) ?? moment.date).written
  }
}
