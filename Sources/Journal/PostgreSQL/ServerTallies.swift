import PostgreSQL

extension ServerStore {
  /// How many rows of what was counted of days are not what the entries give.
  static func wrongTallies(_ transaction: inout ServerTransaction) throws -> Int {
    func count(_ one: String, without other: String) throws -> Int {
      try transaction.rows("SELECT count(*) FROM ((\(one)) EXCEPT (\(other))) AS wrong").first?.number(0) ?? 0
    }
    let totals = try transaction.rows(wrongTotals).first?.number(0) ?? 0
    return try max(count(found, without: truth), count(truth, without: found)) + totals
  }

  private static let wrongTotals = """
    SELECT count(*) FROM konto.tally_kinds k WHERE k.in_all <> coalesce(
      (SELECT t.total FROM konto.tallies t WHERE t.kind = k.id ORDER BY t.day DESC LIMIT 1), 0)
    """

  private static let found = """
    SELECT operator, act, role, facility, outcome, day, total FROM konto.tallies JOIN konto.tally_kinds ON id = kind
    """

  private static let truth = ServerTrailColumns.ofEntries(
    "moment < (SELECT (max(day) + 1)::bigint * 86400 FROM konto.tallies)")
}
