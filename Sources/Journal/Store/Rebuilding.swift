import Activation
import GRDB

extension Store {
  /// Makes the lookup tables anew from the journal, all or nothing.
  ///
  /// - Returns: the number of accounts.
  package func rebuild() throws(StoreProblem) -> Int {
    try connection.write { db in
      try db.execute(sql: StoreSchema.withoutLookups + StoreSchema.lookups)
      let lookups = Lookups(fold: fold)
      let rows = try Row.fetchCursor(db, sql: "SELECT \(KeptEvent.columns) FROM events ORDER BY number")
      while let row = try rows.next() {
        let kept = KeptEvent(row)
        do {
          try lookups.take(try kept.event(), db)
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
      let lookups = Lookups(fold: fold)
      let rows = try Row.fetchCursor(db, sql: "SELECT \(KeptEvent.columns) FROM events ORDER BY number")
      while let row = try rows.next() { try lookups.take(try KeptEvent(row).event(), db) }
      return (try Self.lookupRows(db) == before, .rollback)
    }
  }

  private static func lookupRows(_ db: Database) throws -> [Int] {
    var sums: [Int] = []
    for table in ["accounts", "tokens"] {
      var hash = Hashing()
      let rows = try Row.fetchCursor(db, sql: "SELECT * FROM \(table)")
      while let row = try rows.next() { hash.add(row.description) }
      sums += hash.finished.map(Int.init)
    }
    // An index of words that does not match its table makes this fail (sqlite.org/fts5.html §6.3).
    try db.execute(sql: "INSERT INTO account_text (account_text, rank) VALUES ('integrity-check', 1)")
    return sums
  }

  /// Whether SQLite finds the file whole.
  package func expectWholeFile() throws(StoreProblem) {
    let found = try connection.raw { db in try String.fetchOne(db, sql: "PRAGMA quick_check(1)") }
    guard found == "ok" else { throw .damaged(found ?? "") }
  }
}
