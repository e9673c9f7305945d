import Foundation
import TestSupport
import Testing

/// Files that lines of scenarios run: what they hand out, and what is told of them.
@Suite struct SecretsOfFilesRunTests {
  private let folder: Folder
  private let pin: String

  init() throws {
    folder = try Folder()
    pin = try DrawnPIN.first(in: folder)
    let sub = """
      scenario "Sub \(pin)" known-bug="as \(pin)"
        > Of \(pin.prefix(4)) \(pin.suffix(4))
        print "it \(pin)"
        find \(pin) => count=7

      """
    _ = try folder.write("sub.part", DrawnPIN.scenario + sub)
    _ = try folder.write("a.scn", "scenario \"Runs\"\n  run sub.part\n  clock => refused\n")
  }

  @Test(
    "Whoever goes through the lines is told of them without it, but by the slip and the print of the name")
  func stepped() throws {
    let terminal = try TerminalScreen(["test", "--step", "a.scn"], in: folder) {
      $0.last?.hasSuffix("q – leave") == true
    }
    try terminal.type("c")
    try terminal.press("Enter")
    #expect(try terminal.waitForEnd() == 1)
    let lines = try terminal.lines()
    #expect(
      lines.contains { $0.contains("━━ Sub •••") } && lines.contains { $0.contains("> Of •••") }, "\(lines)")
    #expect(
      lines.contains { $0.contains("find •••") } && lines.contains { $0.hasSuffix(" it •••") }, "\(lines)")
    #expect(
      lines.count { $0.contains(pin) } == 1 && lines.contains { $0.contains("PIN=\(pin).") }, "\(lines)")
  }

  @Test("At the prompt in a world that went wrong") func broken() throws {
    let terminal = try TerminalScreen(["test", "--break", "a.scn"], in: folder)
    try terminal.enter("run sub.part", then: "admin>")
    let lines = try terminal.lines()
    #expect(
      lines.contains { $0.contains("━━ Sub •••") } && lines.contains { $0.contains("find •••") }, "\(lines)")
    #expect(!lines.contains { $0.contains("find \(pin)") || $0.contains("Sub \(pin)") }, "\(lines)")
    try terminal.type("quit")
    try terminal.press("Enter")
    #expect(try terminal.waitForEnd() == 1)
  }

  @Test("What a file hands out that a line runs stands in no title", arguments: [[], ["--name", "Red"]])
  func handed(_ options: [String]) throws {
    _ = try folder.write("sub.part", DrawnPIN.scenario)
    _ = try folder.write(
      "b.scn", "scenario \"Runs\"\n  run sub.part\nscenario \"Red \(pin)\"\n  clock => refused\n")
    let run = try Program.run(["test", "b.scn"] + options, input: Data(), in: folder)
    #expect(run.output.contains("Red •••") && !run.output.contains(pin), "\(run.output)")
  }

  @Test("Though what comes behind it in the file is not as expected") func handedBefore() throws {
    _ = try folder.write("sub.part", DrawnPIN.scenario + "  clock => refused\n")
    _ = try folder.write("b.scn", "scenario \"Runs \(pin)\"\n  run sub.part\n")
    let run = try Program.run(["test", "b.scn"], input: Data(), in: folder)
    #expect(run.output.contains("Runs •••") && !run.output.contains(pin), "\(run.output)")
  }

  @Test("A pipe is read once all the same, and what is handed out behind it is known") func pipe() throws {
    _ = try folder.write("part", "clock\n")
    let handing = DrawnPIN.scenario.replacing("\"Green\"\n", with: "\"Runs\"\n  run pipe => ok\n")
    _ = try folder.write("b.scn", handing + "scenario \"Red \(pin)\"\n  clock => refused\n")
    let run = try Program.shell(
      "mkfifo pipe; cat part > pipe & \"$0\" --lang en test b.scn; wait", in: folder)
    #expect(run.output.contains("2 scenarios: 1 as expected, 1 not"), "\(run.output)")
    #expect(run.output.contains("Red •••") && !run.output.contains(pin), "\(run.output)")
  }
}
