import Activation
import PlainText
import PostgreSQL

extension ServerStore {
  /// Counts what there is, in one state of the store.
  package func info() throws(StoreProblem) -> StoreInfo {
    try asking {
      let rows = try server.rows(
        """
        SELECT (SELECT max(version) FROM konto.store), (SELECT count(*) FROM konto.entries),
          (SELECT count(*) FROM konto.events), (SELECT count(*) FROM konto.accounts),
          (SELECT count(*) FROM konto.accounts WHERE status = 'active'),
          (SELECT count(*) FROM konto.events WHERE stream = 'register' AND kind = 'facility-added'),
          (SELECT coalesce(sum(pg_total_relation_size(c.oid)), 0)
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'konto' AND c.relkind = 'r'),
          (SELECT moment FROM konto.entries ORDER BY number DESC LIMIT 1),
          (SELECT encode(hash, 'hex') FROM konto.seals ORDER BY number DESC LIMIT 1)
        """)
      guard let row = rows.first else { throw StoreProblem.server(.schemaMissing) }
      return StoreInfo(
        schema: try row.number(0), entries: try row.number(1), events: try row.number(2),
        accounts: try row.number(3), active: try row.number(4), facilities: try row.number(5),
        bytes: try row.number(6), newest: try row.optionalNumber(7).map { Moment(seconds: Int64($0)) },
        hash: row.optional(8) ?? Hexadecimal.text(Seal.beginning.hash), unsealed: try unsealed())
    }
  }

  /// The number of the entry that has this hash, or of the last that a seal with this hash covers; also where it
  /// had the hash in a file that was copied.
  package func entry(withHash hash: [UInt8]) throws(StoreProblem) -> Int? {
    try asking {
      let rows = try server.rows(
        """
        SELECT last FROM konto.seals WHERE hash = $1::bytea
        UNION ALL SELECT number FROM konto.entries WHERE hash = $1::bytea LIMIT 1
        """, [ServerRow.parameter(hash)])
      if let row = rows.first { return try row.number(0) }
      return try server.transaction(.reading) { transaction in
        var (copied, found) = (CopiedTrail(), Int?.none)
        try transaction.forEachRow(CopiedTrail.sql) { row in
          if let entry = try copied.take(row), entry.hash == hash { found = entry.number }
        }
        if let last = copied.finish(), last.hash == hash { found = last.number }
        return found
      }
    }
  }

  /// Looks at all that a store holds: the trail first, for what else there is must fit it.
  package func flaw(at now: Moment) throws(StoreProblem) -> StoreFlaw? {
    if case .broken(let entry) = try verify() { return .trail(entry: entry) }
    if let flaw = try structureFlaw() { return flaw }
    if let name = try differingDefinition() { return .structure(name) }
    let rows = try wrongLookups()
    if rows > 0 { return .lookups(rows: rows) }
    let messages = try foreignMessages()
    return messages > 0 ? .inbox(messages: messages) : nil
  }
}
