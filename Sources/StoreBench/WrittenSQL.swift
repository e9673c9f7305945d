import GRDB

/// What was written to the journal of a store since it was copied, as the SQL that makes the same rows: one transaction
/// for each entry. What columns the rows have is asked of the database.
struct WrittenSQL {
  private let kept: DatabaseQueue
  /// How many entries and events the copy has.
  private let before: (entries: Int, events: Int)

  init(of kept: String, since base: String) throws {
    self.kept = try DatabaseQueue(path: kept)
    before = try DatabaseQueue(path: base).read { db in
      let row = try Row.fetchOne(db, sql: "SELECT entries, events FROM head")
      return (row?["entries"] ?? 0, row?["events"] ?? 0)
    }
  }

  func text() throws -> String {
    var text = "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON;\n"
    try kept.read { db in
      let (entries, events) = (
        try insertions("entries", numbered: "number", db), try insertions("events", numbered: "entry", db)
      )
      let rows = try Row.fetchAll(
        db, sql: "SELECT number, moment, quote(hash) AS hash FROM entries WHERE number > ? ORDER BY number",
        arguments: [before.entries])
      var count = before.events
      for row in rows {
        let (number, moment): (Int, Int) = (row["number"], row["moment"])
        let (hash, own): (String, [String]) = (row["hash"], events[number] ?? [])
        count += own.count
        let head = "entries = \(number), events = \(count), moment = \(moment), hash = \(hash)"
        text += "BEGIN IMMEDIATE;\n" + ((entries[number] ?? []) + own).joined(separator: "\n")
        text += "\nUPDATE head SET \(head);\nCOMMIT;\n"
      }
    }
    return text
  }

  /// The rows of a table that are new, by the number of their entry.
  private func insertions(_ table: String, numbered: String, _ db: Database) throws -> [Int: [String]] {
    let values = try db.columns(in: table).map { "quote(\($0.name))" }.joined(separator: " || ', ' || ")
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT \(numbered) AS entry, 'INSERT INTO \(table) VALUES (' || \(values) || ');' AS line
        FROM \(table) WHERE \(numbered) > ? ORDER BY number
        """, arguments: [before.entries])
    return rows.reduce(into: [:]) { found, row in found[row["entry"], default: []].append(row["line"]) }
  }
}
