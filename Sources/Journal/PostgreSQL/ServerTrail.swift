import Activation
import PlainText
import PostgreSQL

extension ServerStore {
  func trail(_ query: TrailQuery) throws(StoreProblem) -> Listing<TrailRow> {
    guard let question = ServerTrailQuestion(query) else { return Listing([]) }
    let listed = try asking {
      let rows = try server.rows("SELECT * FROM konto.trail_page($1::jsonb)", [question.json()])
      return try withGrants(rows.map { try TrailRow(KeptEntry($0)) })
    }
    let entries = query.isNewestLast ? listed.reversed() : listed
    guard entries.count == query.limit else { return Listing(entries) }
    return Listing(entries, of: try counts(query, by: nil).reduce(0) { $0 + $1.count })
  }

  /// The same, those by which roles were given or taken with the events that tell which.
  private func withGrants(_ rows: [TrailRow]) throws -> [TrailRow] {
    let numbers = rows.filter(\.entry.changedOperators).map(\.number)
    guard let first = numbers.min(), let last = numbers.max() else { return rows }
    let kept = try server.rows(
      "SELECT \(KeptEvent.serverColumns) FROM konto.trail_grants($1::bigint, $2::bigint)",
      [String(first), String(last)])
    return TrailRow.adding(try kept.map { try KeptEvent($0) }, to: rows)
  }

  /// Counts entries by groups. Days that are over are counted once, and then known.
  ///
  /// - Parameter grouping: nil: all together.
  func counts(_ query: TrailQuery, by grouping: TrailGrouping?) throws(StoreProblem) -> [TrailGroup] {
    guard let question = ServerTrailQuestion(query) else { return [] }
    // What cannot be kept now is counted again the next time.
    if mode == .writing { try? tallyDaysThatAreOver() }
    return try asking {
      let rows = try server.rows(
        "SELECT is_tallied, key, count FROM konto.trail_counts($1::jsonb)", [question.json(grouping)])
      var counts: [String?: Int] = [:]
      for row in rows {
        counts[try Self.key(row, grouping), default: 0] += try row.optionalNumber(2) ?? 0
      }
      return TrailGrouping.groups(counts, by: grouping)
    }
  }

  /// Counts the entries of days that are over, as far as they were not counted yet.
  func tallyDaysThatAreOver() throws(StoreProblem) {
    _ = try asking { try server.rows("SELECT konto.tally_days()") }
  }

  private static func key(_ row: ServerRow, _ grouping: TrailGrouping?) throws -> String? {
    guard case .day(let clock) = grouping else { return row.optional(1) }
    let unit = try row.text(0) == "t" ? 86_400 : 900
    return TrailGrouping.day(of: Moment(seconds: Int64(try row.number(1) * unit)), clock)
  }
}

extension KeptEntry {
  static let serverColumns = [
    "number", "moment", "role", "facility", "person", "operator", "subject", "act", "outcome", "shown",
    "reason",
  ].joined(separator: ", ")

  /// How many these are.
  static let columnCount = 11

  /// Reads these columns.
  ///
  /// - Parameter number: another one, where its place in its chain is meant.
  init(_ row: ServerRow, number: Int? = nil) throws {
    self.init(
      number: try number ?? row.number(0), moment: Int64(try row.number(1)), role: try row.text(2),
      facility: row.optional(3), person: row.optional(4), operatorName: try row.text(5),
      subject: row.optional(6), act: try row.text(7), outcome: try row.text(8),
      shown: try row.optionalNumber(9), reason: row.optional(10))
  }
}

extension KeptEvent {
  static let serverColumns = "entry, stream, version, kind, payload, digest"

  /// Reads these columns, from the first given.
  init(_ row: ServerRow, from first: Int = 0) throws {
    self.init(
      entry: try row.number(first), stream: try row.text(first + 1), version: try row.number(first + 2),
      kind: try row.text(first + 3), payload: try row.text(first + 4), digest: try row.bytes(first + 5))
  }
}
