import Activation
import PostgreSQL

extension ServerStore {
  /// What it takes is the owner's alone to read.
  package var replaysDecisions: Bool { isOwned }

  /// The first entry that the procedure would not have led to, in one state of the database; nil where there is none.
  func departure() throws(StoreProblem) -> Departure? {
    try asking {
      try server.transaction(.reading) { transaction in
        var entries = EntriesReplayed()
        _ = try transaction.rows("DECLARE trail NO SCROLL CURSOR FOR " + EntriesReplayed.sql)
        while !entries.isDeparted {
          let rows = try transaction.rows("FETCH \(Self.portion) FROM trail")
          guard !rows.isEmpty else { return try entries.finished() }
          try patience.expectOngoing()
          for row in rows { try entries.take(row) }
        }
        return try entries.finished()
      }
    }
  }

  /// So many rows are read at once: those behind the first entry that departs are not.
  private static let portion = 1000
}

/// Entries with their events, put together from the rows of a join, in the order of their numbers.
private struct EntriesReplayed {
  private var replay = Replay(lastOfMany: .max)
  private var pending: (entry: KeptEntry, events: [Event])?
  private var found: Departure?
  var isDeparted: Bool { found != nil }

  static let sql = """
    SELECT \(columns("e", KeptEntry.serverColumns)), \(columns("v", KeptEvent.serverColumns))
    FROM konto.entries e LEFT JOIN konto.events v ON v.entry = e.number ORDER BY e.number, v.nth
    """

  private static func columns(_ table: String, _ names: String) -> String {
    names.split(separator: ", ").map { table + "." + $0 }.joined(separator: ", ")
  }

  private static let eventColumn = KeptEntry.serverColumns.split(separator: ", ").count

  mutating func take(_ row: ServerRow) throws {
    guard found == nil else { return }
    let entry = try KeptEntry(row)
    if pending?.entry.number != entry.number {
      try finish()
      pending = (entry, [])
    }
    guard row.optional(Self.eventColumn) != nil else { return }
    pending?.events.append(try KeptEvent(row, from: Self.eventColumn).eventFollowed())
  }

  private mutating func finish() throws {
    guard let (kept, events) = pending else { return }
    found = replay.take(try TrailRow(kept).entry.with(events), number: kept.number)
    pending = nil
  }

  mutating func finished() throws -> Departure? {
    if found == nil { try finish() }
    return found
  }
}
