import Activation
import GRDB
import PlainText

/// What a store is and holds, in numbers.
package struct StoreInfo: Sendable {
  /// The version of its tables.
  package let schema: Int
  /// Entries of the trail.
  package let entries: Int
  /// Events of all entries.
  package let events: Int
  /// Accounts of patients, active or not.
  package let accounts: Int
  /// Of the accounts, those that are active.
  package let active: Int
  /// Facilities, integrated or not.
  package let facilities: Int
  /// The size of the file, without its log.
  package let bytes: Int
  /// When the newest entry was made.
  package let newest: Moment?
  /// The hash of the newest entry: written down elsewhere, it shows later that nothing before it was changed.
  package let hash: String
}

extension Store {
  /// Counts what there is, in one state of the store.
  package func info() throws(StoreProblem) -> StoreInfo {
    try connection.read { db in
      let head = try Head.read(db)
      func count(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql) ?? 0 }
      return StoreInfo(
        schema: try count("PRAGMA user_version"), entries: head.entries, events: head.events,
        accounts: try count("SELECT count(*) FROM accounts"),
        active: try count("SELECT count(*) FROM accounts WHERE status = 'active'"),
        facilities: try count(
          "SELECT count(*) FROM events WHERE stream = 'register' AND kind = 'facility-added'"),
        bytes: try count("PRAGMA page_count") * count("PRAGMA page_size"),
        newest: head.entries > 0 ? head.moment : nil, hash: Hexadecimal.text(head.hash))
    }
  }
}
