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
      let (condition, arguments) = query.sql
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

  static func entry(_ row: Row) throws -> (number: Int, entry: JournalEntry) {
    let kept = KeptEntry(row)
    guard let entry = JournalEntry(kept) else { throw StoreProblem.inconsistent(stream: "entry \(kept.number)") }
    return (kept.number, entry)
  }
}

extension TrailQuery {
  fileprivate var sql: (String, StatementArguments) {
    var conditions = ["number <= ?"]
    var arguments: StatementArguments = [upTo]
    func add(_ condition: String, _ value: (any DatabaseValueConvertible)?) {
      guard let value else { return }
      conditions.append(condition)
      arguments += [value]
    }
    add("subject = ?", subject?.text)
    add("moment >= ?", since?.seconds)
    add("act = ?", act)
    add("outcome = ?", outcome)
    return (conditions.joined(separator: " AND "), arguments)
  }
}
