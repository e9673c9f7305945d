import Activation
import CommandLanguage
import TestSupport
import Testing

@testable import Shell

/// A session becomes a file that leads to the same again, under another seed too.
@Suite struct CaptureTests {
  private static let visit = [
    "> Anna goes to the desk.", "as akowalska", "come jawor", "present", "clerk@jawor: issue-pin",
    "help",
    "login", "activate pin=00000000", "activate pin=82252822", "records", "support: audit", "support: verify",
    "steps", "screen", "wait 1h", "support: show akowalska",
  ]

  @Test func aVisitInEnglish() throws {
    var captured = Captured(Practice.session)
    let text = try captured.text(Self.visit)
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.first == "# konto capture")
    #expect(lines.contains(#"scenario "a visit""#) && lines.contains("> Anna goes to the desk."))
    #expect(text.contains("clerk@jawor: issue-pin -> pin") && text.contains("activate pin=$pin"))
    #expect(text.contains("=> refused pin-wrong tries-left=4"))
    #expect(text.contains("support: audit                                    => ok"))
    #expect(!text.contains("82252822") && !text.contains("steps") && !text.contains("help"))
    for seed: UInt64 in 1...3 { #expect(try Captured.unexpected(text, seed: seed) == []) }
    let formatted = try Formatter.format(Array(text.utf8), file: "a.scn", language: nil).get()
    #expect(formatted == text)
  }

  @Test func inPolishWhateverWasTyped() throws {
    var captured = Captured(Practice.session)
    let text = try captured.text(Self.visit + ["language pl", "akowalska: wyloguj-się"])
    #expect(text.hasPrefix("# konto capture\n\nprzygotowanie\n"))
    #expect(text.contains("scenariusz \"a visit\"") && text.contains("odmowa pin-wrong pozostało-prób=4"))
    for seed: UInt64 in 1...2 { #expect(try Captured.unexpected(text, seed: seed) == []) }
  }

  @Test func passwordsAndNumbersOfPeopleAreInvented() throws {
    var captured = Captured(Practice.empty)
    try captured.take(
      #"create-account jan "Jan Nowak" pesel=44051401359 password=Tajne-2026"#,
      #"create-account ewa "Ewa Nowak" pesel=02211307589"#)
    let text = try captured.text([
      "jan: login password=Inne-2026", "jan: login password=Tajne-2026", "find 44051401359",
      "jan: change-password new=Tajne-2026", "jan: change-password new=krótkie",
      "jan: change-password new=Nowe-2027",
      "jan: logout", "jan: login password=Nowe-2027", "set secret Nowe-2027", "jan: login password=$secret",
      "print \"Nowe\"", "print \"it is Nowe-2027 now\"", "set word Inne-2026",
    ])
    for secret in ["44051401359", "02211307589", "Tajne", "Inne", "krótkie", "Nowe-2027"] {
      #expect(!text.contains(secret), "\(secret)")
    }
    #expect(text.contains("password-unchanged") && text.contains("password-too-short"))
    #expect(try Captured.unexpected(text, seed: 5) == [], "\(text)")
  }

  @Test func whatWasTakenBackIsLeftOut() throws {
    var captured = Captured(Practice.session)
    try captured.take("akowalska: come brzoza", "undo", "akowalska: login")
    let text = try captured.text([
      "akowalska: book jawor at=2026-01-12T09:00", "akowalska: appointments", "undo",
      "akowalska: appointments",
      "wait 1h", "show akowalska -> state=status", "undo", "redo", "checkpoint a", "akowalska: logout",
      "restore a",
      "undo", "redo", "print $state",
    ])
    #expect(!text.contains("book") && text.contains("wait 1h") && !text.contains("akowalska: logout"))
    #expect(!text.contains("checkpoint") && !text.contains("come brzoza\n  akowalska: login"))
    #expect(try Captured.unexpected(text, seed: 2) == [], "\(text)")
  }

  @Test func whatGoesBeforeIsTheSetUp() throws {
    var captured = Captured(Practice.session)
    try captured.take(
      "set where jawor", "as akowalska", "come $where", "present", "clerk@jawor: issue-pin -> slip",
      "show akowalska",
      "forgot-password", "inbox", "login password=wrong")
    let message = captured.session.newestMessage(to: Login("akowalska")!)
    guard case .resetToken(let token) = message else { return #expect(Bool(false), "no message") }
    let text = try captured.text([
      "reset-password token=\(token.revealed)", "login", "language pl", "language en",
      "reset-password token=abcdef",
    ])
    #expect(!text.contains(token.revealed) && !text.contains("abcdef"))
    #expect(text.contains("as akowalska") && text.contains("reset-token-invalid"))
    #expect(try Captured.unexpected(text, seed: 9) == [], "\(text)")
  }

  @Test func oneAtATimeAndNothingIsNoFile() throws {
    var captured = Captured(Practice.session)
    #expect(try captured.text() == "")
    func code(_ line: String, _ session: inout Session) throws -> String? {
      guard case .error(let error) = try session.take(line) else { return nil }
      return error.code
    }
    var session = captured.session
    #expect(try code("capture off", &session) == "capture-not-running")
    try session.succeed("capture a")
    #expect(try code("capture b", &session) == "capture-running")
    var other = Practice.session
    #expect(try code("capture a", &other) == "capture-unavailable")
  }

  /// Random people do random things, in both languages and with what is taken back.
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func randomSessions(seed: UInt64) throws {
    var walk = StandingWalk(seed: seed)
    var dice = SplitMix(seed: seed &+ 7)
    var captured = Captured(walk.session)
    let start = Int.random(in: 0..<60, using: &dice)
    var lines: [String] = []
    for number in 0..<160 {
      if number == start { try captured.take("capture a") }
      let line: String
      switch Int.random(in: 0..<12, using: &dice) {
      case 0: line = ["undo", "redo", "checkpoint a", "restore a"][Int.random(in: 0..<4, using: &dice)]
      case 1:
        line =
          "support: "
          + ["show anna", "why bogdan", "accounts", "audit", "find imię"][Int.random(in: 0..<5, using: &dice)]
      case 2: line = ["anna", "bogdan", "celina"][Int.random(in: 0..<3, using: &dice)] + ": inbox"
      case _: line = try walk.act()
      }
      lines.append(line)
      try captured.take(line)
      walk.go(on: captured.session)
    }
    captured.session.preferences.language = seed.isMultiple(of: 2) ? .pl : .en
    let text = try captured.end()
    for other: UInt64 in [1, seed + 1] {
      let unexpected = try Captured.unexpected(text, seed: other)
      #expect(unexpected == [], "\(text)")
    }
    #expect(try Formatter.format(Array(text.utf8), file: "a.scn", language: nil).get() == text)
  }
}
