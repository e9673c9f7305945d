import CommandLanguage
import Testing

@testable import Journal
@testable import Shell

/// On a store time cannot be set: nothing that people are told names a verb of practice.
@Suite struct StoreHintTests {
  private static let setup = [
    "facility brzoza \"Szpital pod Brzozą\"", "create-account anna \"Anna Kowalska\" pesel=01620300022",
    "policy sign-in-tries=1 activation-failures=1", "anna: come brzoza", "anna: present",
    "clerk@brzoza: issue-pin", "anna: login", "anna: activate pin=00000000", "anna: logout",
  ]

  @Test(arguments: [
    "support: why anna", "anna: steps", "anna: screen", "anna: login", "anna: confirm", "support: show anna",
  ])
  func nothingSuggestsToMoveTheClock(_ line: String) throws {
    var session = Session(on: try Store(), TestClock())
    try session.take(Self.setup + ["anna: login password=Wiosna-1999"])
    let told = try session.performance(of: line)
    let shown = (told.lines(Practice.preferences) + NextHint(told, session).lines)
      .joined(separator: "\n")
    #expect(!shown.isEmpty)
    for verb in ["clock", "(wait)", "admin:"] { #expect(!shown.contains(verb), "\(line): \(shown)") }
  }

  /// The same in a world of practice, where the clock is the way.
  @Test func inPracticeTheClockIsTheWay() throws {
    let lines = Self.setup + ["anna: login password=Wiosna-1999", "support: why anna"]
    var session = Practice.empty
    let told = try session.performance(of: lines.joined(separator: "\n"))
    #expect(told.lines(Practice.preferences).contains { $0.hasPrefix("▶ clock 2026-") })
  }

  @Test func completionOffersNoVerbOfPractice() throws {
    let session = Session(on: try Store(), TestClock())
    let offered = Completer(session).proposals("", cursor: 0).proposals.map(\.text)
    #expect(offered.contains("why") && !offered.contains("wait") && !offered.contains("fault"))
  }
}
