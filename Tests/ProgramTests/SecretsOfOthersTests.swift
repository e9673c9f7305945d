import Foundation
import TestSupport
import Testing

/// A PIN that one scenario of a run is handed, in the title of another: whatever the program tells, it is not there.
@Suite struct SecretsOfOthersTests {
  private let folder: Folder
  private let home: Folder
  private let pin: String

  init() throws {
    (folder, home) = (try Folder(), try Folder())
    pin = try DrawnPIN.first(in: folder)
    _ = try folder.write(
      "s.scn",
      """
      scenario "Red \(pin.prefix(4))-\(pin.suffix(4))"
        > Of \(pin.prefix(4)) \(pin.suffix(4))
        anna: forgot-password
        support: find "\(pin.prefix(4)) \(pin.suffix(4))"
        find "\(pin.prefix(4)) \(pin.suffix(4))" -> x\(pin)
        clock => refused
      scenario "Skipped \(pin)" skip="as \(pin)"
        clock

      """ + DrawnPIN.scenarioWithSetup)
  }

  @Test(arguments: [
    [], ["--output", "json"], ["--report", "tap"], ["--report", "html"], ["--shuffle"], ["--jobs", "1"],
    ["--rerun-failed"], ["--name", "Red"], ["--fail-fast", "--report", "json"], ["--update"],
    ["--update", "--output", "json"], ["--strict"], ["--strict", "--output", "json"],
    ["--strict", "--report", "junit"], ["--strict", "--report", "html"],
  ])
  func told(_ options: [String]) throws {
    if options == ["--rerun-failed"] { _ = try run([]) }
    let run = try run(options)
    #expect(run.output.contains("Red •••") || options.first == "--update", "\(run.output)")
    for secret in [pin, String(pin.prefix(4)), String(pin.suffix(4))] {
      #expect(!(run.output + run.complaints).contains(secret), "\(run.output)")
    }
  }

  @Test("Nor on a terminal on which somebody goes through the lines")
  func stepped() throws {
    let terminal = try TerminalScreen(["test", "--step", "s.scn"], in: folder) {
      $0.last?.hasSuffix("q – leave") == true
    }
    try terminal.type("c")
    try terminal.press("Enter")
    #expect(try terminal.waitForEnd() == 1)
    let lines = try terminal.lines()
    #expect(lines.contains { $0.hasPrefix("━━ Red •••") }, "\(lines)")
    #expect(lines.contains { $0.hasSuffix("find \"•••\"") }, "\(lines)")
    // Only the clerk's slip shows it.
    #expect(!lines.contains { $0.contains("\(pin.prefix(4))-\(pin.suffix(4))") }, "\(lines)")
  }

  @Test("Nor what of it a line writes out beside a name, or beside what it hands out itself")
  func besideNames() throws {
    let (first, second) = (
      "issue-pin", "issue-pin\n  anna: come brzoza\n  anna: present\n  clerk@brzoza: issue-pin"
    )
    let twice = DrawnPIN.scenario.replacing(first, with: second)
    _ = try folder.write("t.scn", twice)
    let other = try DrawnPIN.told(by: "t.scn", in: folder)
    let once = DrawnPIN.scenario.replacing("Szpital pod Brzozą", with: "Szpital \(other)")
    let lines = "  clock -> x\n  print \"at $x PIN \(other), mine $pin\"\n"
    _ = try folder.write("t.scn", twice + once + lines)
    let terminal = try TerminalScreen(["test", "--step", "t.scn", "--name", "Green"], in: folder) {
      $0.last?.hasSuffix("q – leave") == true
    }
    try terminal.type("c")
    try terminal.press("Enter")
    #expect(try terminal.waitForEnd() == 0)
    let shown = try terminal.lines()
    #expect(shown.contains { $0.contains("at 2026-01-05T08:00 PIN •••, mine \(pin)") }, "\(shown)")
    #expect(shown.contains { $0.contains("Facility: Szpital •••") }, "\(shown)")
    #expect(shown.count { $0.contains("\(pin.prefix(4)) \(pin.suffix(4))") } == 2, "\(shown)")
    #expect(
      shown.count { $0.contains(other) } == 1 && shown.contains { $0.contains("PIN=\(other).") }, "\(shown)")
  }

  @Test("Nor where the prompt opens in a world that went wrong")
  func broken() throws {
    let terminal = try TerminalScreen(["test", "--break", "s.scn"], in: folder)
    let lines = try terminal.lines()
    #expect(lines.contains { $0.hasPrefix("  Red •••") }, "\(lines)")
    #expect(!lines.contains { $0.contains(pin.prefix(4)) || $0.contains(pin.suffix(4)) }, "\(lines)")
    try terminal.type("quit")
    try terminal.press("Enter")
    #expect(try terminal.waitForEnd() == 1)
  }

  @Test("What is kept for --rerun-failed neither")
  func kept() throws {
    #expect(try run([]).status == 1)
    let kept = try String(contentsOf: home.file("konto/last-test.json"), encoding: .utf8)
    #expect(kept.contains("Red •••") && !kept.contains(pin.prefix(4)))
  }

  private func run(_ options: [String]) throws -> ProgramRun {
    try Program.run(
      ["test", "--lang", "en", "s.scn"] + options, input: Data(),
      environment: ["XDG_STATE_HOME": home.url.path], in: folder)
  }
}
