import Activation
import PostgreSQL

extension ServerStore {
  /// Hands every entry on, in the order of their numbers.
  package func export(revealingPESEL: Bool, _ take: (ExportedEntry) -> Void) throws(StoreProblem) {
    try asking {
      try server.transaction(.reading) { transaction in
        var entries = EntriesRead(ExportedEntry.init) { row in
          try ExportedEvent(row, from: KeptEntry.columnCount, revealingPESEL: revealingPESEL)
        }
        try transaction.forEachRow(Self.exported) { row in
          if let entry = try entries.take(row) { take(entry) }
        }
        if let entry = try entries.finish() { take(entry) }
      }
    }
  }

  /// Everything that stands in the journal about one account, and what happened to the facilities and the policies, in
  /// order, with its events.
  package func life(of login: Login) throws(StoreProblem) -> [JournalEntry] {
    try asking {
      var entries = EntriesRead({ row, events in row.entry.with(events) }) { row in
        try KeptEvent(row, from: KeptEntry.columnCount).event()
      }
      var life = try server.rows(Self.lived, [login.text]).compactMap { try entries.take($0) }
      if let entry = try entries.finish() { life.append(entry) }
      return life
    }
  }

  private static let exported =
    "SELECT \(KeptEntry.serverColumns), entry, stream, version, kind, payload, is_as_written FROM konto.exported()"
  private static let lived =
    "SELECT \(KeptEntry.serverColumns), \(KeptEvent.serverColumns) FROM konto.life_of($1)"

  /// Whose account it is that is named by its login or its PESEL.
  package func login(named name: AccountName, askedBy actor: Actor) throws(StoreProblem) -> Login? {
    var wanted = Wanted()
    wanted.actor = actor
    wanted.accounts = [name]
    var world = World(clock: .earliest)
    let news = try news(of: wanted, since: ServerBookmark(), desk: EntryChain.register)
    for past in news.events { world.evolve(past.event, at: past.moment) }
    return world.login(named: name)
  }
}

/// Entries with their events, put together from the rows of a join in the order of their numbers.
private struct EntriesRead<Entry, Event> {
  private var pending: (kept: KeptEntry, events: [Event])?
  private let complete: (TrailRow, [Event]) -> Entry
  private let event: (ServerRow) throws -> Event

  /// - Parameters:
  ///   - complete: puts an entry together.
  ///   - event: reads the event of a row that has one.
  init(_ complete: @escaping (TrailRow, [Event]) -> Entry, event: @escaping (ServerRow) throws -> Event) {
    self.complete = complete
    self.event = event
  }

  /// - Returns: the entry before, once it is complete.
  mutating func take(_ row: ServerRow) throws -> Entry? {
    var before: Entry?
    if pending?.kept.number != (try row.number(0)) {
      before = try finish()
      pending = (try KeptEntry(row), [])
    }
    if row.optional(KeptEntry.columnCount) != nil { pending?.events.append(try event(row)) }
    return before
  }

  mutating func finish() throws -> Entry? {
    guard let (kept, events) = pending else { return nil }
    pending = nil
    return complete(try TrailRow(kept), events)
  }
}

extension ExportedEvent {
  /// An event that the server has already taken the secrets out of.
  fileprivate init(_ row: ServerRow, from first: Int, revealingPESEL: Bool) throws {
    let (entry, kind) = (try row.number(first), try row.text(first + 3))
    let (stream, version) = (try row.text(first + 1), try row.number(first + 2))
    guard try row.text(first + 5) == "t", let payload = Payload(json: try row.text(first + 4)) else {
      throw StoreProblem.corruptEvent(stream: stream, version: version, entry: entry)
    }
    guard EventKind(rawValue: kind) != nil else { throw StoreProblem.unknownEvent(kind: kind, entry: entry) }
    self.init(
      stream: stream, version: version, kind: kind, data: payload.exported(revealingPESEL: revealingPESEL))
  }
}
