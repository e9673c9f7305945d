import Activation
import GRDB

extension Store {
  func trail(_ query: TrailQuery) throws(StoreProblem) -> Listing<TrailRow> {
    let listed = try rows(query)
    guard listed.count == query.limit else { return Listing(listed) }
    return Listing(listed, of: try counts(query, by: nil).reduce(0) { $0 + $1.count })
  }

  private func rows(_ query: TrailQuery) throws(StoreProblem) -> [TrailRow] {
    try connection.read { db in
      guard let numbers = try TrailNumbers(upTo: query.upTo, db).range(query).flatMap(query.onward) else {
        return []
      }
      let selection = TrailSelection(query, in: numbers)
      let direction = query.isFromOldest ? "ASC" : "DESC"
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT \(KeptEntry.columns) FROM entries WHERE \(selection.condition)
          ORDER BY number \(direction) LIMIT ?
          """, arguments: selection.arguments + [query.limit ?? -1])
      let entries = try Self.withGrants(rows.map { try TrailRow(KeptEntry($0)) }, db)
      return query.isNewestLast ? entries.reversed() : entries
    }
  }
}

extension Store {
  /// The same, those by which roles were given or taken with the events that tell which. Of a trail that was altered there
  /// it is left out.
  private static func withGrants(_ rows: [TrailRow], _ db: Database) throws -> [TrailRow] {
    let numbers = rows.filter(\.entry.changedOperators).map(\.number)
    guard let first = numbers.min(), let last = numbers.max() else { return rows }
    let kinds = JournalEntry.kindsOfGrants.map(\.rawValue)
    let kept = try Row.fetchAll(
      db,
      sql: """
        SELECT \(KeptEvent.columns) FROM events
        WHERE stream = 'register' AND kind IN (?, ?) AND entry BETWEEN ? AND ? ORDER BY version
        """, arguments: StatementArguments(kinds) + [first, last])
    return TrailRow.adding(try kept.map { try KeptEvent($0) }, to: rows)
  }
}

extension TrailRow {
  /// Rows with what is known of their events.
  static func adding(_ kept: [KeptEvent], to rows: [TrailRow]) -> [TrailRow] {
    let events = Dictionary(grouping: kept, by: \.entry)
    return rows.map { row in
      guard row.entry.changedOperators, let own = events[row.number] else { return row }
      return TrailRow(number: row.number, entry: row.entry.with(own.compactMap { try? $0.event() }))
    }
  }
}

extension TrailQuery {
  /// Whether the oldest are read first.
  var isFromOldest: Bool {
    switch order {
    case .oldestFirst: true
    case .newestFirst, .newestLast: false
    }
  }

  var isNewestLast: Bool {
    switch order {
    case .newestLast: true
    case .newestFirst, .oldestFirst: false
    }
  }

  /// Those of the numbers with which the list goes on.
  func onward(_ numbers: ClosedRange<Int>) -> ClosedRange<Int>? {
    guard let after else { return numbers }
    let (first, last) =
      isFromOldest
      ? (max(numbers.lowerBound, after < .max ? after + 1 : after), numbers.upperBound)
      : (numbers.lowerBound, min(numbers.upperBound, max(after, 1) - 1))
    return first <= last ? first...last : nil
  }
}
