import Activation
import GRDB

/// The simulated inbox: in clear, because it plays the patient's own mailbox, and therefore kept no longer than
/// until it is read, its secret replaced, or 24 hours have passed.
extension Store {
  private static let kept = Span.hours(24)

  /// A message with its number, by which it is known again.
  package struct Delivered: Sendable {
    package let number: Int
    package let message: Message
  }

  /// What lies in the inbox of an account, oldest first; it stays there.
  package func messages(of login: Login, at now: Moment) throws(StoreProblem) -> [Delivered] {
    try connection.read { db in
      let rows = try Row.fetchAll(
        db,
        sql:
          "SELECT number, channel, sent, kind, secret FROM inbox WHERE login = ? AND sent > ? ORDER BY number",
        arguments: [login.text, (now - Self.kept).seconds])
      return try rows.compactMap(Delivered.init)
    }
  }

  /// Forgets messages that were read, and those whose time is over. Whether there are any is asked first, so that a
  /// look into a store writes nothing.
  package func forgetMessages(_ read: [Delivered] = [], at now: Moment) throws(StoreProblem) {
    let numbers = read.map { String($0.number) }.joined(separator: ",")
    let which = "WHERE sent <= ? OR number IN (\(numbers))"
    let arguments: StatementArguments = [(now - Self.kept).seconds]
    let count = try connection.read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM inbox \(which)", arguments: arguments) ?? 0
    }
    guard count > 0 else { return }
    try connection.write { db in
      (try db.execute(sql: "DELETE FROM inbox \(which)", arguments: arguments), .commit)
    }
    cleanLog()
  }

  /// The log still has the pages that were overwritten; if nobody else is reading, they go now.
  func cleanLog() { _ = try? connection.raw { db in try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") } }

  /// A new password makes what was sent before it worthless.
  func deliver(_ postings: [Posting], _ entry: JournalEntry, _ db: Database) throws {
    for case .account(let login, let event) in entry.events where event.replacesPassword {
      try db.execute(sql: "DELETE FROM inbox WHERE login = ?", arguments: [login.text])
    }
    if !postings.isEmpty {
      try db.execute(
        sql: "DELETE FROM inbox WHERE sent <= ?", arguments: [(entry.moment - Self.kept).seconds])
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

extension Store.Delivered {
  fileprivate init?(_ row: Row) throws {
    guard let channel = Channel(rawValue: try row.value(1)),
      let content = Message.Content(kind: try row.value(3), Secret(try row.value(4)))
    else { return nil }
    number = try row.value(0)
    message = Message(channel: channel, sent: Moment(seconds: try row.value(2)), content: content)
  }
}

extension JournalEntry {
  var replacesPassword: Bool {
    events.contains { event in
      if case .account(_, let event) = event { return event.replacesPassword }
      return false
    }
  }
}

extension AccountEvent {
  fileprivate var replacesPassword: Bool {
    switch self {
    case .passwordChanged, .resetCompleted: true
    case .created, .contactChanged, .documentAdded, .pinIssued, .openPINSuperseded, .openPINRevoked,
      .openPINExhausted, .openPINUsed, .entryFailed, .activated, .signInFailed, .signInLocked,
      .signInRowEnded, .resetRequested, .appointmentBooked, .appointmentCancelled, .recordsViewed,
      .viewedBySupport:
      false
    }
  }
}

extension Message.Content {
  fileprivate var kept: (kind: String, secret: Secret) {
    switch self {
    case .resetToken(let secret): ("reset-token", secret)
    case .oneTimePassword(let secret): ("one-time-password", secret)
    }
  }

  fileprivate init?(kind: String, _ secret: Secret) {
    switch kind {
    case "reset-token": self = .resetToken(secret)
    case "one-time-password": self = .oneTimePassword(secret)
    case _: return nil
    }
  }
}
