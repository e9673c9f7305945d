import GRDB

/// Who waits at the desks and who is signed in, held against the trail.
extension Store {
  /// How many wait otherwise than the trail tells.
  func foreignVisitors() throws(StoreProblem) -> Int {
    try connection.read { db in
      guard try Self.hasAttendance(db) else { return 0 }
      let rows = try Row.fetchAll(db, sql: QueueCheck.visitors(in: ""))
      var check = QueueCheck(try rows.map { try KeptVisitor($0) })
      guard !check.waiting.isEmpty else { return 0 }
      let entries = try Row.fetchCursor(db, sql: QueueCheck.entries(in: ""))
      while let row = try entries.next() {
        check.take(try row.value(0), of: try row.optional(1), number: try row.value(2))
      }
      let events = try Row.fetchCursor(db, sql: QueueCheck.events(in: ""))
      while let row = try events.next() {
        check.take(stream: try row.value(0), entry: try row.value(1), payload: try row.value(2))
      }
      return check.foreign(isInOrder: true)
    }
  }

  /// How many sessions are not those of people who signed in, as far as the trail tells.
  func foreignSessions() throws(StoreProblem) -> Int {
    try connection.read { db in
      guard try Self.hasAttendance(db) else { return 0 }
      let checks = try Row.fetchAll(db, sql: SessionCheck.sessions(in: "")).map { row in
        SessionCheck(
          session: try KeptSession(row), resets: try row.value(6), signedIn: try row.optional(7),
          signedOut: try row.optional(8), reset: try row.optional(9), acts: try row.value(10),
          act: try row.optional(11), outcome: try row.optional(12), entries: try row.value(13))
      }
      return checks.filter { !$0.isBorneOut }.count
    }
  }
}
