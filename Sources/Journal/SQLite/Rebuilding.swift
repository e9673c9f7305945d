import Activation
import GRDB

extension Store {
  /// Makes the lookup tables anew from the journal, all or nothing.
  ///
  /// - Returns: the number of accounts.
  package func rebuild() throws(StoreProblem) -> Int {
    try connection.write { db in
      try db.execute(sql: StoreSchema.withoutLookups + StoreSchema.lookups)
      let rows = try Row.fetchCursor(db, sql: "SELECT \(KeptEvent.columns) FROM events ORDER BY number")
      while let row = try rows.next() {
        let kept = try KeptEvent(row)
        do {
          try kept.event().lookupChange?.carryOut(db)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
          throw StoreProblem.inconsistent(stream: kept.stream)
        }
      }
      return (try Int.fetchOne(db, sql: "SELECT count(*) FROM accounts") ?? 0, .commit)
    }
  }

  /// Whether the lookup tables are those that the journal gives: they are made anew beside the old ones, compared,
  /// and the old ones stay.
  package func hasTrueLookups() throws(StoreProblem) -> Bool {
    guard mode == .writing else { return true }
    let before = try connection.read(Self.lookupRows)
    return try connection.write { db in
      try db.execute(sql: StoreSchema.withoutLookups + StoreSchema.lookups)
      let rows = try Row.fetchCursor(db, sql: "SELECT \(KeptEvent.columns) FROM events ORDER BY number")
      while let row = try rows.next() { try KeptEvent(row).event().lookupChange?.carryOut(db) }
      return (try Self.lookupRows(db) == before, .rollback)
    }
  }

  private static func lookupRows(_ db: Database) throws -> [Int] {
    var sums: [Int] = []
    for table in ["accounts", "contacts", "tokens"] {
      var hash = Hashing()
      let rows = try Row.fetchCursor(db, sql: "SELECT * FROM \(table)")
      while let row = try rows.next() { hash.add(row.description) }
      sums += hash.finished.map(Int.init)
    }
    // An index of words that does not match its table makes this fail (sqlite.org/fts5.html §6.3).
    try db.execute(sql: "INSERT INTO account_text (account_text, rank) VALUES ('integrity-check', 1)")
    return sums
  }

  /// How many rows of the lookup tables are not what the journal gives; asked without writing anything.
  package func wrongLookups() throws(StoreProblem) -> Int {
    try connection.read { db in
      try [Self.wrongAccounts, Self.wrongContacts, Self.wrongTokens].reduce(0) { sum, sql in
        try sum + (Int.fetchOne(db, sql: sql) ?? 0)
      }
    }
  }

  private static let wrongAccounts = """
    WITH created AS (
      SELECT stream, payload ->> 'login' AS login, payload ->> 'pesel' AS pesel, payload ->> 'holder' AS holder
      FROM events WHERE kind = 'account-created')
    SELECT abs((SELECT count(*) FROM accounts) - (SELECT count(*) FROM created)) + count(*)
    FROM created c LEFT JOIN accounts a ON a.login = c.login
    WHERE a.login IS NULL OR a.pesel <> c.pesel OR a.last_four <> substr(c.pesel, -4) OR a.holder <> c.holder
      OR a.status <> coalesce(
        (SELECT CASE s.kind WHEN 'activated' THEN 'active' ELSE 'inactive' END FROM events s
         WHERE s.stream = c.stream AND s.kind IN ('activated', 'reset-completed')
         ORDER BY s.version DESC LIMIT 1), 'inactive')
    """

  /// How an address is folded is beyond SQL: each account has its row, and nobody else.
  private static let wrongContacts = """
    SELECT (SELECT count(*) FROM accounts WHERE login NOT IN (SELECT login FROM contacts))
      + (SELECT count(*) FROM contacts WHERE login NOT IN (SELECT login FROM accounts))
    """

  private static let wrongTokens = """
    WITH sent AS (
      SELECT substr(stream, 9) AS login, payload ->> 'fingerprint' AS fingerprint
      FROM events WHERE kind = 'reset-requested')
    SELECT abs((SELECT count(*) FROM tokens) - (SELECT count(*) FROM sent)) + count(*)
    FROM sent s WHERE NOT EXISTS (
      SELECT 1 FROM tokens t WHERE lower(hex(t.fingerprint)) = s.fingerprint AND t.login = s.login)
    """

  /// Whether SQLite finds the file whole.
  package func expectWholeFile() throws(StoreProblem) {
    let found = try connection.raw { db in try String.fetchOne(db, sql: "PRAGMA quick_check(1)") }
    guard found == "ok" else { throw .damaged(found?.split(separator: "\n").last.map(String.init) ?? "") }
  }
}
