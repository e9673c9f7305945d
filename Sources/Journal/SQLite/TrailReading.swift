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
      let entries = try rows.map { try TrailRow(KeptEntry($0)) }
      return query.isNewestLast ? entries.reversed() : entries
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
