import Activation
import GRDB

extension Store {
  /// Looks at all that a store holds: the trail first, for what else there is must fit it.
  ///
  /// - Parameter now: what the machine says: messages lie for a day.
  /// - Returns: what is wrong first, or how many entries there are.
  package func examine(at now: Moment) throws(StoreProblem) -> Examination {
    switch try verify() {
    case .broken(let entry): .flawed(.trail(entry: entry))
    case .whole(let entries): Examination(entries, but: try flawBesideChain(at: now))
    }
  }

  private func flawBesideChain(at now: Moment) throws(StoreProblem) -> StoreFlaw? {
    if let entry = try brokenOrigin() { return .trail(entry: entry) }
    if let flaw = try structureFlaw() { return flaw }
    if let departure = try departure() { return .decision(departure) }
    let rows = try wrongLookups()
    if rows > 0 { return .lookups(rows: rows) }
    let messages = try foreignMessages()
    if messages > 0 { return .inbox(messages: messages) }
    let unread = try connection.read { db in try UnreadMessages(at: now, db).missing(db) }
    if unread > 0 { return .unread(messages: unread) }
    let visitors = try foreignVisitors()
    if visitors > 0 { return .waiting(visitors: visitors) }
    let sessions = try foreignSessions()
    return sessions > 0 ? .sessions(sessions) : nil
  }

  /// The number of the entry that has this hash, also where it, or the seal that covers it, had the hash on a server.
  package func entry(withHash hash: [UInt8]) throws(StoreProblem) -> Int? {
    try connection.read { db in
      try Int.fetchOne(db, sql: "SELECT number FROM entries WHERE hash = ?", arguments: [hash.data])
        ?? entryOfOrigin(withHash: hash, db)
    }
  }
}

extension Store {
  /// All that is there can be read.
  package var replaysDecisions: Bool { true }

  /// The first entry that the procedure would not have led to; nil where there is none.
  package func departure() throws(StoreProblem) -> Departure? {
    let lastOfMany = try connection.read { db in
      try db.tableExists("origin") ? Int.fetchOne(db, sql: "SELECT max(entry) FROM origin") : nil
    }
    var replay = Replay(lastOfMany: lastOfMany ?? 0)
    var found: Departure?
    try forEachKept(until: { found != nil }) { kept, events in
      try connection.patience.expectOngoing()
      let entry = try TrailRow(kept).entry.with(try events.map { try $0.eventFollowed() })
      found = replay.take(entry, number: kept.number)
    }
    return found
  }
}
