import Activation
import CommandLanguage
import TestSupport
import Testing

@testable import Journal
@testable import Shell

/// Who waits at the desks and who is signed in is held against the trail, on a file and on a server.
@Suite struct AttendanceVerifiedTests {
  private static let setting = [
    "facility brzoza \"Brzoza\"", "facility jawor \"Jawor\"",
    "create-account anna \"Anna Kowalska\" pesel=01620300022 password=Wiosna-1999",
    "create-account ewa \"Ewa Lis\" pesel=01620300015 password=Wiosna-1999",
    "create-account iza \"Iza Mak\" pesel=85723199901 password=Wiosna-1999",
  ]

  /// What happened, what is done past the program, and what is found; of a server nothing where its order need not be the
  /// trail's.
  private struct Alteration {
    let lines: [String]
    let sql: String
    let flaw: StoreFlaw?
    var isOfFile = false
  }

  private static let queue = ["anna: come brzoza", "ewa: come brzoza", "iza: come jawor"]
  private static let served = ["anna: come brzoza", "anna: present", "clerk@brzoza: issue-pin"]
  private static let again =
    "INSERT INTO waiting (person, facility, presented) VALUES ('anna', 'brzoza', '{\"login\":\"anna\"}')"
  private static let signedIn = ["anna: login", "anna: properties"]

  private static let atTheForm = signedIn + ["anna: activate"]

  private static let alterations: [Alteration] = [
    Alteration(lines: queue, sql: "UPDATE waiting SET number = number", flaw: nil),
    Alteration(lines: served, sql: again, flaw: .waiting(visitors: 1)),
    Alteration(lines: served + queue, sql: "UPDATE waiting SET number = number", flaw: nil),
    Alteration(
      lines: queue, sql: "UPDATE waiting SET number = 9 WHERE person = 'anna'", flaw: .waiting(visitors: 1),
      isOfFile: true),
    Alteration(
      lines: queue, sql: "UPDATE waiting SET facility = 'olcha' WHERE person = 'ewa'",
      flaw: .waiting(visitors: 1)),
    Alteration(
      lines: queue + ["clerk@brzoza: issue-pin ewa"],
      sql: "UPDATE waiting SET facility = 'jawor' WHERE person = 'ewa'", flaw: .waiting(visitors: 1)),
    Alteration(
      lines: queue + ["clerk@brzoza: issue-pin ewa", "ewa: come jawor"],
      sql: "UPDATE waiting SET number = number", flaw: nil),
    Alteration(
      lines: queue, sql: "UPDATE waiting SET presented = '{\"login\":\"ewa\"}' WHERE person = 'ewa'",
      flaw: .waiting(visitors: 1)),
    Alteration(
      lines: queue + ["ewa: present"],
      sql: "UPDATE waiting SET presented = '{\"login\" : 1}' WHERE person = 'ewa'",
      flaw: .waiting(visitors: 1)),
    Alteration(lines: signedIn, sql: "UPDATE sessions SET acted = acted", flaw: nil),
    Alteration(lines: signedIn, sql: "UPDATE sessions SET login = 'ewa'", flaw: .sessions(1)),
    Alteration(lines: signedIn, sql: "UPDATE sessions SET epoch = 1", flaw: .sessions(1)),
    Alteration(lines: signedIn, sql: "UPDATE sessions SET acted = acted + 1", flaw: .sessions(1)),
    Alteration(lines: signedIn, sql: "UPDATE sessions SET screen = 'home'", flaw: .sessions(1)),
    Alteration(lines: signedIn, sql: "UPDATE sessions SET screen = 'properties/typed'", flaw: .sessions(1)),
    Alteration(
      lines: atTheForm, sql: "UPDATE sessions SET screen = 'activation-form/typed'", flaw: .sessions(1)),
    Alteration(
      lines: atTheForm + ["anna: records"], sql: "UPDATE sessions SET screen = 'activation-form/typed'",
      flaw: .sessions(1)),
    Alteration(
      lines: atTheForm + ["anna: enter-pin 12345678"], sql: "UPDATE sessions SET acted = acted", flaw: nil),
    Alteration(
      lines: atTheForm + ["anna: enter-pin -"], sql: "UPDATE sessions SET acted = acted", flaw: nil),
    Alteration(
      lines: atTheForm + ["anna: enter-pin 12345678", "anna: properties", "anna: activate"],
      sql: "UPDATE sessions SET screen = 'activation-form/typed'", flaw: .sessions(1)),
    Alteration(
      lines: atTheForm + ["anna: enter-pin 12345678", "anna: confirm"],
      sql: "UPDATE sessions SET acted = acted",
      flaw: nil),
    Alteration(lines: signedIn, sql: "UPDATE sessions SET screen = 'nowhere'", flaw: .sessions(1)),
    Alteration(lines: signedIn, sql: "UPDATE sessions SET ends = 1", flaw: .sessions(1)),
    Alteration(
      lines: signedIn + ["anna: logout"],
      sql: "INSERT INTO sessions VALUES ('anna', 0, 'properties', NULL, \(Session.start.seconds), 'x')",
      flaw: .sessions(1)),
  ]

  @Test(arguments: alterations.indices, StoreKind.allCases)
  func whatWasAlteredIsFound(_ index: Int, _ kind: StoreKind) throws {
    let alteration = Self.alterations[index]
    let store = try kind.store()
    var session = Session(onAny: store)
    for line in Self.setting + alteration.lines { _ = try session.take(line) }
    #expect(try store.flaw(at: Session.start) == nil, "\(alteration.lines)")
    try store.alter(alteration.sql)
    let isFound = kind == .file || !alteration.isOfFile
    #expect(try store.flaw(at: Session.start) == (isFound ? alteration.flaw : nil), "\(alteration.sql)")
  }

  /// Whatever people do in two shells, with documents and logins of others too, fits the trail.
  @Test(arguments: 1...6 as ClosedRange<UInt64>) func whatPeopleDoFitsTheTrail(_ seed: UInt64) throws {
    let clock = TestClock()
    let store = try Store()
    var others = Session(on: store, clock)
    for line in StandingWalk.setting + ["policy pin-issues=1000"] { try others.succeed(line) }
    var walk = StandingWalk(seed: seed, in: Session(on: store, clock))
    var (waited, signedIn) = (0, 0)
    for act in 1...300 {
      _ = try walk.act()
      clock.move(Span(seconds: Int64(act % 3)))
      if act % 7 == 0 {
        let mine = walk.session
        walk.go(on: others)
        others = mine
      }
      guard act % 10 == 0 else { continue }
      #expect(try store.foreignVisitors() == 0 && store.foreignSessions() == 0, "seed \(seed), act \(act)")
      let seen = walk.session.world
      waited += seen.reception.queue(at: try #require(FacilityID("brzoza"))).count
      signedIn += seen.sessions.values.count
    }
    #expect(waited > 0 && signedIn > 0)
  }

  /// What has lain for more than a day goes after the first line: that may be the one that looks for it.
  @Test(arguments: StoreKind.allCases) func verifyLooksBeforeOldMessagesGo(_ kind: StoreKind) throws {
    let store = try kind.store()
    var before = Session(onAny: store)
    try before.succeed(Self.setting.joined(separator: "\n"))
    let message =
      "INSERT INTO inbox (login, channel, sent, kind, secret) VALUES ('anna', 'email', 1, 'reset-token', 'x')"
    try store.alter(message)
    var session = Session(onAny: store)
    session.refreshForPrompt()
    guard case .error(let error) = try session.take("verify") else { throw Unexpected(line: "verify") }
    #expect(error.words(.en).contains("(inbox-differs)"))
    try session.succeed("verify")
    try store.alter(message)
    session.refreshForPrompt()
    try session.succeed("verify")
  }
}

extension LastingStore {
  /// What somebody does past the program.
  fileprivate func alter(_ sql: String) throws {
    if let server = self as? ServerStore {
      let tables = ["waiting", "sessions", "inbox"]
      try server.server.run(
        tables.reduce(sql) { sql, table in
          sql.replacing("UPDATE \(table) ", with: "UPDATE konto.\(table) ")
            .replacing("INTO \(table) ", with: "INTO konto.\(table) ")
        })
    } else if let file = self as? Store {
      try file.connection.raw { db in try db.execute(sql: sql) }
    }
  }
}
