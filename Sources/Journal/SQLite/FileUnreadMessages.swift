import Activation
import GRDB

extension UnreadMessages {
  /// Of a file: in a copy of a store there are none, and its numbers begin anew.
  ///
  /// - Parameter now: what the machine says.
  init(at now: Moment, _ db: Database) throws {
    self.init()
    let latest = max(now, try Head.read(db).moment)
    let rows = try Row.fetchCursor(
      db, sql: Self.sql, arguments: [KeptMessage.forgottenUpTo(latest).seconds, try Self.posted(db)])
    while let row = try rows.next() { take(try row.value(1), of: try row.optional(0)) }
  }

  /// How many of them do not lie there.
  func missing(_ db: Database) throws -> Int {
    try missing { login in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM inbox WHERE login = ?", arguments: [login]) ?? 0
    }
  }

  /// How many messages were ever put into the inbox of this file.
  private static func posted(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'inbox'") ?? 0
  }

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
    SELECT person, '\(readByHolder)', number, 0 FROM recent WHERE act
    ORDER BY place, nth
    """
}
