import Activation
import Foundation
import GRDB

/// Where the journal ends: how many entries and events it has, when the last was made, and its hash.
package struct Head: Hashable, Sendable {
  package var entries: Int
  package var events: Int
  package var moment: Moment
  package var hash: [UInt8]

  static let empty = Head(
    entries: 0, events: 0, moment: .earliest, hash: [UInt8](repeating: 0, count: 32))

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

extension [UInt8] {
  var data: Data { Data(self) }
}
