import Activation
import CommandLanguage
import Journal
import TestSupport
import Testing

@testable import Shell

/// Lines are taken back and done again: the world, the inboxes, the clock, what is drawn, the trail, and the names.
@Suite struct UndoTests {
  private static let people = [
    #"facility brzoza "Szpital""#, #"create-account anna "Anna Kowalska" pesel=01620300022"#,
  ]

  private static func session(_ lines: String...) throws -> Session {
    var session = Practice.empty
    for line in people + lines { try session.take(line) }
    return session
  }

  private static func code(of line: String, in session: inout Session) throws -> String? {
    guard case .error(let error) = try session.take(line) else { return nil }
    return error.code
  }

  /// Each of these is a step, whatever it changes.
  @Test(arguments: [
    "anna: login", "anna: come brzoza", "anna: login password=wrong", "contact anna email=none",
    "anna: forgot-password", "clock offset=1h", "wait 7d", "seed 5", "policy pin-tries=3", "fault tp-expired",
    "fault tp-unavailable", "delist brzoza", "persona obcy \"Obcy Ktoś\" pesel=01620300015",
    "add-document anna \"Karta\" facility=brzoza", "clerk@brzoza: issue-pin",
  ])
  func whatChangesSomethingIsAStep(line: String) throws {
    var session = try Self.session("anna: come brzoza", "anna: present")
    if line.hasPrefix("anna: come") { try session.take("anna: logout") }
    if line == "anna: come brzoza" { try session.take("facility jawor \"Jawor\"") }
    let written = line == "anna: come brzoza" ? "anna: come jawor" : line
    let (before, entries) = (session.world, session.keeper.newestEntry)
    let random = session.random as? SeededRandom
    try session.take(written)
    #expect(session.world != before || session.random as? SeededRandom != random)
    #expect(session.keeper.newestEntry > entries)
    try session.succeed("undo")
    #expect(session.world == before && session.keeper.newestEntry == entries)
    #expect(session.random as? SeededRandom == random)
    try session.succeed("verify")
  }

  /// None of these is, so that what is taken back is the line before them.
  @Test(arguments: [
    "show anna", "anna: records", "anna: inbox", "accounts", "audit", "verify", "as anna", "set x 1",
    "print \"x\"", "clock", "policy", "policy pin-tries=5", "integrate brzoza", "fault none", "anna: screen",
    "contact anna email=anna@example.test", "show nobody", "anna: confirm", "checkpoint here", "output table",
    "language en", "clerk@brzoza: queue", "clock 2026-01-05T08:00", "why anna", "activate",
  ])
  func whatChangesNothingIsNone(line: String) throws {
    var session = try Self.session()
    let before = session.world
    try session.succeed("anna: login")
    try session.take(line)
    try session.succeed("admin: undo")
    #expect(session.world == before)
    try session.take(line)
    try session.succeed("redo")
    #expect(session.world != before)
  }

  @Test func nothingIsLeftToUndoOrRedo() throws {
    var session = try Self.session()
    #expect(try Self.code(of: "redo", in: &session) == "nothing-to-redo")
    try session.succeed("undo", "undo")
    #expect(session.world == World(clock: Session.start) && session.keeper.newestEntry == 0)
    #expect(try Self.code(of: "undo", in: &session) == "nothing-to-undo")
    try session.succeed("redo", "redo")
    #expect(try Self.code(of: "redo", in: &session) == "nothing-to-redo")
    try session.succeed("undo", "facility jawor \"Jawor\"")
    #expect(try Self.code(of: "redo", in: &session) == "nothing-to-redo")
    var practice = Practice.session
    #expect(try Self.code(of: "undo", in: &practice) == "nothing-to-undo")
  }

  @Test func theSamePINIsDrawnAgain() throws {
    var session = try Self.session("anna: come brzoza", "anna: present", "clerk@brzoza: issue-pin -> pin")
    let pin = session.value(of: "pin")
    try session.succeed("undo")
    #expect(session.value(of: "pin") == nil)
    #expect(try Self.code(of: "print $pin", in: &session) == "name-unset")
    try session.succeed("clerk@brzoza: issue-pin -> again")
    #expect(pin != nil && session.value(of: "again") == pin)
  }

  @Test func whatAPatientKnowsGoesBack() throws {
    var session = try Self.session("anna: forgot-password")
    let token = session.newestMessage(to: Login("anna")!)
    try session.succeed("anna: reset-password", "anna: login", "anna: change-password new=Wiosna-2026")
    try session.succeed("undo", "undo", "undo")
    #expect(session.newestMessage(to: Login("anna")!) == token)
    try session.succeed("anna: login")
    #expect(session.world.screen(of: Login("anna")!) == .home)
    try session.succeed("undo", "anna: reset-password", "anna: login")
    #expect(session.world.screen(of: Login("anna")!) == .changePassword)
  }

  @Test func aWalkThatIsRefusedHalfWayIsOneStep() throws {
    var session = try Self.session("anna: login")
    let before = session.world
    guard case .refused = try session.take("anna: activate pin=00000000") else {
      return #expect(Bool(false), "a wrong PIN was right")
    }
    #expect(session.world != before)
    try session.succeed("undo")
    #expect(session.world == before)
  }

  @Test func namesGoBackButNotThoseOfSet() throws {
    var session = try Self.session("set pin 1", "anna: come brzoza", "anna: present")
    try session.succeed("clerk@brzoza: issue-pin -> pin", "undo")
    #expect(session.value(of: "pin") == "1")
    try session.succeed("redo")
    #expect(session.value(of: "pin") != "1")
    try session.succeed("set pin 2", "undo")
    #expect(session.value(of: "pin") == "2")
  }

  @Test func aCheckpointIsComeBackTo() throws {
    var session = try Self.session("checkpoint begin", "anna: login", "checkpoint in")
    let inside = session.world
    try session.succeed("anna: properties", "anna: activate", "wait 1h", "restore in")
    #expect(session.world == inside)
    try session.succeed("undo")
    #expect(session.world.screen(of: Login("anna")!) == .activationForm)
    try session.succeed("redo")
    #expect(session.world == inside)
    try session.succeed("restore begin", "undo", "undo", "undo", "undo", "undo", "restore in", "verify")
    #expect(session.world == inside)
    try session.succeed("anna: logout", "checkpoint in", "anna: login", "restore in")
    #expect(session.world != inside && session.checkpointNames == ["begin", "in"])
  }

  @Test func restoreTakesNamesAlong() throws {
    var session = try Self.session("anna: come brzoza", "anna: present", "set own 1", "checkpoint a")
    try session.succeed("clerk@brzoza: issue-pin -> pin", "checkpoint b", "set own 2", "restore a")
    #expect(session.value(of: "pin") == nil && session.value(of: "own") == "2")
    try session.succeed("restore b")
    #expect(session.value(of: "pin") != nil)
    try session.succeed("undo")
    #expect(session.value(of: "pin") == nil)
  }

  @Test func anUnknownCheckpointIsToldWithThoseThatAreLikeIt() throws {
    var session = try Self.session("checkpoint before-reset")
    let performance = try session.performance(of: "restore before-rest")
    guard case .error(let error) = performance.outcome else {
      return #expect(Bool(false), "nothing is named so")
    }
    #expect(error.code == "checkpoint-unknown" && error.words(.en).contains("before-reset"))
  }

  @Test func oneLineTellsWhatWasTakenBack() throws {
    var session = try Self.session("as anna", "login password=Zima-1999")
    var pl = Practice.preferences
    pl.language = .pl
    let told = try session.performance(of: "undo").lines(Practice.preferences)
    #expect(told == ["Taken back: anna: login password=•••••••••"])
    #expect(try session.performance(of: "redo").lines(pl) == ["Ponowiono: anna: login password=•••••••••"])
  }

  /// Looks between keep their entries when something is done again, and time never goes back in the trail.
  @Test func theTrailGoesBackAndOn() throws {
    var session = try Self.session("wait 1h", "show anna")
    let all = session.keeper.newestEntry
    try session.succeed("undo")
    #expect(session.keeper.newestEntry == all - 2)
    try session.succeed("show anna", "show anna", "redo", "verify")
    #expect(session.keeper.newestEntry == all - 2 + 2 + 1 + 1)
    try session.succeed("undo", "verify", "show anna", "verify")
  }
}
