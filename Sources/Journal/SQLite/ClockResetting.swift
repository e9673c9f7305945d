import Activation
import GRDB

extension Store {
  /// How the clock of the machine stands to what was written last.
  ///
  /// - Parameter now: what it says.
  /// - Throws: also where the head of the journal was altered: it then tells no time.
  package func clock(at now: Moment) throws(StoreProblem) -> ClockStanding {
    let head = try head
    try expectNewestHead()
    return ClockStanding(of: now, after: head)
  }

  /// Takes the time of the store to that of the machine: from here on entries are dated by it, and what is dated later
  /// holds no longer (<doc:/Activation/Values>).
  ///
  /// - Parameter now: what the machine says.
  /// - Returns: the number of the entry that says so.
  package func resetClock(to now: Moment, by operatorName: String) throws(StoreProblem) -> Int {
    let number = try connection.write { db in
      var bookmark = Bookmark()
      bookmark.head = try Head.read(db)
      try bookmark.head.expectNewest(db)
      let accounts = try Self.accountsChanged(after: now, db)
      let entry = JournalEntry(
        moment: now, actor: .admin, subject: nil, act: JournalEntry.clockReset, outcome: .done,
        events: [.register(.clockReset)] + accounts.map { .account($0, .clockReset) },
        operatorName: operatorName)
      try add(entry, &bookmark, db)
      try Self.forgetTokens(sentAfter: now, db)
      // Days that were over are not, now.
      try db.execute(sql: StoreTrailSchema.noTallies)
      try bookmark.head.write(db)
      return (bookmark.head.entries, .commit)
    }
    cleanLog()
    return number
  }

  private static func accountsChanged(after now: Moment, _ db: Database) throws -> [Login] {
    let prefix = "account/"
    let streams = try String.fetchAll(
      db,
      sql: """
        SELECT DISTINCT e.stream FROM events e JOIN entries n ON n.number = e.entry
        WHERE n.moment > ? AND e.stream LIKE '\(prefix)%' ORDER BY e.stream
        """,
      arguments: [now.seconds])
    return streams.compactMap { Login(kept: String($0.dropFirst(prefix.count))) }
  }

  /// A token that was sent later is worth nothing now; a one-time password still is, and keeps its date.
  private static func forgetTokens(sentAfter now: Moment, _ db: Database) throws {
    try db.execute(
      sql: "DELETE FROM inbox WHERE sent > ? AND kind = ?",
      arguments: [now.seconds, Message.Content.resetToken(Secret("")).kept.kind])
  }

  /// The numbers of the entries before which time may have been later, in order.
  static func clockResets(_ db: Database) throws -> [Int] {
    try Int.fetchAll(
      db, sql: "SELECT entry FROM events WHERE stream = ? AND kind = ? ORDER BY version",
      arguments: [StreamID.register.text, EventKind.clockReset.rawValue])
  }
}
