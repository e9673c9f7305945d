import Activation
import PlainText
import PostgreSQL

extension ServerStore {
  /// Ends the sessions that a shell holds.
  func endSessions(of shell: ShellID) throws(StoreProblem) {
    try asking { _ = try server.rowsOnce("SELECT konto.leave($1)", [shell.text]) }
  }
}

extension AttendanceChange {
  /// As the function `attend` takes it.
  var json: JSONObject {
    var json = JSONObject()
    switch self {
    case .came(let person, let facility):
      json.add("what", "came")
      json.add("login", person.text)
      json.add("facility", facility.text)
      json.add("presented", Presentation.nothing.json)
    case .presented(let person, let presentation):
      json.add("what", "presented")
      json.add("login", person.text)
      json.add("stated", orNull: presentation.login?.words)
      json.add("presented", presentation.json)
    case .left(let person):
      json.add("what", "left")
      json.add("login", person.text)
    case .signedIn(let login, let screen): json.add("signed-in", login, screen)
    case .screenShown(let login, let screen): json.add("screen-shown", login, screen)
    case .sessionEnded(let login):
      json.add("what", "ended")
      json.add("login", login.text)
    }
    return json
  }
}

extension JSONObject {
  fileprivate mutating func add(_ what: String, _ login: Login, _ screen: ScreenOutline) {
    add("what", what)
    add("login", login.text)
    add("screen", screen.kept)
    if let ends = screen.ends { add("ends", ends.seconds) }
  }
}

extension KeptAttendance {
  /// - Returns: false where the row tells something else.
  mutating func take(_ row: ServerRow) throws -> Bool {
    switch try row.text(0) {
    case "waiting":
      let visitor = KeptVisitor(
        person: try row.text(1), facility: try row.text(5), presented: try row.text(6))
      visitors.append(visitor)
      return true
    case "session":
      sessions.append(
        KeptSession(
          login: try row.text(1), epoch: try row.number(2), screen: try row.text(5),
          ends: try row.optionalNumber(3).map { Int64($0) }, acted: Int64(try row.number(4)),
          shell: try row.text(6)))
      return true
    case _: return false  // What `news` tells of the journal.
    }
  }
}
