import Activation
import GRDB

/// Who waits at the desks and who is signed in, read and written.
extension Store {
  /// Ends the sessions that a shell holds.
  func endSessions(of shell: ShellID) throws(StoreProblem) {
    let isHeld = try connection.read { db in
      try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM sessions WHERE shell = ?)", arguments: [shell.text])
    }
    guard isHeld == true else { return }
    try connection.write { db in
      (try db.execute(sql: "DELETE FROM sessions WHERE shell = ?", arguments: [shell.text]), .commit)
    }
  }

  /// Those who wait at these desks, in order of arrival.
  func visitors(at desks: Set<FacilityID>, _ db: Database) throws -> [KeptVisitor] {
    guard try Self.hasAttendance(db) else { return [] }
    let statement = try db.cachedStatement(
      sql: "SELECT person, facility, presented FROM waiting WHERE facility = ? ORDER BY number")
    return try desks.sorted().flatMap { desk in
      try Row.fetchAll(statement, arguments: [desk.text]).map { try KeptVisitor($0) }
    }
  }

  /// What is kept of some people, beside the whole queues that were read.
  func attendance(
    of logins: [Login], _ desks: Set<FacilityID>, queues visitors: [KeptVisitor], _ db: Database
  ) throws -> KeptAttendance {
    var kept = KeptAttendance(logins: logins, desks: desks, visitors: visitors)
    guard try Self.hasAttendance(db) else { return kept }
    let queued = Set(visitors.map(\.person))
    let place = try db.cachedStatement(
      sql: "SELECT person, facility, presented FROM waiting WHERE person = ?")
    let session = try db.cachedStatement(
      sql: "SELECT login, epoch, screen, ends, acted, shell FROM sessions WHERE login = ?")
    for login in logins {
      if !queued.contains(login.text), let row = try Row.fetchOne(place, arguments: [login.text]) {
        kept.visitors.append(try KeptVisitor(row))
      }
      if let row = try Row.fetchOne(session, arguments: [login.text]) {
        kept.sessions.append(try KeptSession(row))
      }
    }
    return kept
  }

  /// A store of an earlier konto that is only read has none.
  static func hasAttendance(_ db: Database) throws -> Bool {
    try AttendanceTables.names.allSatisfy { try db.tableExists($0) }
  }
}

extension AttendanceChange {
  /// - Parameters:
  ///   - moment: when it happened.
  ///   - shell: where.
  func carryOut(at moment: Moment, in shell: ShellID, _ db: Database) throws {
    switch self {
    case .came(let person, let facility): try Self.queue(person, at: facility, db)
    case .presented(let person, let presentation):
      try db.execute(
        "UPDATE waiting SET presented = ? WHERE person = ?", [presentation.json, person.text])
    case .left(let person): try db.execute("DELETE FROM waiting WHERE person = ?", [person.text])
    case .signedIn(let login, let screen):
      try db.execute(
        """
        INSERT OR REPLACE INTO sessions SELECT ?1, count(*), ?2, ?3, ?4, ?5 FROM events
        WHERE stream = ?6 AND kind = ?7
        """,
        [
          login.text, screen.kept, screen.ends?.seconds, moment.seconds, shell.text,
          StreamID.account(login).text, EventKind.resetCompleted.rawValue,
        ])
    case .screenShown(let login, let screen):
      try db.execute(
        "UPDATE sessions SET screen = ?, ends = ?, acted = ? WHERE login = ?",
        [screen.kept, screen.ends?.seconds, moment.seconds, login.text])
    case .sessionEnded(let login): try db.execute("DELETE FROM sessions WHERE login = ?", [login.text])
    }
  }

  private static func queue(_ person: Login, at facility: FacilityID, _ db: Database) throws {
    try db.execute(
      "UPDATE waiting SET presented = ? WHERE person = ? AND facility = ?",
      [Presentation.nothing.json, person.text, facility.text])
    guard db.changesCount == 0 else { return }
    try db.execute("DELETE FROM waiting WHERE person = ?", [person.text])
    try db.execute(
      "INSERT INTO waiting (person, facility, presented) VALUES (?, ?, ?)",
      [person.text, facility.text, Presentation.nothing.json])
  }
}

extension Database {
  /// A statement that is prepared once.
  fileprivate func execute(_ sql: String, _ arguments: StatementArguments) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }
}

extension KeptVisitor {
  init(_ row: Row) throws {
    self.init(person: try row.value(0), facility: try row.value(1), presented: try row.value(2))
  }
}

extension KeptSession {
  init(_ row: Row) throws {
    self.init(
      login: try row.value(0), epoch: try row.value(1), screen: try row.value(2), ends: try row.optional(3),
      acted: try row.value(4), shell: try row.value(5))
  }
}
