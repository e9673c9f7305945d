import CommandLanguage
import TestSupport
import Testing

@testable import Journal
@testable import Shell

/// `screen on`: what is drawn after which line.
@Suite struct DrawnScreenTests {
  /// What each of some lines draws in the practice world: the head of the window, or nil.
  private func drawn(_ lines: String...) throws -> [String?] {
    var session = Practice.session
    return try lines.map { try draw($0, &session) }
  }

  private func draw(_ line: String, _ session: inout Session) throws -> String? {
    let performance = try session.performance(of: line)
    let told = performance.told(session.preferences, scenario: "").results
    let screen = performance.screenLines(session.preferences)
    #expect(told.suffix(screen.count) == screen[...])
    return screen.isEmpty ? nil : screen.joined(separator: "\n")
  }

  @Test func ofWhoeverActedAfterALineThatChangedIt() throws {
    let drawn = try drawn(
      "akowalska: login", "screen on", "as akowalska", "properties", "properties", "clock", "admin: wait 1m",
      "support: show akowalska", "activate", "clerk@brzoza: queue", "screen off", "properties")
    #expect(
      drawn.map { $0 == nil } == [true, true, true, false, true, true, true, true, false, true, true, true])
    #expect(drawn[3]?.contains("Aktywuj konto") == true)
  }

  @Test func theDeskToo() throws {
    let drawn = try drawn(
      "screen on", "akowalska: come brzoza", "akowalska: present", "clerk@brzoza: issue-pin akowalska",
      "clerk@brzoza: issue-pin akowalska")
    #expect(drawn[0] == nil && drawn[1] == nil && drawn[2] == nil, "the portal of whoever comes is as it was")
    #expect(drawn[3]?.contains("brzoza") == true)
  }

  @Test("What was drawn last for them is not drawn again: by hand, too")
  func notTwice() throws {
    let drawn = try drawn(
      "screen on", "akowalska: login", "akowalska: properties", "screen off", "akowalska: activate",
      "akowalska: properties", "screen on", "akowalska: activate", "akowalska: screen",
      "akowalska: properties",
      "akowalska: activate")
    #expect(
      drawn.map { $0 != nil } == [false, true, true, false, false, false, false, true, false, true, true])
  }

  @Test("A refusal that the portal tells changes it")
  func refusal() throws {
    let drawn = try drawn("screen on", "akowalska: login password=wrong")
    #expect(drawn[1] != nil)
  }

  @Test func silentInJSONAndInAScenario() throws {
    var session = Practice.session
    try session.succeed("screen on", "output json")
    #expect(try session.performance(of: "akowalska: login").screen == nil)
    #expect(Practice.empty.screens.isOn == false)
  }

  @Test("In a world that lasts, too, what is drawn belongs to its act, and what is asked for is a viewing")
  func recorded() throws {
    let folder = try Folder()
    let store = try folder.store()
    defer { store.close() }
    var session = Session(on: store)
    try session.succeed(
      "admin: facility brzoza \"Szpital\"",
      "admin: create-account akowalska \"Anna Kowalska\" pesel=01620300022 password=Tajne-Haslo-1")
    try session.succeed("akowalska: screen on")
    let before = session.newestActs(100).count
    let performance = try session.performance(of: "akowalska: login password=Tajne-Haslo-1")
    #expect(performance.screen != nil)
    try session.succeed("akowalska: screen")
    #expect(session.newestActs(100).dropFirst(before).map(\.entry.act) == ["login", "screen"])
    #expect(session.newestActs(100).filter { $0.entry.act == "screen" }.count == 1)
  }
}
