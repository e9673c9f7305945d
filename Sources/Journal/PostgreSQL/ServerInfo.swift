import Activation
import PlainText
import PostgreSQL

extension ServerStore {
  /// Counts what there is, in one state of the store.
  package func info() throws(StoreProblem) -> StoreInfo {
    try asking {
      let rows = try server.rows("SELECT * FROM konto.summary()")
      guard let row = rows.first else { throw StoreProblem.server(.schemaMissing) }
      return StoreInfo(
        schema: try row.number(0), entries: try row.number(1), events: try row.number(2),
        accounts: try row.number(3), active: try row.number(4), facilities: try row.number(5),
        bytes: try row.number(6), newest: try row.optionalNumber(7).map { Moment(seconds: Int64($0)) },
        hash: row.optional(8) ?? Hexadecimal.text(Seal.beginning.hash), unsealed: try row.number(9))
    }
  }

  /// The number of the entry that has this hash, or of the last that a seal with this hash covers; also where it
  /// had the hash in a file that was copied.
  package func entry(withHash hash: [UInt8]) throws(StoreProblem) -> Int? {
    try asking {
      let rows = try server.rows("SELECT konto.entry_with($1::bytea)", [ServerRow.parameter(hash)])
      if let number = try rows.first?.optionalNumber(0) { return number }
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
  package func examine(at now: Moment) throws(StoreProblem) -> Examination {
    let different = try differingDefinition()
    do throws(StoreProblem) {
      switch try verify() {
      case .broken(let entry): return .flawed(.trail(entry: entry))
      case .whole(let entries): return Examination(entries, but: try flawBesideChains(different))
      }
    } catch {
      // The functions that read it rest on what the tables are.
      guard let different else { throw error }
      return .flawed(.structure(different))
    }
  }

  /// - Parameter different: the name of a definition that is another than it was made.
  private func flawBesideChains(_ different: String?) throws(StoreProblem) -> StoreFlaw? {
    if let flaw = try structureFlaw() { return flaw }
    if let different { return .structure(different) }
    // To hold the rest against the journal all of it is read, which is its owner's alone.
    guard replaysDecisions else { return nil }
    if let departure = try departure() { return .decision(departure) }
    let rows = try wrongLookups()
    if rows > 0 { return .lookups(rows: rows) }
    let messages = try foreignMessages()
    if messages > 0 { return .inbox(messages: messages) }
    let unread = try missingMessages()
    if unread > 0 { return .unread(messages: unread) }
    let visitors = try foreignVisitors()
    if visitors > 0 { return .waiting(visitors: visitors) }
    let sessions = try foreignSessions()
    return sessions > 0 ? .sessions(sessions) : nil
  }
}
