import Activation
import PostgreSQL

extension ServerStore {
  /// How many messages do not lie in the inbox that must lie there still. By the clock of the server, which is what takes
  /// them away; in one state of the database, for they are read meanwhile.
  func missingMessages() throws(StoreProblem) -> Int {
    try asking {
      try server.transaction(.reading) { transaction in
        var unread = UnreadMessages()
        try transaction.forEachRow(Self.whatTouchedMessages) { row in
          unread.take(try row.text(1), of: row.optional(0))
        }
        var lying: [String: Int] = [:]
        try transaction.forEachRow("SELECT login, count(*) FROM konto.inbox GROUP BY login") { row in
          lying[try row.text(0)] = try row.number(1)
        }
        return unread.missing { lying[$0] ?? 0 }
      }
    }
  }

  /// Whose, and what happened, in order: of what was taken over from a file no messages came along.
  private static let whatTouchedMessages = """
    WITH recent AS (
      SELECT number, person, act = 'inbox' AND role = 'patient' AND outcome = 'ok' AS is_read
      FROM konto.entries
      WHERE moment > floor(extract(epoch FROM clock_timestamp()))::bigint - \(KeptMessage.lifetime.seconds)
        AND number > (SELECT coalesce(max(last), 0) FROM konto.seals WHERE copied))
    SELECT substr(e.stream, 9), e.kind, e.entry AS place, e.nth FROM konto.events e
      JOIN recent r ON r.number = e.entry
      WHERE e.kind IN (\(UnreadMessages.posting), \(UnreadMessages.ending))
    UNION ALL
    SELECT person, '\(UnreadMessages.readByHolder)', number, 0 FROM recent WHERE is_read
    ORDER BY place, nth
    """
}
