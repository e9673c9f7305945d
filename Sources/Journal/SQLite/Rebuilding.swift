import Activation
import GRDB

extension Store {
  /// Makes the lookup tables anew from the journal, and what else of the store's own is gone, all or nothing.
  ///
  /// - Returns: the number of accounts.
  package func rebuild() throws(StoreProblem) -> Int {
    try connection.write { db in
      try db.execute(sql: StoreSchema.withoutLookups + StoreSchema.lookups)
      try Self.fillLookups(of: db, from: db)
      for sql in try Structure(db).mending { try db.execute(sql: sql) }
      return (try Int.fetchOne(db, sql: "SELECT count(*) FROM accounts") ?? 0, .commit)
    }
  }

  /// Whether SQLite finds the file whole, its indexes too: an answer is read through them.
  package func expectWholeFile() throws(StoreProblem) { try connection.raw(Self.expectWholeFile) }

  static func expectWholeFile(_ db: Database) throws {
    let found = try String.fetchOne(db, sql: "PRAGMA integrity_check(1)")
    guard found == "ok" else {
      throw StoreProblem.damaged(found?.split(separator: "\n").last.map(String.init) ?? "")
    }
  }
}
