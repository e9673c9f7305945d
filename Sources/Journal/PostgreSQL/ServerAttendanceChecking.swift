import PostgreSQL

/// Who waits at the desks and who is signed in, held against the trail: each in one state of the database, for others are at
/// work meanwhile.
extension ServerStore {
  /// How many wait otherwise than the trail tells. Of people who come at the same time, who is first in the queue need not
  /// be first in the trail.
  func foreignVisitors() throws(StoreProblem) -> Int {
    try asking {
      try server.transaction(.reading) { transaction in
        let rows = try transaction.rows(QueueCheck.visitors(in: Self.schema))
        var check = QueueCheck(
          try rows.map {
            KeptVisitor(person: try $0.text(0), facility: try $0.text(1), presented: try $0.text(2))
          })
        guard !check.waiting.isEmpty else { return 0 }
        try transaction.forEachRow(QueueCheck.entries(in: Self.schema)) { row in
          check.take(try row.text(0), of: row.optional(1), number: try row.number(2))
        }
        try transaction.forEachRow(QueueCheck.events(in: Self.schema)) { row in
          check.take(stream: try row.text(0), entry: try row.number(1), payload: try row.text(2))
        }
        return check.foreign(isInOrder: false)
      }
    }
  }

  /// How many sessions are not those of people who signed in, as far as the trail tells.
  func foreignSessions() throws(StoreProblem) -> Int {
    try asking {
      let checks = try server.rows(SessionCheck.sessions(in: Self.schema)).map { row in
        SessionCheck(
          session: KeptSession(
            login: try row.text(0), epoch: try row.number(1), screen: try row.text(2),
            ends: try row.optionalNumber(3).map { Int64($0) }, acted: Int64(try row.number(4)),
            shell: try row.text(5)),
          resets: try row.number(6), signedIn: try row.optionalNumber(7),
          signedOut: try row.optionalNumber(8), reset: try row.optionalNumber(9), acts: try row.number(10),
          act: row.optional(11), outcome: row.optional(12), entries: try row.number(13))
      }
      return checks.filter { !$0.isBorneOut }.count
    }
  }

  private static let schema = "konto."
}
