import Activation
import PostgreSQL

extension ServerStore {
  /// Hands every entry on, in the order of their numbers.
  package func export(revealingPESEL: Bool, _ take: (ExportedEntry) -> Void) throws(StoreProblem) {
    try asking {
      try server.transaction(.reading) { transaction in
        var entries = EntriesRead()
        try transaction.forEachRow(EntriesRead.sql("true")) { row in
          if let entry = try entries.take(row) { take(try entry.exported(revealingPESEL)) }
        }
        if let entry = entries.finish() { take(try entry.exported(revealingPESEL)) }
      }
    }
  }

  /// Everything that stands in the journal about one account, and what happened to the facilities and the policies, in
  /// order, with its events.
  package func life(of login: Login) throws(StoreProblem) -> [JournalEntry] {
    try asking {
      var (entries, life) = (EntriesRead(), [JournalEntry]())
      let condition =
        "e.subject = $1 OR e.number IN (SELECT entry FROM konto.events WHERE stream = 'register')"
      for row in try server.rows(EntriesRead.sql(condition), [login.text]) {
        if let entry = try entries.take(row) { life.append(try entry.journalEntry()) }
      }
      if let entry = entries.finish() { life.append(try entry.journalEntry()) }
      return life
    }
  }

  /// Whose account it is that is named by its login or its PESEL.
  package func login(named name: AccountName) throws(StoreProblem) -> Login? {
    var wanted = Wanted()
    wanted.accounts = [name]
    var world = World(clock: .earliest)
    let news = try news(of: wanted, since: ServerBookmark(), desk: EntryChain.register)
    for past in news.events { world.evolve(past.event, at: past.moment) }
    return world.account(named: name)?.login
  }
}

/// Entries with their events, put together from the rows of a join.
private struct EntriesRead {
  struct Entry {
    let kept: KeptEntry
    var events: [KeptEvent] = []

    func exported(_ revealingPESEL: Bool) throws -> ExportedEntry {
      ExportedEntry(
        row: try TrailRow(kept), events: try events.map { try $0.exported(revealingPESEL: revealingPESEL) })
    }

    func journalEntry() throws -> JournalEntry {
      try TrailRow(kept).entry.with(try events.map { try $0.event() })
    }
  }

  private var pending: Entry?

  static func sql(_ condition: String) -> String {
    """
    SELECT e.number, e.moment, e.role, e.facility, e.person, e.operator, e.subject, e.act, e.outcome, e.shown, e.reason,
      v.entry, v.stream, v.version, v.kind, v.payload, v.digest
    FROM konto.entries e LEFT JOIN konto.events v ON v.entry = e.number
    WHERE \(condition) ORDER BY e.number, v.nth
    """
  }

  /// - Returns: the entry before, once it is complete.
  mutating func take(_ row: ServerRow) throws -> Entry? {
    var complete: Entry?
    if pending?.kept.number != (try row.number(0)) {
      complete = finish()
      pending = Entry(kept: try KeptEntry(row))
    }
    if row.optional(11) != nil { pending?.events.append(try KeptEvent(row, from: 11)) }
    return complete
  }

  mutating func finish() -> Entry? {
    defer { pending = nil }
    return pending
  }
}
