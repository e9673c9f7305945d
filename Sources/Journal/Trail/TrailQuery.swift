import Activation
import GRDB

/// Which entries of the trail are wanted.
package struct TrailQuery: Sendable {
  /// Only entries up to this number.
  package var upTo: Int
  package var subject: Login?
  package var since: Moment?
  package var act: String?
  package var outcome: String?
  /// How many are given back: the newest.
  package var limit: Int

  package init(upTo: Int, limit: Int) {
    self.upTo = upTo
    self.limit = limit
  }
}

/// Some entries of the trail, newest last, and how many there are in all.
package struct TrailPage: Sendable {
  package let entries: [(number: Int, entry: JournalEntry)]
  package let count: Int
}

extension Store {
  package func trail(_ query: TrailQuery) throws(StoreProblem) -> TrailPage {
    try connection.read { db in
      let (condition, arguments) = query.sql(from: try Self.first(since: query.since, upTo: query.upTo, db))
      let rows = try Row.fetchAll(
        db, sql: "SELECT \(KeptEntry.columns) FROM entries WHERE \(condition) ORDER BY number DESC LIMIT ?",
        arguments: arguments + [query.limit])
      let entries = try rows.reversed().map(Self.entry)
      guard rows.count == query.limit else { return TrailPage(entries: entries, count: rows.count) }
      let count = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM entries WHERE \(condition)", arguments: arguments)
      return TrailPage(entries: entries, count: count ?? rows.count)
    }
  }

  /// The number of the first entry that is not older: times never go back (I19), so it is found by halves.
  private static func first(since moment: Moment?, upTo end: Int, _ db: Database) throws -> Int {
    guard let moment else { return 1 }
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

  static func entry(_ row: Row) throws -> (number: Int, entry: JournalEntry) {
    let kept = try KeptEntry(row)
    guard let entry = JournalEntry(kept) else {
      throw StoreProblem.inconsistent(stream: "entry \(kept.number)")
    }
    return (kept.number, entry)
  }
}

extension TrailQuery {
  fileprivate func sql(from first: Int) -> (String, StatementArguments) {
    var conditions = ["number BETWEEN ? AND ?"]
    var arguments: StatementArguments = [first, upTo]
    func add(_ condition: String, _ value: (any DatabaseValueConvertible)?) {
      guard let value else { return }
      conditions.append(condition)
      arguments += [value]
    }
    add("subject = ?", subject?.text)
    add("act = ?", act)
    add("outcome = ?", outcome)
    return (conditions.joined(separator: " AND "), arguments)
  }
}
