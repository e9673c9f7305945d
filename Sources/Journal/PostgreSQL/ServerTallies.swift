import PostgreSQL

extension ServerStore {
  /// How many rows of what was counted of days are not what the entries give.
  static func wrongTallies(_ transaction: inout ServerTransaction) throws -> Int {
    func count(_ one: String, without other: String) throws -> Int {
      try transaction.rows("SELECT count(*) FROM ((\(one)) EXCEPT (\(other))) AS wrong").first?.number(0) ?? 0
    }
    return try max(count(found, without: truth), count(truth, without: found))
  }

  private static let found = """
    SELECT operator, act, role, facility, outcome, day, total FROM konto.tallies JOIN konto.tally_kinds ON id = kind
    """

  private static let truth = ofEntries("moment < (SELECT (max(day) + 1)::bigint * 86400 FROM konto.tallies)")

  /// What entries give: the kind, the day, and how many there were up to its end.
  ///
  /// - Parameter condition: which entries are counted.
  static func ofEntries(_ condition: String) -> String {
    """
    SELECT operator, act, role, place, outcome, day, (sum(count) OVER (
        PARTITION BY operator, act, role, place, outcome ORDER BY day))::bigint AS total
      FROM (
        SELECT operator, act, role, coalesce(facility, '') AS place, outcome, (moment / 86400)::integer AS day,
          count(*) AS count
        FROM konto.entries WHERE \(condition) GROUP BY 1, 2, 3, 4, 5, 6) AS counted
    """
  }
}
