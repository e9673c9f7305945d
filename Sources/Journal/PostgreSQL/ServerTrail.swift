import Activation
import PlainText
import PostgreSQL

extension ServerStore {
  func trail(_ query: TrailQuery) throws(StoreProblem) -> Listing<TrailRow> {
    try asking {
      let selection = TrailSelection(query)
      let rows = try server.rows(
        "SELECT \(KeptEntry.serverColumns) FROM konto.trail_found($1::jsonb, $2::integer) ORDER BY number DESC",
        [selection.json, query.limit.map(String.init)])
      let entries = try rows.reversed().map { try TrailRow(KeptEntry($0)) }
      guard rows.count == query.limit else { return Listing(entries) }
      let count = try server.rows("SELECT konto.trail_counted($1::jsonb)", [selection.json])
      return Listing(entries, of: try count.first?.number(0))
    }
  }
}

/// The entries that are wanted, as the server's functions take it.
private struct TrailSelection {
  private var conditions: [[String]] = []

  init(_ query: TrailQuery) {
    add("number <=", String(query.upTo))
    add("subject =", query.subject?.text)
    add("act =", query.act)
    add("outcome =", query.outcome?.word)
    add("moment >=", query.since?.seconds.description)
  }

  private mutating func add(_ comparison: String, _ value: String?) {
    guard let value else { return }
    conditions.append([comparison, value])
  }

  /// Each comparison with what is compared.
  var json: String {
    let parts = conditions.map { "[" + $0.map { JSONString.written($0) }.joined(separator: ",") + "]" }
    return "[" + parts.joined(separator: ",") + "]"
  }
}

extension KeptEntry {
  static let serverColumns = [
    "number", "moment", "role", "facility", "person", "operator", "subject", "act", "outcome", "shown",
  ].joined(separator: ", ")

  /// How many these are.
  static let columnCount = 10

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
