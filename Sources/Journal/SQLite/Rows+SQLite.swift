import Activation
import Foundation
import GRDB

extension Head {
  static func read(_ db: Database) throws -> Head {
    let row = try Row.fetchOne(db.cachedStatement(sql: "SELECT entries, events, moment, hash FROM head"))
    guard let row else { throw StoreProblem.damaged("head") }
    return Head(
      entries: try row.value(0), events: try row.value(1), moment: Moment(seconds: try row.value(2)),
      hash: [UInt8](try row.value(3) as Data))
  }

  func write(_ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "UPDATE head SET entries = ?, events = ?, moment = ?, hash = ?")
    try statement.execute(arguments: [entries, events, moment.seconds, hash.data])
  }
}

extension KeptEntry {
  /// All that the table has, for one that was made before schema 3 has not all columns.
  static let columns = "*"
  static let hashColumn = 9
  private static let shownColumn = 10
  private static let reasonColumn = 11

  /// Reads the columns, but for the hash.
  init(_ row: Row) throws {
    self.init(
      number: try row.value(0), moment: try row.value(1), role: try row.value(2),
      facility: try row.optional(3), person: try row.optional(4), operatorName: try row.value(5),
      subject: try row.optional(6), act: try row.value(7), outcome: try row.value(8),
      shown: row.hasColumn("shown") ? try row.optional(Self.shownColumn) : nil,
      reason: row.hasColumn("reason") ? try row.optional(Self.reasonColumn) : nil)
  }

  func insert(_ db: Database, hash: [UInt8]) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    try statement.execute(
      arguments: [
        number, moment, role, facility, person, operatorName, subject, act, outcome, hash.data,
        shown, reason,
      ])
  }
}

extension KeptEvent {
  static let columns = "entry, stream, version, kind, payload, digest"

  /// Reads the columns, and no more.
  init(_ row: Row) throws {
    self.init(
      entry: try row.value(0), stream: try row.value(1), version: try row.value(2), kind: try row.value(3),
      payload: try row.value(4), digest: [UInt8](try row.value(5) as Data))
  }

  func insert(_ db: Database, number: Int) throws {
    let statement = try db.cachedStatement(sql: "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?)")
    try statement.execute(arguments: [number, entry, stream, version, kind, payload, digest.data])
  }
}

extension [UInt8] {
  var data: Data { Data(self) }
}
