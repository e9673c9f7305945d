import Foundation
import TestSupport
import Testing

/// `konto test` at a terminal: `--step`, `--break` and the progress line.
@Suite struct TestTerminalTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    _ = try folder.write(
      "a.scn", "scenario \"A\"\n  set name brzoza\n  facility $name \"B\"\n  print \"end\"\n")
    _ = try folder.write(
      "red.scn",
      """
      scenario "First"
        facility brzoza "B"
        create-account akowalska "Anna Kowalska" pesel=01620300022
        akowalska: come brzoza
        akowalska: present
        clerk@brzoza: issue-pin -> pin
        akowalska: login
        as akowalska
        records => count=0
        print "not reached"
      scenario "Second"
        clock => refused
      scenario "Third"
        print "fine"
      """)
  }

  // MARK: --step

  private static let question = "Enter – go on, c – to the end, q – leave"

  private func stepping(_ arguments: String...) throws -> TerminalScreen {
    try TerminalScreen(["test", "--step"] + arguments, in: folder) {
      $0.last?.hasSuffix(Self.question) == true
    }
  }

  /// Waits for the question after so many statements have been shown.
  private static func wait(_ terminal: TerminalScreen, forQuestion number: Int) throws {
    try terminal.wait(for: "question \(number)") { lines in
      lines.filter { $0.hasSuffix(question) }.count == number && lines.last?.hasSuffix(question) == true
    }
  }

  @Test func enterGoesOnStatementByStatement() throws {
    let terminal = try stepping("a.scn")
    #expect(try terminal.lines() == ["━━ A  a.scn:1", "2  set name brzoza", "    " + Self.question])
    try terminal.press("Enter")
    try Self.wait(terminal, forQuestion: 2)
    #expect(try terminal.lines().suffix(2) == ["3  facility $name \"B\"", "    " + Self.question])
    try terminal.press("Enter")
    try Self.wait(terminal, forQuestion: 3)
    #expect(try terminal.lines().suffix(3) == ["    ✓ ok", "4  print \"end\"", "    " + Self.question])
    try terminal.press("Enter")
    #expect(try terminal.waitForEnd() == 0)
    #expect(
      try terminal.lines().suffix(3) == [
        "✓ a.scn  1 scenario", "", "✓ 1 scenario: 1 as expected (3 statements)",
      ])
  }

  @Test func cGoesToTheEnd() throws {
    let terminal = try stepping("red.scn", "a.scn")
    try terminal.type("c")
    try terminal.press("Enter")
    #expect(try terminal.waitForEnd() == 1)
    let lines = try terminal.lines()
    #expect(lines.filter { $0.hasSuffix(Self.question) }.count <= 1)
    #expect(
      lines.filter { $0.hasPrefix("━━ ") } == [
        "━━ First  red.scn:1", "━━ Second  red.scn:11", "━━ Third  red.scn:13", "━━ A  a.scn:1",
      ])
    #expect(lines.last == "✗ 4 scenarios: 2 as expected, 2 not (13 statements)")
    #expect(!lines.contains { $0.contains("…") })
  }

  @Test("q, Ctrl-C and Ctrl-D leave", arguments: ["q", "C-c", "C-d"]) func leaves(_ key: String) throws {
    let terminal = try stepping("a.scn", "red.scn")
    try terminal.press("Enter")
    try Self.wait(terminal, forQuestion: 2)
    try terminal.press(key)
    if key == "q" { try terminal.press("Enter") }
    #expect(try terminal.waitForEnd() == 130)
    let lines = try terminal.lines()
    #expect(lines.last == "✗ 4 scenarios: 0 as expected, 4 not run (0 statements)")
    // The statement at which it was left has not been carried out.
    #expect(!lines.contains { $0.contains("✓") })
  }

  @Test func anotherSizeOfTheWindowEndsNothing() throws {
    let terminal = try stepping("a.scn")
    try terminal.resize(width: 80)
    try terminal.press("Enter")
    try Self.wait(terminal, forQuestion: 2)
    #expect(try terminal.status() == nil)
  }

  // MARK: --break

  @Test func thePromptOpensInTheFailingWorld() throws {
    let terminal = try TerminalScreen(["test", "--break", "red.scn", "a.scn"], in: folder)
    let prompt = "akowalska · inactive · home page>"
    var lines = try terminal.lines()
    #expect(lines.last == prompt)
    #expect(lines.contains("  First  red.scn:1") && lines.contains("    ✗ red.scn:9  records => count=0"))
    #expect(lines.contains("      count=0    refused account-inactive"))
    #expect(!lines.contains { $0.contains("Second") })
    try terminal.enter("print \"PIN ${pin}.\"", then: prompt)
    let printed = try #require(try terminal.lines().last { $0.hasPrefix("PIN ") })
    #expect(printed.wholeMatch(of: /PIN \d{8}\./) != nil)
    try terminal.enter("activate pin=$pin", then: "akowalska · active · account properties>")
    try terminal.enter("print $nobody", then: "akowalska · active · account properties>")
    try terminal.type("quit")
    try terminal.press("Enter")

    try terminal.wait(for: "the second prompt") { $0.last == "admin>" }
    lines = try terminal.lines()
    #expect(lines.contains("    ✗ red.scn:12  clock => refused"))
    // Ctrl-C drops a line of the prompt, and is none of the run's.
    try terminal.type("accounts")
    try terminal.wait(forLast: "admin> accounts")
    try terminal.press("C-c")
    try terminal.wait(forLast: "admin>")
    try terminal.press("C-d")
    #expect(try terminal.waitForEnd() == 1)
    #expect(try terminal.lines().last == "✗ 4 scenarios: 2 as expected, 2 not (13 statements)")
  }

  @Test func nothingOpensWhereAllIsAsExpected() throws {
    let terminal = try TerminalScreen(["test", "--break", "a.scn"], in: folder) {
      $0.last?.hasPrefix("✓ 1 scenario") == true
    }
    #expect(try terminal.waitForEnd() == 0)
    #expect(
      try terminal.lines() == ["✓ a.scn  1 scenario", "", "✓ 1 scenario: 1 as expected (3 statements)"])
  }

  // MARK: Progress

  /// Repeated, it is still running when a key is pressed.
  private static let long = "scenario \"B\"\n" + String(repeating: "print b\n", count: 100)

  @Test func theProgressLineComesAndGoes() throws {
    _ = try folder.write("b.scn", Self.long)
    let terminal = try TerminalScreen(["test", "b.scn", "--repeat", "100000", "--jobs", "2"], in: folder) {
      lines in
      lines.count == 1 && lines[0].wholeMatch(of: /… \d+ of 100000/) != nil
    }
    try terminal.press("C-c")
    #expect(try terminal.waitForEnd() == 130)
    let lines = try terminal.lines()
    #expect(lines.count == 4 && !lines.contains { $0.contains("…") })
    #expect(lines[0].wholeMatch(of: /✓ b\.scn  \d+ scenarios/) != nil && lines[1].isEmpty)
    #expect(lines[2].wholeMatch(of: /✗ interrupted; not run: \d+ scenarios/) != nil)
    #expect(
      lines[3].wholeMatch(of: /✗ 100000 scenarios: \d+ as expected, \d+ not run \(\d+ statements\)/) != nil)
  }

  @Test func theProgressLineFitsTheWindow() throws {
    _ = try folder.write("b.scn", Self.long)
    let terminal = try TerminalScreen(
      ["test", "b.scn", "--repeat", "100000"], width: 12, language: "pl_PL.UTF-8", in: folder
    ) { lines in lines.count == 1 && lines[0].wholeMatch(of: /… \d+ z \d*…/) != nil }
    try terminal.press("C-c")
    #expect(try terminal.waitForEnd() == 130)
  }
}
