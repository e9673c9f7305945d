import Activation
import PostgreSQL

extension ServerStore {
  func trail(_ query: TrailQuery) throws(StoreProblem) -> Listing<TrailRow> {
    try asking {
      let selection = TrailSelection(query)
      let rows = try server.rows(
        """
        SELECT \(KeptEntry.serverColumns) FROM konto.entries WHERE \(selection.condition)
        ORDER BY number DESC \(query.limit.map { "LIMIT \($0)" } ?? "")
        """, selection.parameters)
      let entries = try rows.reversed().map { try TrailRow(KeptEntry($0)) }
      guard rows.count == query.limit else { return Listing(entries) }
      let count = try server.rows(
        "SELECT count(*) FROM konto.entries WHERE \(selection.condition)", selection.parameters)
      return Listing(entries, of: try count.first?.number(0))
    }
  }
}

/// The entries that are wanted, as SQL has them.
private struct TrailSelection {
  private(set) var condition = "number <= $1"
  private(set) var parameters: [String]

  init(_ query: TrailQuery) {
    parameters = [String(query.upTo)]
    add("subject =", query.subject?.text)
    add("act =", query.act)
    add("outcome =", query.outcome?.word)
    add("moment >=", query.since?.seconds.description)
  }

  private mutating func add(_ comparison: String, _ value: String?) {
    guard let value else { return }
    parameters.append(value)
    condition += " AND \(comparison) $\(parameters.count)"
  }
}

extension KeptEntry {
  static let serverColumns = [
    "number", "moment", "role", "facility", "person", "operator", "subject", "act", "outcome", "shown",
  ].joined(separator: ", ")

  /// Reads these columns.
  ///
  /// - Parameter number: another one, where its place in its chain is meant.
  init(_ row: ServerRow, number: Int? = nil) throws {
    self.init(
      number: try number ?? row.number(0), moment: Int64(try row.number(1)), role: try row.text(2),
      facility: row.optional(3), person: row.optional(4), operatorName: try row.text(5),
      subject: row.optional(6), act: try row.text(7), outcome: try row.text(8),
      shown: try row.optionalNumber(9))
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
