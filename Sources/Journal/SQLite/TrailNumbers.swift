import Activation
import GRDB

/// Between which numbers the entries of some time stand. Times never go back (I19), so they are found by halves; in a
/// trail in which they did once, by an entry that says so, each has to be looked at.
struct TrailNumbers {
  private let end: Int
  private let statement: Statement
  /// Whether times never went back.
  let areInOrder: Bool

  /// - Parameter end: the last that matters.
  init(upTo end: Int, _ db: Database) throws {
    self.end = end
    areInOrder = try Store.clockResets(db).isEmpty
    statement = try db.cachedStatement(
      sql: "SELECT moment FROM entries WHERE number >= ? ORDER BY number LIMIT 1")
  }

  /// Those of the entries that a question may want; none where the first is behind the last.
  func range(_ query: TrailQuery) throws -> ClosedRange<Int>? {
    let first = try areInOrder ? query.since.map { try self.first(from: $0) } ?? 1 : 1
    let last = try areInOrder ? query.until.map { try self.first(from: $0 + Span(seconds: 1)) - 1 } ?? end : end
    return first <= last ? first...last : nil
  }

  /// The number of the first entry that is not older; behind the last where all are.
  func first(from moment: Moment) throws -> Int {
    var (low, high) = (1, end + 1)
    while low < high {
      let middle = (low + high) / 2
      let found = try Int64.fetchOne(statement, arguments: [middle])
      if let found, found < moment.seconds { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
