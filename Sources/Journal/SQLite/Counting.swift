import Activation
import GRDB
import PlainText

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
        newest: head.entries > 0 ? head.moment : nil, hash: Hexadecimal.text(head.hash),
        unsealed: nil)
    }
  }
}
