import Activation
import Foundation
import GRDB

extension Head {
  /// Throws if a journal that ended here is not the beginning of the one that ends there: the file was then replaced by
  /// another, or by an older state of itself.
  func expectPast(of head: Head, _ db: Database) throws {
    guard self != head, entries > 0 else { return }
    let statement = try db.cachedStatement(sql: "SELECT hash FROM entries WHERE number = ?")
    let found = try Data.fetchOne(statement, arguments: [entries])
    guard found.map({ [UInt8]($0) }) == hash else { throw StoreProblem.replaced }
  }

  /// Throws if the journal does not end where its head says: the head was altered, and what is written after it would
  /// hide that.
  func expectNewest(_ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT number, moment, hash, (SELECT max(number) FROM events) FROM entries ORDER BY number DESC LIMIT 1
        """)
    guard let row = try Row.fetchOne(statement) else {
      guard self == .empty else { throw StoreProblem.trailBroken(entry: 1) }
      return
    }
    let newest = Head(
      entries: row[0], events: row[3] ?? 0, moment: Moment(seconds: row[1]), hash: [UInt8](row[2] as Data))
    guard newest == self else { throw StoreProblem.trailBroken(entry: max(1, min(entries, newest.entries))) }
  }
}

extension Store {
  /// Throws if the journal does not end where its head says.
  func expectNewestHead() throws(StoreProblem) {
    try connection.read { db in try Head.read(db).expectNewest(db) }
  }

  /// Throws if the log that stands beside a file does not continue it: it was left there by another file of that name,
  /// and what SQLite makes of the two is neither.
  static func expectOwnLog(of file: StoreFile, patience: Patience) throws(StoreProblem) {
    for attempt in 1...logReadings {
      guard file.hasLog, let alone = StoreConnection.readingAlone(file, Head.read) else { return }
      let isContinued = try? StoreConnection(file, .readingOnly, patience: patience).read { db in
        try alone.expectPast(of: try Head.read(db), db)
        return try Store.follow(Chain(after: alone), db) == .whole(entries: try Head.read(db).entries)
      }
      if isContinued == true { return }
      // Another process may just have written the log back.
      if attempt == logReadings { throw .foreignLog }
    }
  }

  private static let logReadings = 3
}
