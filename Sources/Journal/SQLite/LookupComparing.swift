import Activation
import GRDB

extension Store {
  /// How many rows of the lookup tables and of the index of names are not what the journal gives. They are made anew in
  /// memory and compared; nothing is written.
  package func wrongLookups() throws(StoreProblem) -> Int {
    try connection.read { db in
      // Those of an earlier program are made anew when the store is next opened to be written.
      guard try db.tableExists(StoreSchema.newestLookup) else { return 0 }
      let anew = try DatabaseQueue()
      return try anew.writeWithoutTransaction { truth in
        try truth.execute(sql: StoreSchema.lookups)
        try truth.inTransaction {
          try Self.fillLookups(of: truth, from: db)
          return .commit
        }
        let tables = try StoreSchema.lookupTables.reduce(0) { sum, table in
          try sum + Self.wrongRows("SELECT * FROM \(table)", db, truth)
        }
        let words = try Self.wrongWords(db, truth)
        return try tables + Self.wrongTallies(db) + (words == 0 ? try Self.wrongSeeks(db, truth) : words)
      }
    }
  }

  /// Fills lookup tables that are empty with what the journal of a store gives.
  static func fillLookups(of other: Database, from db: Database) throws {
    let rows = try Row.fetchCursor(db, sql: "SELECT \(KeptEvent.columns) FROM events ORDER BY number")
    while let row = try rows.next() {
      let kept = try KeptEvent(row)
      do {
        try kept.event().lookupChange?.carryOut(other)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        throw StoreProblem.inconsistent(stream: kept.stream)
      }
    }
  }

  /// How many rows are missing, or there and should not be, whichever are more: one that was changed counts once.
  private static func wrongRows(_ sql: String, _ db: Database, _ truth: Database) throws -> Int {
    var surplus: [Int: Int] = [:]
    func count(_ db: Database, _ step: Int) throws {
      let rows = try Row.fetchCursor(db, sql: sql)
      while let row = try rows.next() { surplus[row.description.hashValue, default: 0] += step }
    }
    try count(truth, -1)
    try count(db, 1)
    let (there, missing) = (surplus.values.filter { $0 > 0 }, surplus.values.filter { $0 < 0 })
    return max(there.reduce(0, +), -missing.reduce(0, +))
  }

  /// How many letters stand elsewhere in the index of names than they should, up to the first.
  private static func wrongWords(_ db: Database, _ truth: Database) throws -> Int {
    do {
      let (found, expected) = (try words(db), try words(truth))
      defer { for db in [db, truth] { try? db.execute(sql: "DROP TABLE temp.\(wordTable)") } }
      while let word = try expected.next() { guard try found.next() == word else { return 1 } }
      return try found.next() == nil ? 0 : 1
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      return 1
    }
  }

  /// Whether some letters that are there are not found: what is read from the first to the last needs no way to a place.
  private static func wrongSeeks(_ db: Database, _ truth: Database) throws -> Int {
    let table = "temp.letters_of_names"
    try truth.execute(sql: "CREATE VIRTUAL TABLE \(table) USING fts5vocab(main, account_text, row)")
    defer { try? truth.execute(sql: "DROP TABLE \(table)") }
    let expected = try Row.fetchCursor(truth, sql: "SELECT term, doc FROM \(table)")
    let finding = try db.cachedStatement(
      sql: "SELECT count(*) FROM account_text WHERE account_text MATCH ?")
    do {
      while let letters = try expected.next() {
        let phrase = "\"" + (letters[0] as String).replacing("\"", with: "\"\"") + "\""
        guard try Int.fetchOne(finding, arguments: [phrase]) == letters[1] as Int else { return 1 }
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      return 1
    }
    return 0
  }

  private static let wordTable = "words_of_names"

  /// What the index holds, letter by letter (sqlite.org/fts5.html, “fts5vocab”).
  private static func words(_ db: Database) throws -> RowCursor {
    try db.execute(
      sql: "CREATE VIRTUAL TABLE temp.\(wordTable) USING fts5vocab(main, account_text, instance)")
    return try Row.fetchCursor(db, sql: "SELECT term, doc, offset FROM temp.\(wordTable)")
  }
}
