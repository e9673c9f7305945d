import Activation
import GRDB

extension Store {
  func trail(_ query: TrailQuery) throws(StoreProblem) -> Listing<TrailRow> {
    try connection.read { db in
      let (condition, arguments) = query.sql(from: try Self.first(since: query.since, upTo: query.upTo, db))
      let rows = try Row.fetchAll(
        db, sql: "SELECT \(KeptEntry.columns) FROM entries WHERE \(condition) ORDER BY number DESC LIMIT ?",
        arguments: arguments + [query.limit ?? -1])
      let entries = try rows.reversed().map { try TrailRow(KeptEntry($0)) }
      guard rows.count == query.limit else { return Listing(entries) }
      let count = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM entries WHERE \(condition)", arguments: arguments)
      return Listing(entries, of: count)
    }
  }

  /// The number of the first entry that is not older: times never go back (I19), so it is found by halves. In a trail
  /// in which they did once, by an entry that says so, each has to be looked at.
  private static func first(since moment: Moment?, upTo end: Int, _ db: Database) throws -> Int {
    guard let moment, try clockResets(db).isEmpty else { return 1 }
    let statement = try db.cachedStatement(
      sql: "SELECT moment FROM entries WHERE number >= ? ORDER BY number LIMIT 1")
    var (low, high) = (1, end + 1)
    while low < high {
      let middle = (low + high) / 2
      let found = try Int64.fetchOne(statement, arguments: [middle])
      if let found, found < moment.seconds { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension TrailQuery {
  fileprivate func sql(from first: Int) -> (String, StatementArguments) {
    var conditions = ["number BETWEEN ? AND ?"]
    var arguments: StatementArguments = [first, upTo]
    func add(_ condition: String, _ value: String?) {
      guard let value else { return }
      conditions.append(condition)
      arguments += [value]
    }
    add("subject = ?", subject?.text)
    add("act = ?", act)
    add("outcome = ?", outcome?.word)
    if let since {
      conditions.append("moment >= ?")
      arguments += [since.seconds]
    }
    return (conditions.joined(separator: " AND "), arguments)
  }
}
