import Activation
import GRDB
import PlainText

/// How the tables, indexes and triggers of a store differ from those of a new one.
struct Structure {
  private let foreign: Set<SchemaObject>
  private let lost: Set<SchemaObject>

  init(_ db: Database) throws {
    let found = try SchemaObject.all(db)
    // A new store is made for comparison only where there is something to be told.
    guard Self.fingerprint(of: found) != Self.fingerprintOfNew else {
      (foreign, lost) = ([], [])
      return
    }
    let own = try Self.ofNew()
    foreign = found.subtracting(own)
    // The lookup tables of an earlier program are made anew when the store is next opened to be written.
    let isOfToday = found.contains { $0.name == StoreSchema.newestLookup }
    let version = try Int.fetchOne(db, sql: "PRAGMA main.user_version") ?? 0
    lost = own.subtracting(found).filter { object in
      if let first = object.firstSchema { return version >= first }
      return isOfToday || object.isTrigger || object.isOfJournal
    }
  }

  private static func ofNew() throws -> Set<SchemaObject> {
    try DatabaseQueue().writeWithoutTransaction { own in
      try StoreCreation.prepare(own)
      return try SchemaObject.all(own)
    }
  }

  /// That of a new store, computed.
  static func computedFingerprint() throws -> String { fingerprint(of: try ofNew()) }

  /// That of a new store; it changes with `StoreSchema`.
  static let fingerprintOfNew = "c6a300e0236ea4fd33c4c58ce333fb21152e0636a3601a56c114002ac38a94a6"

  private static func fingerprint(of objects: Set<SchemaObject>) -> String {
    var hash = Hashing()
    for object in objects.sorted(by: { ($0.kind, $0.name) < ($1.kind, $1.name) }) {
      for text in [object.kind, object.name, object.table, object.definition] { hash.add(text) }
    }
    return Hexadecimal.text(hash.finished)
  }

  /// What is not the store's own, or what is no longer there; the former is worse.
  var flaw: StoreFlaw? {
    if let name = foreign.map(\.name).min() { return .structure(name) }
    return nameLost.map { .incomplete($0) }
  }

  /// What went with a table is told by the table.
  private var nameLost: String? {
    let tables = Set(lost.filter(\.isTable).map(\.name))
    return lost.filter { $0.isTable || !tables.contains($0.table) }.map(\.name).min()
  }

  /// A trigger or an index of another hand: it would have a say in what is written.
  var meddler: String? { foreign.filter(\.meddles).map(\.name).min() }

  /// How to make anew what is lost, but for what the journal itself consists of.
  var mending: [String] {
    lost.filter { !$0.isTable || $0.name == "inbox" || $0.isOfAttendance }.sorted { $0.kind > $1.kind }
      .compactMap(\.sql)
  }
}

extension Store {
  /// What is wrong with the tables, indexes and triggers of the file.
  package func structureFlaw() throws(StoreProblem) -> StoreFlaw? {
    try connection.read { db in try Structure(db).flaw }
  }

  /// Throws where something of another hand would have a say in what is written.
  func expectNoMeddler() throws(StoreProblem) {
    let meddler = try connection.read { db in try Structure(db).meddler }
    if let meddler { throw .structureDiffers(meddler) }
  }
}

/// What a database is made of, as far as it may not differ between a store and a new one.
private struct SchemaObject {
  let kind: String
  let name: String
  let table: String
  let sql: String?

  var isTrigger: Bool { kind == "trigger" }
  var isTable: Bool { kind == "table" }
  var meddles: Bool { isTrigger || kind == "index" }
  /// The schema that began to have it; nil for what began with the first, or is made anew by a rebuilding.
  var firstSchema: Int? {
    StoreSchema.begunLater.first { $0.value.contains { $0 == table || $0 == name } }?.key
  }
  var isOfAttendance: Bool { AttendanceTables.names.contains(table) }
  var isOfJournal: Bool { ["entries", "events", "head", "inbox"].contains(table) }

  static func all(_ db: Database) throws -> Set<SchemaObject> {
    let rows = try Row.fetchAll(db, sql: "SELECT type, name, tbl_name, sql FROM main.sqlite_schema")
    return Set(
      try rows.map { row in
        SchemaObject(
          kind: try row.value(0), name: try row.value(1), table: try row.value(2), sql: try row.optional(3))
      })
  }
}

extension SchemaObject: Hashable {
  /// Of a table none: stores that an earlier program made have others.
  fileprivate var definition: String? { isTable ? nil : sql }

  static func == (one: SchemaObject, other: SchemaObject) -> Bool {
    one.kind == other.kind && one.name == other.name && one.table == other.table
      && one.definition == other.definition
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(name)
    hasher.combine(definition)
  }
}
