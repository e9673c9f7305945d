import Foundation
import TestSupport
import Testing

/// What a portal cannot carry out is skipped, told in every report, and never green.
@Suite struct SkippedTests {
  /// A driver that agrees to everything, but knows no verb `show`, and no clock that can be set.
  static let driver = """
    import json, sys
    for line in sys.stdin:
        request = json.loads(line)
        answer = {"id": request["id"], "result": "ok"}
        if request["request"] == "hello":
            answer = {"version": 1, "name": "willing", "clock": "real", "verbs": ["facility", "wait", "login"]}
        if request.get("verb") == "login":
            answer["result"] = "unsupported"
        print(json.dumps(answer), flush=True)
    """

  static let done = "scenario \"Done\"\n  facility brzoza \"Szpital\"\n"
  /// What is skipped, at the third line of a file, and why.
  static let skipped: [(line: String, reason: String)] = [
    ("support: show nobody => refused account-not-found", "the portal cannot do this"),
    ("wait 1d", "the portal’s clock is the real one"),
    ("nobody: login password=Tajne-123 => refused bad-credentials", "the portal cannot do this"),
    ("run \"b.scn\"", "only konto itself carries this command out"),
  ]

  private func run(_ line: String, _ options: String..., alone: Bool = false) throws -> ProgramRun {
    let folder = try Folder()
    _ = try folder.write("driver.py", Self.driver)
    _ = try folder.write("b.scn", "print \"b\"\n")
    let left = "scenario \"Left out\" tags=left\n  print \"before\"\n  \(line)\n"
    _ = try folder.write("a.scn", left + (alone ? "" : Self.done))
    let against = ["test", "a.scn", "--against", "python3 driver.py"]
    return try Program.run(against + options, input: Data(), in: folder)
  }

  @Test(arguments: skipped) func itIsToldWithTheReason(_ line: String, _ reason: String) throws {
    let run = try run(line)
    #expect(run.status == 0)
    #expect(run.output.contains("– Left out") && run.output.contains(reason), "\(run.output)")
    #expect(run.output.contains("a.scn:3") && !run.output.contains("Tajne"))
    #expect(run.output.contains("✓ 2 scenarios: 1 as expected, 1 skipped"))
  }

  @Test func nothingCarriedOutIsNothing() throws {
    let run = try run("wait 1d", alone: true)
    #expect(run.status == 4, "\(run.output)")
    #expect(run.output.contains("✗ 1 scenario: 0 as expected, 1 skipped"))
  }

  @Test func whereAllAreRequiredItIsRed() throws {
    for alone in [false, true] {
      let run = try run("wait 1d", "--require-all", alone: alone)
      #expect(run.status == 1, "\(run.output)")
      #expect(run.output.contains("(--require-all)"))
    }
  }

  @Test func itIsNoFailure() throws {
    let run = try run("wait 1d", "--fail-fast")
    #expect(run.status == 0 && run.output.contains("1 as expected, 1 skipped"), "\(run.output)")
    let folder = try Folder()
    _ = try folder.write("driver.py", Self.driver)
    _ = try folder.write("a.scn", "scenario \"Left out\"\n  wait 1d\n")
    let home = ["HOME": folder.url.path]
    let first = try Program.run(
      ["test", "a.scn", "--against", "python3 driver.py"], input: Data(), environment: home, in: folder)
    #expect(first.status == 4)
    let again = try Program.run(
      ["test", "a.scn", "--rerun-failed"], input: Data(), environment: home, in: folder)
    #expect(again.status == 4)
  }

  @Test(arguments: [
    ("json", #""verdict":"skipped""#), ("json", #""reason":"the portal’s clock is the real one""#),
    ("json", #""skipped":1,"#), ("json", #""as-expected":1,"#),
    ("tap", "ok 1 - Left out # SKIP a.scn:3  wait 1d – the portal’s clock is the real one"),
    ("junit", #"<skipped message="a.scn:3  wait 1d – the portal’s clock is the real one"/>"#),
    ("junit", #"tests="2" failures="0" errors="0" skipped="1""#),
    ("github", "::warning file=a.scn,line=3,title=Left out::skipped: a.scn:3  wait 1d – the portal’s clock"),
    ("html", "wait 1d – the portal’s clock is the real one"), ("html", "<dt>skipped</dt><dd>1</dd>"),
  ])
  func everyReportTellsIt(_ format: String, _ words: String) throws {
    let run = try run("wait 1d", "--report", format, "--lang", "en")
    #expect(run.status == 0)
    #expect(run.output.contains(words), "\(run.output.suffix(3000))")
  }
}
