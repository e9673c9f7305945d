import Activation
import GRDB

/// How many entries there were up to the end of each day that is over: of each operator, act, role, facility and outcome.
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

  static func areDays(_ grouping: TrailGrouping) -> Bool {
    if case .day = grouping { return true }
    return false
  }

  /// The difference between two days: the later one, the earlier one and what is asked of kinds are arguments.
  static func between(_ column: String, ofKinds condition: String) -> String {
    func total(_ comparison: String) -> String {
      """
      coalesce(
        (SELECT total FROM tallies WHERE kind = id AND day \(comparison) ? ORDER BY day DESC LIMIT 1), 0)
      """
    }
    return "SELECT \(column), sum(\(total("<=")) - \(total("<"))) FROM tally_kinds WHERE \(condition) GROUP BY 1"
  }

  /// What is asked of kinds, the first day and the last are arguments.
  static func byDay(ofKinds condition: String) -> String {
    """
    SELECT day, sum(total - before) FROM (
      SELECT day, total, coalesce(lag(total) OVER (PARTITION BY kind ORDER BY day), 0) AS before
      FROM tallies JOIN tally_kinds ON id = kind WHERE \(condition))
    WHERE day BETWEEN ? AND ? GROUP BY 1
    """
  }

  /// What entries give: the kind, the day, and how many there were up to its end.
  ///
  /// - Parameter condition: which entries are counted.
  static func ofEntries(_ condition: String) -> String {
    """
    SELECT operator, act, role, place, outcome, day,
      sum(count) OVER (PARTITION BY operator, act, role, place, outcome ORDER BY day) AS total
    FROM (
      SELECT operator, act, role, coalesce(facility, '') AS place, outcome, moment / 86400 AS day, count(*) AS count
      FROM entries WHERE \(condition) GROUP BY 1, 2, 3, 4, 5, 6)
    """
  }
}

extension Store {
  /// Counts the entries of the days before that of the newest entry, as far as they were not counted yet.
  func tallyDaysThatAreOver() throws(StoreProblem) {
    guard try connection.read(Self.daysToTally) != nil else { return }
    try connection.write { db in
      // Another process may have been first.
      guard let numbers = try Self.daysToTally(db) else { return ((), .rollback) }
      let arguments: StatementArguments = [numbers.lowerBound, numbers.upperBound]
      let counted = Tallies.ofEntries("number BETWEEN ? AND ?")
      try db.execute(
        sql: """
          INSERT OR IGNORE INTO tally_kinds (operator, act, role, facility, outcome)
          SELECT DISTINCT operator, act, role, place, outcome FROM (\(counted))
          """, arguments: arguments)
      try db.execute(
        sql: """
          INSERT INTO tallies (kind, day, total)
          SELECT k.id, n.day, n.total + coalesce(
            (SELECT t.total FROM tallies t WHERE t.kind = k.id ORDER BY t.day DESC LIMIT 1), 0)
          FROM (\(counted)) n JOIN tally_kinds k ON k.operator = n.operator AND k.act = n.act
            AND k.role = n.role AND k.facility = n.place AND k.outcome = n.outcome
          """, arguments: arguments)
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
    let truth = Tallies.ofEntries("moment < \(Moment.beginning(ofDay: newest + 1).seconds)")
    let found = """
      SELECT operator, act, role, facility, outcome, day, total FROM tallies JOIN tally_kinds ON id = kind
      """
    func count(_ one: String, without other: String) throws -> Int {
      try Int.fetchOne(db, sql: "SELECT count(*) FROM (SELECT * FROM (\(one)) EXCEPT SELECT * FROM (\(other)))") ?? 0
    }
    return try max(count(found, without: truth), count(truth, without: found))
  }
}
