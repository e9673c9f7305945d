import Activation
import PostgreSQL

extension ServerStore {
  /// Makes a file of all entries, in one state of the database: in the order of their moments, under numbers without gaps, in
  /// one chain, and beside them the chains and the seals that covered them here. Messages, queues and sessions stay
  /// behind.
  ///
  /// - Parameter path: there may be nothing of that name.
  /// - Returns: how many entries there are.
  package func copy(to path: String) throws(StoreProblem) -> Int {
    try asking {
      try server.transaction(.reading) { transaction in
        try Store.create(path) { copy in
          for row in try transaction.rows(Self.seals) {
            try copy.add(Seal(row), isCopied: row.text(5) == "t")
          }
          var entries = EntriesCopied()
          try transaction.forEachRow(EntriesCopied.sql) { row in
            try patience.expectOngoing()
            try entries.take(row, &copy)
          }
          try entries.finish(&copy)
        }
      }
    }
  }

  private static let seals =
    "SELECT number, moment, entries, last, hash, copied FROM konto.seals ORDER BY number"
}

/// Entries with their events, put together from the rows of a join.
private struct EntriesCopied {
  private var pending: (entry: KeptEntry, events: [KeptEvent], origin: EntryOrigin)?

  /// What was copied here from a file stays in its order, in which time may have been taken back.
  static let sql = """
    SELECT \(columns("e", KeptEntry.serverColumns)), \(columns("v", KeptEvent.serverColumns)), e.chain, e.hash, m.seal
    FROM konto.entries e LEFT JOIN konto.sealed m ON m.entry = e.number
    LEFT JOIN konto.events v ON v.entry = e.number
    CROSS JOIN (SELECT coalesce(max(last), 0) AS last FROM konto.seals WHERE copied) c
    ORDER BY e.number > c.last, CASE WHEN e.number > c.last THEN e.moment END, e.number, v.nth
    """

  private static func columns(_ table: String, _ names: String) -> String {
    names.split(separator: ", ").map { table + "." + $0 }.joined(separator: ", ")
  }

  private static let eventColumn = KeptEntry.serverColumns.split(separator: ", ").count
  private static let chainColumn = eventColumn + KeptEvent.serverColumns.split(separator: ", ").count

  mutating func take(_ row: ServerRow, _ copy: inout FileCopy) throws {
    let number = try row.number(0)
    if pending?.origin.number != number {
      try finish(&copy)
      let first = Self.chainColumn
      let origin = EntryOrigin(
        number: number, chain: try row.text(first), hash: try row.bytes(first + 1),
        seal: try row.optionalNumber(first + 2))
      pending = (try KeptEntry(row), [], origin)
    }
    if row.optional(Self.eventColumn) != nil {
      pending?.events.append(try KeptEvent(row, from: Self.eventColumn))
    }
  }

  mutating func finish(_ copy: inout FileCopy) throws {
    guard let (entry, events, origin) = pending else { return }
    pending = nil
    try copy.add(entry, events, from: origin)
  }
}

extension Seal {
  fileprivate init(_ row: ServerRow) throws {
    self.init(
      number: try row.number(0), moment: Int64(try row.number(1)), entries: try row.number(2),
      last: try row.number(3), hash: try row.bytes(4))
  }
}
