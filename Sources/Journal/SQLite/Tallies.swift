import Activation
import GRDB

/// How many entries there were on days that are over: of each operator, act, role, facility and outcome.
enum Tallies {
  /// The last day that was counted; nil where none was, as in a store of an earlier schema that is only read.
  static func newestDay(_ db: Database) throws -> Int? {
    guard try db.tableExists(StoreTrailSchema.talliesTable) else { return nil }
    return try Int.fetchOne(db, sql: "SELECT max(day) FROM tallies")
  }

  /// Whether what was counted of days tells of groups like these.
  static func know(_ grouping: TrailGrouping, _ days: ClosedRange<Int>, _ db: Database) throws -> Bool {
    guard case .day(let clock?) = grouping else { return true }
    let days = try Int.fetchAll(
      db, sql: "SELECT DISTINCT day FROM tallies WHERE day BETWEEN ? AND ?",
      arguments: [days.lowerBound, days.upperBound])
    return days.allSatisfy(clock.sharesDay)
  }

  /// What entries give, as the rows of the table have it.
  static let ofEntries = """
    SELECT moment / 86400, operator, act, role, coalesce(facility, ''), outcome, count(*) FROM entries
    """
  static let groups = "GROUP BY 1, 2, 3, 4, 5, 6"
}

extension Store {
  /// Counts the entries of the days before that of the newest entry, as far as they were not counted yet.
  func tallyDaysThatAreOver() throws(StoreProblem) {
    guard try connection.read(Self.daysToTally) != nil else { return }
    try connection.write { db in
      // Another process may have been first.
      guard let numbers = try Self.daysToTally(db) else { return ((), .rollback) }
      try db.execute(
        sql: "INSERT INTO tallies \(Tallies.ofEntries) WHERE number BETWEEN ? AND ? \(Tallies.groups)",
        arguments: [numbers.lowerBound, numbers.upperBound])
      return ((), .commit)
    }
  }

  /// The numbers of the entries on days that are over and not counted.
  private static func daysToTally(_ db: Database) throws -> ClosedRange<Int>? {
    let head = try Head.read(db)
    let numbers = try TrailNumbers(upTo: head.entries, db)
    guard numbers.areInOrder, head.entries > 0 else { return nil }
    let known = try Tallies.newestDay(db)
    let first = try known.map { try numbers.first(from: .beginning(ofDay: $0 + 1)) } ?? 1
    let last = try numbers.first(from: .beginning(ofDay: head.moment.utcDay)) - 1
    return first <= last ? first...last : nil
  }

  /// How many rows of what was counted of days are not what the entries give.
  static func wrongTallies(_ db: Database) throws -> Int {
    guard let newest = try Tallies.newestDay(db) else { return 0 }
    let truth =
      "\(Tallies.ofEntries) WHERE moment < \(Moment.beginning(ofDay: newest + 1).seconds) \(Tallies.groups)"
    func count(_ one: String, without other: String) throws -> Int {
      try Int.fetchOne(db, sql: "SELECT count(*) FROM (\(one) EXCEPT \(other))") ?? 0
    }
    let found = "SELECT * FROM tallies"
    return try max(count(found, without: truth), count(truth, without: found))
  }
}
