import Activation
import CommandLanguage
import Journal

/// What `audit` asks of the keeper, and how the answer is shown.
extension Session {
  /// - Returns: how many entries there are, how many rows are shown, and these.
  func audit(_ filter: AuditFilter) throws(RunError) -> (count: Int, shown: Int, showing: Showing) {
    let query = query(filter)
    guard let grouping = filter.grouping else {
      let listing = try trail(query)
      let page = TrailPage(of: listing, by: query.order)
      return (listing.count, listing.rows.count, .trail(listing.rows, page, in: surroundings.vocabulary))
    }
    let groups = try asking { (keeper) throws(KeeperFailure) in
      try keeper.counts(query, by: TrailGrouping(grouping))
    }
    let shown = Array(groups.prefix(query.limit ?? groups.count))
    let counts = TrailCounts(groups: shown, grouping: grouping, vocabulary: surroundings.vocabulary)
    let listing = Listing(shown, of: groups.count)
    return (groups.reduce(0) { $0 + $1.count }, shown.count, listing.showing { _ in .something(counts) })
  }

  /// Whose part of the trail is meant: whoever asks for that need know no more of the account than that it is there.
  func trailSubject(named name: AccountName) -> Login? {
    world.login(named: name) ?? keeper.trailSubjects[name]
  }

  private func query(_ filter: AuditFilter) -> TrailQuery {
    var query = TrailQuery(upTo: keeper.newestEntry, limit: filter.limit ?? terms.limits.entries)
    query.subject = (filter.account ?? filter.viewed).flatMap { trailSubject(named: $0) }
    query.actor = filter.actor.map { trailActor($0) }
    query.operators = filter.operators.map(Set.init)
    query.since = filter.since?.beginning(at: now)
    query.until = filter.until?.end(at: now)
    query.acts = filter.acts.map(Set.init)
    query.outcomes = filter.codes.map { TrailOutcomes(codes: $0) }
    query.order = TrailOrder(filter.order, after: filter.after)
    query.after = filter.after
    if filter.viewed != nil { query.lookForViewings(in: surroundings.vocabulary) }
    return query
  }

  private func trailActor(_ wanted: AuditActor) -> TrailActor {
    switch wanted {
    case .anyClerk: TrailActor(.clerk)
    case .one(let stated): TrailActor(actor(stated))
    }
  }
}

extension TrailQuery {
  /// Who was shown something; who was refused it is told where refusals are asked for.
  fileprivate mutating func lookForViewings(in vocabulary: Vocabulary) {
    acts = acts.map { $0.intersection(vocabulary.viewings) } ?? vocabulary.viewings
    guard outcomes == nil else { return }
    var shown = TrailOutcomes()
    shown.areUnrefused = true
    outcomes = shown
  }
}

extension TrailOutcomes {
  fileprivate init(codes: [String]) {
    self.init()
    areRefusals = codes.contains(Vocabulary.refused.en)
    those = Set(codes.compactMap { JournalOutcome(code: $0) })
  }
}

extension TrailOrder {
  /// Whoever says after which entry a list begins, and no order, goes on from older to newer ones.
  fileprivate init(_ order: AuditOrder?, after: Int?) {
    switch order {
    case .oldest: self = .oldestFirst
    case .newest: self = .newestFirst
    case nil: self = after == nil ? .newestLast : .oldestFirst
    }
  }
}

extension TrailGrouping {
  /// Days are those of the place where people ask.
  fileprivate init(_ grouping: AuditGrouping) {
    switch grouping {
    case .operator: self = .operatorName
    case .facility: self = .facility
    case .act: self = .act
    case .code: self = .code
    case .day: self = .day(WrittenMoment.clock)
    }
  }
}
