import Foundation
import TestSupport
import Testing

/// `konto walk`, at a terminal and without one.
@Suite struct WalkTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private static let text = """
    setup
      facility brzoza "Szpital pod Brzozą"
      create-account akowalska "Anna Kowalska" pesel=01620300022

    scenario "One"
    > She signs in.
      # A note.
      akowalska: login => screen=home

    scenario "Two"
    > She comes to the desk.
      akowalska: come brzoza => ok

    """

  private func walk(_ arguments: String...) throws -> ProgramRun {
    try Program.run(["walk"] + arguments, input: Data(), in: folder)
  }

  private func terminal(_ arguments: [String], environment: [String: String] = [:]) throws -> TerminalScreen {
    _ = try folder.write("a.scn", Self.text)
    return try TerminalScreen(
      ["walk"] + arguments + [folder.file("a.scn").path], width: 80, in: folder, environment: environment,
      until: { lines in lines.contains { $0.contains("One") } })
  }

  private func wait(_ terminal: TerminalScreen, for text: String) throws {
    try terminal.wait(for: "“\(text)”") { lines in lines.contains { $0.contains(text) } }
  }

  // MARK: Without a terminal

  @Test func asText() throws {
    _ = try folder.write("a.scn", Self.text)
    let result = try walk("a.scn")
    #expect(result.status == 0 && result.complaints.isEmpty)
    #expect(result.output.hasPrefix("━━ 1/2  One\n\n  She signs in.\n\n  akowalska> login\n\n  ┌──"))
    #expect(
      !result.output.contains("\u{1B}") && !result.output.contains("=>") && !result.output.contains("note"))
  }

  @Test(arguments: ["en", "pl"]) func aLessonFromACopiedProgram(_ language: String) throws {
    let copy = folder.file("copy")
    try FileManager.default.copyItem(atPath: Program.path, toPath: copy.path)
    let result = try ProgramRun(copy.path, ["walk", "pin", "--lang", language], in: folder)
    #expect(result.status == 0)
    #expect(result.output.contains(language == "pl" ? "akowalska> zatwierdź" : "akowalska> confirm"))
  }

  @Test func whatGoesOtherwiseIsNotShown() throws {
    _ = try folder.write("a.scn", Self.text.replacing("screen=home", with: "screen=properties"))
    let result = try walk("a.scn")
    #expect(result.status == 1 && result.output.isEmpty && result.complaints.contains("a.scn:8"))
    let recorded = try walk("a.scn", "--record", "a.cast")
    #expect(recorded.status == 1 && !FileManager.default.fileExists(atPath: folder.file("a.cast").path))
  }

  @Test func whatIsNoLessonIsToldApart() throws {
    let unknown = try walk("pni")
    #expect(unknown.status == 2 && unknown.complaints.contains("Did you mean 'pin'?"))
    #expect(try walk().status == 2)
    #expect(try walk("missing.scn").status == 3)
    #expect(try walk("pin", "reset").status == 2)
  }

  // MARK: Recordings

  @Test func aRecordingTakesThePlaceOfARecordingAlone() throws {
    #expect(try walk("pin", "--record", "a.cast", "--instant").status == 0)
    let first = try Data(contentsOf: folder.file("a.cast"))
    #expect(try walk("pin", "--record", "a.cast", "--instant").status == 0)
    #expect(try Data(contentsOf: folder.file("a.cast")) == first)
    _ = try folder.write("b.cast", "mine\n")
    let refused = try walk("pin", "--record", "b.cast")
    #expect(refused.status == 3)
    #expect(try String(contentsOf: folder.file("b.cast"), encoding: .utf8) == "mine\n")
  }

  /// Beside the strict reader of the unit tests, the program that everybody plays recordings with.
  @Test(.enabled(if: (try? MissingProgram.path(of: "asciinema")) != nil, "asciinema is not installed"))
  func asciinemaReadsIt() throws {
    #expect(try walk("pin", "--record", "a.cast", "--speed", "1000").status == 0)
    // It opens the terminal that it is started at.
    let read = try ProgramRun(
      MissingProgram.path(of: "script"), ["-qec", "asciinema cat a.cast", "/dev/null"], in: folder)
    #expect(read.status == 0 && read.complaints.isEmpty)
    let lines = try String(contentsOf: folder.file("a.cast"), encoding: .utf8).split(separator: "\n")
    let shown = try lines.dropFirst().map { line in
      let event = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [Any])
      return event[1] as? String == "o" ? try #require(event[2] as? String) : ""
    }
    #expect(read.output == shown.joined())
  }

  @Test func aTerminalThatBecomesNarrowStaysRight() throws {
    let terminal = try terminal(["--instant"])
    for key in ["Space", "Space", "Space"] { try terminal.press(key) }
    try wait(terminal, for: "Patient Portal")
    for width in [40, 120, 60] {
      try terminal.resize(width: width)
      let widest = min(width, 78) - 2
      try terminal.wait(for: "a window of \(width) columns") { lines in
        lines.contains { $0.hasPrefix("  ┌") && $0.count == min(widest, 72) + 2 }
      }
      #expect(try terminal.lines().count { $0.contains("Patient Portal") } == 1)
    }
    try terminal.type("q")
    #expect(try terminal.waitForEnd() == 0)
  }

  // MARK: At a terminal

  @Test func keysLeadOnAndBack() throws {
    let terminal = try terminal(["--instant"])
    try terminal.press("Space")
    try terminal.wait(for: "the narration alone") { lines in
      lines.contains("  She signs in.") && !lines.contains { $0.contains("login") }
    }
    try terminal.press("Right")
    try wait(terminal, for: "akowalska> login")
    #expect(try !terminal.lines().contains { $0.contains("Patient Portal") })
    try terminal.press("Enter")
    try wait(terminal, for: "Patient Portal")
    try terminal.press("Left")
    try terminal.wait(for: "the line alone") { lines in !lines.contains { $0.contains("Patient Portal") } }
    try terminal.type("n")
    try wait(terminal, for: "✎ A note.")
    try terminal.type("g2")
    try terminal.press("Enter")
    try wait(terminal, for: "  Two")
    for key in ["Space", "Space", "Space", "Space"] { try terminal.press(key) }
    try terminal.wait(forLast: "That is all · space leave · ← back")
    try terminal.press("Left")
    try terminal.wait(for: "the last page") { $0.last?.hasPrefix("space go on") == true }
    for key in ["Space", "Space"] { try terminal.press(key) }
    #expect(try terminal.waitForEnd() == 0)
  }

  /// The note of this scenario is on its third line, which no narration introduces.
  @Test func aNoteOnALineWithoutNarrationIsShown() throws {
    let terminal = try TerminalScreen(
      ["walk", "desk", "--instant"], width: 80, height: 24, in: folder,
      until: { $0.first?.hasPrefix("1/10") == true })
    try terminal.type("g3")
    try terminal.press("Enter")
    try wait(terminal, for: "3/10")
    for _ in 1...6 { try terminal.press("Space") }
    try wait(terminal, for: "clerk@brzoza> issue-pin")
    try terminal.wait(for: "the mark of a note") { $0.last?.contains("n notes ✎ · t") == true }
    try terminal.type("n")
    try wait(terminal, for: "✎ A login is usually the first letter")
    try terminal.press("Space")
    try wait(terminal, for: "✗ refused: login-missing")
    #expect(try terminal.lines().contains { $0.contains("✎ A login is usually") })
    try terminal.type("q")
    #expect(try terminal.waitForEnd() == 0)
  }

  @Test func theKeysAreExplained() throws {
    let terminal = try terminal(["--instant"], environment: ["LANG": "pl_PL.UTF-8"])
    try terminal.wait(for: "no mark of a note") { $0.last?.contains("n notatki · t") == true }
    for key in ["?", "h"] {
      try terminal.type(key)
      try wait(terminal, for: "Klawisze")
      #expect(try terminal.lines().contains { $0.contains("do scenariusza o podanym numerze") })
      try terminal.type("q")
      try wait(terminal, for: "One")
    }
    try terminal.press("Space")
    try terminal.wait(for: "the mark of a note") { $0.last?.contains("n notatki ✎ · t") == true }
    try terminal.type("q")
    #expect(try terminal.waitForEnd() == 0)
  }

  @Test func whatIsTypedComesByItself() throws {
    let terminal = try terminal(["--auto", "0.1", "--speed", "1000"])
    #expect(try terminal.waitForEnd() == 0)
  }

  @Test func ctrlCLeavesTheTerminalAsItWas() throws {
    _ = try folder.write("a.scn", Self.text)
    let terminal = try PseudoTerminal(
      editrc: "", arguments: ["walk", folder.file("a.scn").path], environment: ["TERM": "xterm"])
    try terminal.wait(for: "\u{1B}[?1049h")
    #expect(try !terminal.isCooked())
    terminal.type("\u{3}")
    try terminal.wait(for: "\u{1B}[?1049l")
    #expect(try terminal.status() == 130)
    #expect(try terminal.isCooked())
  }

  @Test func aSignalLeavesTheTerminalAsItWas() throws {
    let terminal = try PseudoTerminal(editrc: "", arguments: ["walk", "pin"], environment: ["TERM": "xterm"])
    try terminal.wait(for: "\u{1B}[?1049h")
    terminal.signal(SIGTERM)
    #expect(try terminal.status() == 130)
    #expect(try terminal.isCooked())
  }

  @Test func onATerminalThatCannotMoveItsCursor() throws {
    _ = try folder.write("a.scn", Self.text)
    let terminal = try PseudoTerminal(
      editrc: "", arguments: ["walk", folder.file("a.scn").path], environment: ["TERM": "dumb"])
    try terminal.wait(for: "She signs in.")
    try terminal.wait(for: "Enter – go on, q – leave ")
    terminal.type("\n")
    try terminal.wait(for: "She comes to the desk.")
    #expect(try terminal.status() == 0)
  }

  @Test func plainlyAtATerminal() throws {
    _ = try folder.write("a.scn", Self.text)
    let terminal = try PseudoTerminal(
      editrc: "", arguments: ["walk", "--plain", folder.file("a.scn").path], environment: ["TERM": "xterm"])
    try terminal.wait(for: "She signs in.")
    try terminal.wait(for: "Enter – go on, q – leave ")
    terminal.type("q\n")
    #expect(try terminal.status() == 0)
    #expect(try walk("--plain", "--record", "a.cast", "pin").status == 2)
  }

  @Test func thingsCanBeTriedInTheSameWorld() throws {
    let terminal = try terminal(["--instant"])
    for key in ["Space", "Space", "Space"] { try terminal.press(key) }
    try wait(terminal, for: "Patient Portal")
    try terminal.type("t")
    let prompt = "akowalska · inactive · "
    try terminal.wait(for: "the prompt") { $0.dropLast().last?.hasPrefix(prompt + "home page>") == true }
    try terminal.type("properties")
    try terminal.press("Enter")
    try terminal.wait(for: "the next prompt") {
      $0.dropLast().last?.hasPrefix(prompt + "account properties>") == true
    }
    try terminal.press("C-d")
    let question = "Nothing has changed here · space go on · ← back to this step"
    try terminal.wait(forLast: question)
    #expect(try terminal.lines().contains { $0.contains("Patient Portal") })
    try terminal.press("Left")
    try terminal.wait(for: "the same step") { lines in
      lines.last?.hasPrefix("space go on") == true && lines.contains { $0.contains("Patient Portal") }
    }
    try terminal.type("t")
    try terminal.wait(for: "the prompt") { $0.dropLast().last?.hasPrefix(prompt + "home page>") == true }
    try terminal.press("C-d")
    try terminal.wait(forLast: question)
    try terminal.press("Space")
    try wait(terminal, for: "  Two")
    try terminal.type("q")
    #expect(try terminal.waitForEnd() == 0)
  }
}
