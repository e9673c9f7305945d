import Activation
import GRDB

/// The simulated inbox of the patients.
extension Store {
  /// What lies in the inbox of an account, oldest first; it stays there.
  func messages(of login: Login, at now: Moment) throws(StoreProblem) -> [Delivered] {
    try connection.read { db in
      let rows = try Row.fetchAll(
        db,
        sql:
          "SELECT number, channel, sent, kind, secret FROM inbox WHERE login = ? AND sent > ? ORDER BY number",
        arguments: [login.text, KeptMessage.forgottenUpTo(now).seconds])
      return try rows.compactMap(Delivered.init)
    }
  }

  /// Forgets the messages whose time is over.
  package func forgetMessages(at now: Moment) throws(StoreProblem) { try forgetMessages([], at: now) }

  /// Forgets messages that were read, and those whose time is over. Whether there are any is asked first, so that a
  /// look into a store writes nothing.
  func forgetMessages(_ read: [Delivered], at now: Moment) throws(StoreProblem) {
    let numbers = read.map { String($0.number) }.joined(separator: ",")
    let which = "WHERE sent <= ?1 OR number IN (\(numbers)) OR \(Self.isLeftByWrongClock)"
    let arguments: StatementArguments = [KeptMessage.forgottenUpTo(now).seconds]
    let count = try connection.read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM inbox \(which)", arguments: arguments) ?? 0
    }
    guard count > 0 else { return }
    try connection.write { db in
      (try db.execute(sql: "DELETE FROM inbox \(which)", arguments: arguments), .commit)
    }
    cleanLog()
  }

  /// Dated ahead of all that there is, before the clock was taken back: it lies no longer than a day from then on.
  private static let isLeftByWrongClock = """
    sent > (SELECT moment FROM head) AND EXISTS (SELECT 1 FROM entries
      WHERE act = '\(JournalEntry.clockReset)' AND outcome = 'ok' AND moment <= ?1)
    """

  /// The log still has the pages that were overwritten; if nobody else is reading, they go now.
  func cleanLog() { _ = try? connection.raw { db in try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") } }

  /// A new password makes what was sent before it worthless.
  func deliver(_ postings: [Posting], _ entry: JournalEntry, _ db: Database) throws {
    for login in entry.replacedPasswords {
      try db.execute(sql: "DELETE FROM inbox WHERE login = ?", arguments: [login.text])
    }
    if !postings.isEmpty {
      try db.execute(
        sql: "DELETE FROM inbox WHERE sent <= ?", arguments: [KeptMessage.forgottenUpTo(entry.moment).seconds]
      )
    }
    for posting in postings {
      let (kind, secret) = posting.message.content.kept
      try db.execute(
        sql: "INSERT INTO inbox (login, channel, sent, kind, secret) VALUES (?, ?, ?, ?, ?)",
        arguments: [
          posting.login.text, posting.message.channel.rawValue, posting.message.sent.seconds, kind,
          secret.revealed,
        ])
    }
  }
}

extension Delivered {
  fileprivate init?(_ row: Row) throws {
    guard let channel = Channel(rawValue: try row.value(1)),
      let content = Message.Content(kind: try row.value(3), Secret(try row.value(4)))
    else { return nil }
    number = try row.value(0)
    message = Message(channel: channel, sent: Moment(seconds: try row.value(2)), content: content)
  }
}
