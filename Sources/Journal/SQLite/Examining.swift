import Activation
import GRDB

/// What is found wrong with a store that SQLite finds whole.
package enum StoreFlaw: Hashable, Sendable {
  /// The trail is not what was written, from that entry on.
  case trail(entry: Int)
  /// A trigger, a view or the like that is not the store's, or one of its own that is gone or another: its name.
  case structure(String)
  /// So many rows of the lookup tables are not what the journal gives.
  case lookups(rows: Int)
  /// So many messages of the inbox are none that the portal sent.
  case inbox(messages: Int)
}

extension Store {
  /// Looks at all that a store holds: the trail first, for what else there is must fit it.
  ///
  /// - Returns: what is wrong first; nil where nothing is.
  package func flaw() throws(StoreProblem) -> StoreFlaw? {
    if case .broken(let entry) = try verify() { return .trail(entry: entry) }
    if let name = try connection.read(Self.foreignObject) { return .structure(name) }
    let rows = try wrongLookups()
    if rows > 0 { return .lookups(rows: rows) }
    let messages = try foreignMessages()
    return messages > 0 ? .inbox(messages: messages) : nil
  }

  /// The number of the entry that has this hash.
  package func entry(withHash hash: [UInt8]) throws(StoreProblem) -> Int? {
    try connection.read { db in
      try Int.fetchOne(db, sql: "SELECT number FROM entries WHERE hash = ?", arguments: [hash.data])
    }
  }

  /// A trigger of another hand could change what is written, or keep it from being.
  private static func foreignObject(_ db: Database) throws -> String? {
    let own = try DatabaseQueue().writeWithoutTransaction { own in
      try StoreCreation.prepare(own)
      return try SchemaObject.all(own)
    }
    let found = try SchemaObject.all(db)
    let lost = own.subtracting(found).first { $0.isTrigger }
    return (found.subtracting(own).map(\.name) + [lost?.name].compactMap(\.self)).min()
  }
}

/// What a database is made of, as far as it may not differ between a store and a new one.
private struct SchemaObject: Hashable {
  let kind: String
  let name: String
  let table: String
  /// Of a table none: stores that an earlier program made have others.
  let definition: String?

  var isTrigger: Bool { kind == "trigger" }

  static func all(_ db: Database) throws -> Set<SchemaObject> {
    let rows = try Row.fetchAll(db, sql: "SELECT type, name, tbl_name, sql FROM main.sqlite_schema")
    return Set(
      try rows.map { row in
        let kind: String = try row.value(0)
        return SchemaObject(
          kind: kind, name: try row.value(1), table: try row.value(2),
          definition: kind == "table" ? nil : try row.optional(3))
      })
  }
}
