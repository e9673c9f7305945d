import Foundation
import TestSupport
import Testing

/// What stands around the line at a terminal while it is typed.
@Suite struct LivePromptTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func terminal(
    _ arguments: [String] = [], width: Int = 110, height: Int = 300, language: String = "pl_PL.UTF-8",
    environment: [String: String] = [:]
  ) throws -> TerminalScreen {
    try TerminalScreen(
      arguments, width: width, height: height, language: language, in: folder, environment: environment,
      isPlain: false
    ) { lines in lines.contains { $0.hasPrefix("admin>") } && lines.last?.contains("08:00") == true }
  }

  private func wait(_ terminal: TerminalScreen, _ last: String...) throws {
    try terminal.wait(for: "\(last)") { $0.suffix(last.count) == last }
  }

  private static let status = " admin · 2026-01-05T08:00"
  private static let outside = "akowalska · nieaktywne · nie zalogowano>"

  @Test(arguments: [80, 120]) func theHintIsTakenByTheRightArrow(_ width: Int) throws {
    let terminal = try terminal(width: width)
    try terminal.type("jako akow")
    try wait(terminal, "admin> jako akowalska", Self.status)
    #expect(try terminal.cursor().column == 16)
    #expect(try terminal.colouredLines().contains { $0.contains("38;5;243malska") })
    try terminal.press("Right")
    try terminal.wait(for: "the cursor behind it") { _ in try terminal.cursor().column == 21 }
    try terminal.press("Enter")
    let next = " akowalska · nieaktywne · 2026-01-05T08:00 · dalej (R12): zgłoś-się brzoza"
    try wait(terminal, "admin> jako akowalska", Self.outside + " zgłoś-się brzoza", next)
    try terminal.press("C-f")
    try terminal.press("Enter")
    try terminal.wait(for: "the next step") { $0.suffix(2).first == Self.outside + " okaż" }
    #expect(try terminal.lines().contains(Self.outside + " zgłoś-się brzoza"))
    #expect(try !terminal.lines().dropLast().contains { $0.contains("dalej (R12)") }, "it does not stay")
  }

  @Test func whatIsWrongIsUnderlinedWithTheReasonBelow() throws {
    let terminal = try terminal(language: "C.UTF-8")
    try terminal.type("clokc ")
    try terminal.wait(for: "the reason") { lines in
      lines.suffix(3).first == "admin> clokc" && lines.suffix(2).first?.hasPrefix("  ↑ ") == true
    }
    #expect(try terminal.colouredLines().contains { $0.contains("\u{1B}[4m\u{1B}[38;5;196mclokc") })
    try terminal.press("C-u")
    try wait(terminal, "admin>", Self.status)
    #expect(try !terminal.lines().contains { $0.contains("↑") })
  }

  @Test func severalTabsWalkTheMenu() throws {
    let terminal = try terminal()
    try terminal.type("zgłoś-się ")
    try terminal.press("Tab")
    try terminal.wait(for: "the menu") { lines in
      lines.contains("admin> zgłoś-się") && lines.last?.hasPrefix("  ") == true
        && lines.contains { $0.contains("brzoza") && $0.contains("wydaje kody PIN") }
    }
    let offered = try terminal.lines().drop { $0 != "admin> zgłoś-się" }.dropFirst()
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(offered.count > 2)
    for name in offered.prefix(2) {
      try terminal.press("Tab")
      try terminal.wait(for: name) { $0.contains("admin> zgłoś-się \(name)") }
    }
    try terminal.press("BTab")
    try terminal.wait(for: "the first") { $0.contains("admin> zgłoś-się \(offered[0])") }
    try terminal.press("Escape")
    try terminal.wait(for: "what was typed") { $0.suffix(2) == ["admin> zgłoś-się PODMIOT", Self.status] }
    try terminal.press("Tab")
    try terminal.press("Tab")
    try terminal.press("Enter")
    try wait(terminal, "admin> zgłoś-się \(offered[0])", Self.status)
    #expect(try !terminal.lines().contains { $0.contains("✗") }, "it was not carried out")
  }

  @Test func theSearchListsWhatMatches() throws {
    let terminal = try terminal()
    for line in ["pokaż akowalska", "pokaż bnowak", "zegar"] {
      try terminal.type(line)
      try terminal.press("Enter")
    }
    try terminal.wait(for: "the clock") { $0.suffix(3).first == "✓ 2026-01-05T08:00" }
    try terminal.press("C-r")
    try terminal.type("pokaz")
    try wait(terminal, "(szukaj: pokaz) pokaż bnowak", "  pokaż bnowak", "  pokaż akowalska")
    try terminal.press("C-r")
    try terminal.wait(for: "the older one") { $0.suffix(3).first == "(szukaj: pokaz) pokaż akowalska" }
    try terminal.press("Up")
    try terminal.wait(for: "the newer one") { $0.suffix(3).first == "(szukaj: pokaz) pokaż bnowak" }
    try terminal.press("C-g")
    try wait(terminal, "admin>", Self.status)
  }

  /// What is shown under words that nothing has is not what was sought.
  @Test func aSearchInVainRunsNothing() throws {
    let terminal = try terminal()
    try terminal.type("quit")
    try terminal.press("C-u")
    try terminal.type("zegar")
    try terminal.press("Enter")
    try terminal.wait(for: "the clock") { $0.suffix(3).first == "✓ 2026-01-05T08:00" }
    try terminal.press("C-r")
    try terminal.type("zexx")
    try terminal.wait(for: "nothing") { $0.contains { $0.hasPrefix("(nie znaleziono: zexx)") } }
    try terminal.press("Enter")
    try wait(terminal, "admin>", Self.status)
    #expect(try terminal.lines().count { $0 == "✓ 2026-01-05T08:00" } == 1)
  }

  /// English verbs are understood, and not proposed to whoever has typed a letter of a Polish one.
  @Test func theHintSpeaksTheLanguageOfTheShell() throws {
    let terminal = try terminal()
    try terminal.type("q")
    try terminal.wait(for: "no hint") { $0.contains("admin> q") }
  }

  @Test func aPasteTellsHowManyLinesWait() throws {
    let terminal = try terminal()
    try terminal.paste("konta\nzegar\nkonta\n")
    try terminal.wait(for: "the first line and the number of the others") { lines in
      lines.suffix(3).first?.hasPrefix("admin> konta") == true
        && lines.suffix(2).first?.contains("jeszcze 2 wiersze") == true
    }
    try terminal.press("Enter")
    try terminal.wait(for: "the second line") { lines in
      lines.suffix(3).first?.hasPrefix("admin> zegar") == true
        && lines.suffix(2).first?.contains("jeszcze 1 wiersz ") == true && lines.contains("✓ liczba=5")
    }
    try terminal.press("C-c")
    try wait(terminal, "admin> zegar^C", "admin>", Self.status)
  }

  @Test(
    arguments: [
      (["--plain"], [:]), ([], ["TERM": "dumb"]),
    ] as [([String], [String: String])])
  func nothingStandsAroundThere(_ arguments: [String], _ environment: [String: String]) throws {
    let program = environment["TERM"].map { ["TERM=\($0)", Program.path] } ?? [Program.path]
    let terminal = try TerminalScreen(
      program + arguments, of: "/usr/bin/env", language: "pl_PL.UTF-8", in: folder, isPlain: false)
    try terminal.type("zegra ")
    try terminal.wait(forLast: "admin> zegra")
    try terminal.press("C-c")
    try terminal.wait(forLast: "admin>")
    #expect(try terminal.cursor().column == 7)
  }

  @Test func withoutColoursNothingLooksTypedThatIsNot() throws {
    let terminal = try terminal(environment: ["NO_COLOR": "1"])
    try terminal.type("jako akow")
    try wait(terminal, "admin> jako akow", Self.status)
    try terminal.press("Right")
    try terminal.type("!")
    try terminal.wait(for: "what was typed alone") { $0.contains("admin> jako akow!") }
  }

  // MARK: A screen of any size

  /// Narrower, wider, and back: nothing of the former drawings is left.
  @Test func theWindowChanges() throws {
    let terminal = try terminal(width: 60)
    let text = "wyświetl \"" + String(repeating: "zażółć gęślą jaźń ", count: 9)
    try terminal.type(text)
    for width in [60, 40, 100, 30, 160, 60] {
      try terminal.resize(width: width)
      let rows = Self.broken("admin> " + text, to: width)
      try terminal.wait(for: "the line at \(width)") { _ in
        // What a narrower window has pushed out of sight is its own affair.
        let shown = try terminal.visibleLines()
        return Array(shown.suffix(rows.count + 1).dropLast()) == rows
          && shown.last == Self.status.cut(to: width - 1)
          && shown.count { $0.hasPrefix(" admin · ") } == 1
      }
    }
    try terminal.type("!")
    try terminal.wait(for: "the last letter") { $0.contains { $0.hasSuffix("jaźń !") } }
  }

  @Test func aPasteOfTenThousandCharactersOnASmallScreen() throws {
    let terminal = try terminal(width: 80, height: 24)
    let text = String(repeating: "zażółć 12", count: 1112)
    try terminal.paste(text)
    let all = Self.broken("admin> " + text, to: 80)
    try terminal.wait(for: "the end of the paste") { $0.suffix(24) == all.suffix(24) }
    try terminal.press("Home")
    try terminal.type("X")
    try terminal.wait(for: "its beginning") {
      $0.suffix(24) == Self.broken("admin> X" + text, to: 80).prefix(24)
    }
    #expect(try terminal.cursor() == (8, 0))
    try terminal.press("End")
    try terminal.press("BSpace")
    try terminal.wait(for: "its end again") {
      $0.suffix(24) == Self.broken("admin> X" + text.dropLast(), to: 80).suffix(24)
    }
    try terminal.press("C-c")
    try wait(terminal, "admin>", Self.status)
  }

  @Test func wideCombiningAndJoinedCharactersKeepTheirPlaces() throws {
    let terminal = try terminal(width: 80)
    try terminal.type("wyświetl \"日本 👩‍⚕️ z\u{307} 👨‍👩‍👧‍👦!\"")
    try terminal.wait(for: "the line") { $0.dropLast().last?.hasSuffix("!\"") == true }
    try terminal.press("Home")
    try terminal.type("x")
    try terminal.press("End")
    try terminal.type("?")
    try terminal.wait(for: "both letters") { lines in
      lines.contains { $0.hasPrefix("admin> xwyświetl \"日本") && $0.hasSuffix("!\"?") }
        && lines.last == Self.status
    }
  }

  @Test func theLastRowOfAFullScreen() throws {
    let terminal = try terminal(width: 80, height: 12)
    for _ in 0..<3 {
      try terminal.type("konta")
      try terminal.press("Enter")
    }
    try terminal.wait(for: "three lists") { lines in
      lines.count { $0 == "✓ liczba=5" } == 3 && lines.suffix(2) == ["admin>", Self.status]
    }
    let long = String(repeating: "a", count: 75)
    try terminal.type(long)
    try terminal.wait(for: "a second row") { lines in
      lines.contains("admin> " + long.prefix(73)) && lines.contains(String(long.dropFirst(73)))
    }
    try terminal.press("C-u")
    try wait(terminal, "admin>", Self.status)
    #expect(try terminal.lines().count { $0.hasPrefix("admin> a") } == 0)
  }

  /// The rows of a screen that a text without wide characters takes.
  private static func broken(_ text: String, to width: Int) -> [String] {
    var rest = Array(text)[...]
    var rows: [String] = []
    while !rest.isEmpty {
      rows.append(String(String(rest.prefix(width)).reversed().drop { $0 == " " }.reversed()))
      rest = rest.dropFirst(width)
    }
    return rows
  }
}

extension String {
  fileprivate func cut(to width: Int) -> String { count <= width ? self : prefix(width - 1) + "…" }
}
