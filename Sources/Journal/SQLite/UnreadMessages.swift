import Activation
import Foundation
import GRDB

/// The messages that must lie in the inbox still: sent less than a day ago, neither read by those whom they are for nor
/// made worthless by a new password. In a copy of a store there are none, and its numbers begin anew.
struct UnreadMessages {
  private var sent: [String: Int] = [:]

  /// - Parameter now: what the machine says.
  init(at now: Moment, _ db: Database) throws {
    let latest = max(now, try Head.read(db).moment)
    let rows = try Row.fetchCursor(
      db, sql: Self.sql, arguments: [KeptMessage.forgottenUpTo(latest).seconds, try Self.posted(db)])
    while let row = try rows.next() {
      let login: String? = try row.optional(0)
      switch try row.value(1) as String {
      case EventKind.resetRequested.rawValue: if let login { sent[login, default: 0] += 1 }
      case EventKind.resetCompleted.rawValue: if let login { sent[login] = 1 }
      case EventKind.clockReset.rawValue: sent = [:]
      case _: if let login { sent[login] = nil }  // read, or worthless since
      }
    }
  }

  /// How many of them do not lie there.
  func missing(_ db: Database) throws -> Int {
    try sent.reduce(0) { sum, message in
      let lying = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM inbox WHERE login = ?", arguments: [message.key])
      return sum + max(0, message.value - (lying ?? 0))
    }
  }

  /// How many messages were ever put into the inbox of this file.
  private static func posted(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'inbox'") ?? 0
  }

  private static let posting = [EventKind.resetRequested, .resetCompleted]
    .map { "'\($0.rawValue)'" }.joined(separator: ", ")
  private static let ending = [EventKind.passwordChanged, .resetTokenVoided]
    .map { "'\($0.rawValue)'" }.joined(separator: ", ")

  /// Whose, and what happened, in order: of what sends a message only as many of the last as this file has held.
  private static let sql = """
    WITH posting(number) AS (SELECT number FROM events WHERE kind IN (\(posting)) ORDER BY number DESC LIMIT ?2),
      recent(number, moment, person, act) AS (
        SELECT number, moment, person, CASE WHEN act = 'inbox' AND role = 'patient' AND outcome = 'ok' THEN 1 END
        FROM entries WHERE moment > ?1)
    SELECT substr(e.stream, 9), e.kind, e.entry AS place, e.number AS nth FROM events e
      JOIN recent r ON r.number = e.entry
      WHERE e.kind IN (\(ending)) OR e.kind = '\(EventKind.clockReset.rawValue)' AND e.stream = 'register'
        OR e.kind IN (\(posting)) AND e.number IN (SELECT number FROM posting)
    UNION ALL
    SELECT person, 'read', number, 0 FROM recent WHERE act
    ORDER BY place, nth
    """
}
