import Foundation
import TestSupport
import Testing

/// The shell at a terminal, in Polish.
@Suite struct PromptTests {
  private let folder: Folder
  private let terminal: TerminalScreen

  init() throws {
    folder = try Folder()
    terminal = try TerminalScreen(
      language: "pl_PL.UTF-8", in: folder, environment: ["KONTO_HISTORY": folder.file("state/historia").path])
  }

  private func history() throws -> [String] {
    try String(contentsOf: folder.file("state/historia"), encoding: .utf8).split(separator: "\n").map(
      String.init)
  }

  private let outside = "akowalska · nieaktywne · nie zalogowano>"

  @Test func thePromptTellsWhoActsAndWhereTheyStand() throws {
    #expect(try terminal.lines().last == "admin>")
    try terminal.enter("jako akowalska", then: outside)
    try terminal.enter("zaloguj-się", then: "akowalska · nieaktywne · strona główna>")
    try terminal.enter("właściwości", then: "akowalska · nieaktywne · właściwości konta>")
    try terminal.enter("aktywuj profil-zaufany=własny", then: "akowalska · aktywne · właściwości konta>")
    try terminal.enter("jako pracownik@brzoza", then: "pracownik@brzoza · w kolejce: 1>")
  }

  @Test func tabCompletes() throws {
    try terminal.type("jako akow")
    try terminal.press("Tab")
    try terminal.wait(forLast: "admin> jako akowalska")
    try terminal.press("Enter")
    try terminal.wait(forLast: outside)
    try terminal.type("wlasc")
    try terminal.press("Tab")
    try terminal.wait(forLast: outside + " właściwości")
  }

  @Test func aPersonIsShownAndNeverChosenUnasked() throws {
    for name in ["Kow", "akow"] {
      try terminal.type("znajdź \(name)")
      try terminal.press("Tab")
      try terminal.wait(for: "the person, and the line as it was") { lines in
        lines.dropLast().last == "admin> znajdź \(name)"
          && lines.last?.contains("akowalska") == true && lines.last?.contains("Anna Kowalska") == true
      }
      try terminal.press("C-u")
      try terminal.press("C-l")
      try terminal.wait(forLast: "admin>")
    }
  }

  @Test func theHistoryIsPrivateAndHoldsNoSecret() throws {
    try terminal.enter("jako akowalska", then: outside)
    try terminal.enter("zaloguj-się hasło=Tajne-1", then: outside)
    try terminal.enter("login password=Tajne-1", then: outside)
    try terminal.enter("enter-pin 12345678", then: outside)
    try terminal.enter(
      "admin: załóż-konto jtest \"Jan Test\" pesel=90670456784 hasło=Tajne-123", then: outside)
    let file = folder.file("state/historia").path
    let permissions = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(permissions == 0o600)
    let history = try history()
    #expect(history.count == 5 && history.first == "jako akowalska")
    #expect(history[2].hasPrefix("login password=") && history[3].hasPrefix("enter-pin "))
    for secret in ["Tajne", "12345678", "90670456784"] { #expect(!history.joined().contains(secret)) }
    try terminal.press("Up")
    try terminal.wait(for: "the line before") {
      $0.last?.hasPrefix(outside + " admin: załóż-konto jtest") == true
    }
    #expect(try terminal.lines().last?.contains("Tajne") == false)
  }

  @Test func noSlipIntoAnotherVerbIsKept() throws {
    try terminal.enter("jako akowalska", then: outside)
    try terminal.enter("zaloguj-się hasło=zielonykot", then: outside)
    try terminal.enter("zapomniane-hasło", then: outside)
    try terminal.enter("skrzynka", then: outside)
    let screen = try terminal.lines().joined(separator: "\n")
    let token = try #require(screen.firstMatch(of: /zresetowania hasła: (\w{24})/)).1
    for line in [
      "wsparcie: znajdź \(token)", "wyświetl zielonykot", "wsparcie: znajdź 45031782",
      "wsparcie: pokaż Tajne-Haslo-77", "przypisz Tajne-Haslo-77 x", "wyświetl \"4503 1782\"",
    ] {
      try terminal.enter(line, then: outside)
    }
    let kept = try history().joined(separator: "\n")
    for secret in [String(token), "zielonykot", "4503", "1782", "Tajne"] { #expect(!kept.contains(secret)) }
    #expect(kept.contains("wsparcie: znajdź "))
  }

  /// What was typed of a PIN and then given up, or cannot be read, is neither recalled nor found, and kept nowhere.
  @Test func aHalfTypedPINNeverStays() throws {
    try terminal.enter("jako akowalska", then: outside)
    try terminal.type("wpisz-pin 41686")
    try terminal.press("C-c")
    try terminal.wait(forLast: outside)
    try terminal.press("Up")
    try terminal.wait(forLast: outside + " jako akowalska")
    try terminal.press("C-u")
    try terminal.wait(forLast: outside)
    try terminal.press("C-r")
    try terminal.type("4168")
    try terminal.wait(forLast: "(nie znaleziono: 4168)")
    try terminal.press("C-c")
    try terminal.wait(forLast: outside)
    for line in ["wpisz-pin 4168 6", "wpisz-pin=41686", "akowalska: wpisz-pni 41686", "41686"] {
      try terminal.enter(line, then: outside)
    }
    #expect(try !history().joined().contains("416"))
  }

  /// Lines that come while another process holds the file are kept once it lets go.
  @Test func aHistoryThatAnotherHoldsHoldsNobodyUp() throws {
    try terminal.enter("jako akowalska", then: outside)
    let descriptor = open(folder.file("state/historia").path, O_RDONLY)
    #expect(descriptor >= 0 && flock(descriptor, LOCK_EX) == 0)
    try terminal.enter("kroki", then: outside)
    try terminal.enter("podmioty", then: outside)
    #expect(try history() == ["jako akowalska"])
    close(descriptor)
    try terminal.enter("jako admin", then: "admin>")
    #expect(try history() == ["jako akowalska", "kroki", "podmioty", "jako admin"])
  }

  @Test func aLeadingBlankKeepsALineOut() throws {
    try terminal.enter(" konta", then: "admin>")
    try terminal.enter("zegar", then: "admin>")
    #expect(try terminal.lines().contains("✓ liczba=5"))
    #expect(try history() == ["zegar"])
  }

  @Test func controlCDropsTheLineAndStays() throws {
    try terminal.type("konta")
    try terminal.wait(forLast: "admin> konta")
    try terminal.press("C-c")
    try terminal.wait(forLast: "admin>")
    try terminal.enter("zegar", then: "admin>")
    let lines = try terminal.lines()
    #expect(lines.contains("✓ 2026-01-05T08:00") && !lines.contains("✓ liczba=5"))
    #expect(try terminal.status() == nil)
  }

  @Test func controlRFindsPolishWithoutDiacritics() throws {
    try terminal.enter("pokaż akowalska", then: "admin>")
    try terminal.enter("wyświetl \"Zażółć gęślą jaźń\"", then: "admin>")
    try terminal.enter("zegar", then: "admin>")
    try terminal.press("C-r")
    try terminal.type("gesla jazn")
    try terminal.wait(for: "the line and the match below it") {
      $0.suffix(2) == [
        "(szukaj: gesla jazn) wyświetl \"Zażółć gęślą jaźń\"", "  wyświetl \"Zażółć gęślą jaźń\"",
      ]
    }
    try terminal.press("Enter")
    try terminal.wait(forLast: "admin>")
    #expect(try terminal.lines().suffix(2) == ["Zażółć gęślą jaźń", "admin>"])
  }

  @Test func controlDLeaves() throws {
    try terminal.press("C-d")
    #expect(try terminal.waitForEnd() == 0)
  }

  @Test func controlDInALineDoesNotLeave() throws {
    try terminal.type("konta")
    try terminal.wait(forLast: "admin> konta")
    try terminal.press("C-d")
    try terminal.press("Enter")
    try terminal.wait(for: "the accounts") { $0.contains("✓ liczba=5") && $0.last == "admin>" }
    #expect(try terminal.status() == nil)
  }

  @Test func aPasteNeverRunsByItself() throws {
    try terminal.paste("konta\nkoniec\n")
    try terminal.wait(forLast: "admin> konta")
    // Keys follow the paste in order: what they show comes after anything the paste could have done.
    try terminal.type(" stan=aktywne")
    try terminal.wait(forLast: "admin> konta stan=aktywne")
    #expect(try terminal.status() == nil)
    #expect(try !terminal.lines().contains { $0.contains("liczba=") })
    try terminal.press("Enter")
    try terminal.wait(forLast: "admin> koniec")
    #expect(try terminal.lines().contains("✓ liczba=1"))
    try terminal.press("Enter")
    #expect(try terminal.waitForEnd() == 0)
  }

  @Test func theHistoryComesBackInTheNextShell() throws {
    try terminal.enter("pokaż akowalska", then: "admin>")
    let other = try Folder()
    let next = try TerminalScreen(
      language: "pl_PL.UTF-8", in: other, environment: ["KONTO_HISTORY": folder.file("state/historia").path])
    try next.press("Up")
    try next.wait(forLast: "admin> pokaż akowalska")
  }
}

/// What surrounds the shell: where its files are, what the environment asks for.
@Suite struct PromptSettingsTests {
  @Test(arguments: [true, false]) func theHistoryHasItsPlace(_ hasStateFolder: Bool) throws {
    let folder = try Folder()
    let environment = hasStateFolder ? ["XDG_STATE_HOME": folder.file("own").path] : [:]
    let place = hasStateFolder ? "own/konto/history" : ".local/state/konto/history"
    try TerminalScreen(in: folder, environment: environment).enter("clock", then: "admin>")
    #expect(try String(contentsOf: folder.file(place), encoding: .utf8) == "clock\n")
  }

  @Test func keysAreThoseOfEditrc() throws {
    let folder = try Folder()
    _ = try folder.write(".editrc", "konto:bind -s ^G clock\n")
    let terminal = try TerminalScreen(in: folder)
    try terminal.press("C-g")
    try terminal.wait(forLast: "admin> clock")
  }

  @Test(arguments: [[:], ["NO_COLOR": "1"]]) func noColoursWhereNobodyWantsThem(
    _ environment: [String: String]
  ) throws {
    let folder = try Folder()
    let terminal = try TerminalScreen(in: folder, environment: environment)
    #expect(try terminal.isColoured() == environment.isEmpty)
  }
}
