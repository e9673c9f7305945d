import Foundation
import TestSupport
import Testing

/// `konto test`: how the scenarios run, and what is told of it.
@Suite struct TestRunTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    for number in 1...9 { _ = try folder.write("s/\(number).scn", Self.text(number)) }
  }

  /// A file of the suite; every third has a scenario that is not as expected, and one that cannot be carried out.
  private static func text(_ number: Int) -> String {
    """
    setup
      facility brzoza "Brzoza"
      create-account akowalska "Anna Kowalska" pesel=01620300022
    scenario "A pin \(number)" tags=pin
      akowalska: come brzoza
      akowalska: present
      clerk@brzoza: issue-pin -> pin
      akowalska: login
      akowalska: activate pin=$pin => status=\(number % 3 == 0 ? "inactive" : "active")
    scenario "Row $x"
      language pl
      output json
      clock offset=$x => ok
    examples
      x
      1m
      2m
    scenario "Cannot"
      nobody: login -> u=until => refused
      print \(number % 3 == 0 ? "$u" : "a")
    """
  }

  private func test(_ arguments: String..., environment: [String: String] = [:]) throws -> ProgramRun {
    try Program.run(["test"] + arguments, input: Data(), environment: environment, in: folder)
  }

  @Test("The output is the same whatever the number of jobs", arguments: [[], ["--output", "json"]])
  func jobs(_ options: [String]) throws {
    let results = try ["1", "2", "8"].map {
      try Program.run(["test", "s", "--repeat", "3", "--jobs", $0] + options, input: Data(), in: folder)
    }
    for result in results { #expect(result.status == 1 && result.complaints.isEmpty) }
    #expect(results[0].output == results[1].output && results[0].output == results[2].output)
    #expect(results[0].lines.count > 100)
  }

  /// It is a report of `test`: PINs, and what lines print, are not told.
  @Test func jsonIsThatOfRunButForSecrets() throws {
    let files = (1...9).map { "s/\($0).scn" }
    let run = try Program.run(["run", "--output", "json"] + files, input: Data(), in: folder)
    let test = try Program.run(["test", "--output", "json"] + files, input: Data(), in: folder)
    let pins = run.output.matches(of: /"value":"(\d{8})"/).map { String($0.1) }
    #expect(!pins.isEmpty && pins.allSatisfy { !test.output.contains($0) })
    let shown = /,"(value|text)":"[^"]*"/
    #expect(run.output.replacing(shown, with: "") == test.output.replacing(shown, with: ""))
    #expect(run.status == 1 && test.status == 1)
    #expect(test.lines.allSatisfy { $0.hasPrefix("{\"file\":\"s/") })
  }

  @Test func aLimitThatIsNotReachedChangesNothing() throws {
    #expect(try test("s", "--timeout", "10m").output == test("s").output)
  }

  @Test func aLimitIsReached() throws {
    // No machine carries out this many statements in so short a time.
    _ = try folder.write("long.scn", String(repeating: "clock\n", count: 20_000))
    let result = try test("long.scn", "--timeout", "1ms")
    #expect(result.status == 1)
    #expect(result.output.contains("      finished within 0.001 s   the time was over\n"))
    #expect(result.output.contains("\n✗ 1 scenario: 0 as expected, 1 error ("))
  }

  @Test func repeatedWithOtherSeeds() throws {
    let listed = try test("s/1.scn:4", "--list", "--repeat", "3", "--seed", "7").lines
    #expect(listed.map { $0.components(separatedBy: "  ")[1] } == (7...9).map { "A pin 1 (seed \($0)) #pin" })
    let result = try test("s/1.scn", "--repeat", "100", "--name", "pin")
    #expect(
      result.output == "✓ s/1.scn  100 scenarios\n\n✓ 100 scenarios: 100 as expected (700 statements)\n")
  }

  @Test func failFastCountsTheRest() throws {
    for jobs in ["1", "2", "8"] {
      let result = try test("s", "--fail-fast", "--jobs", jobs)
      #expect(result.status == 1)
      #expect(
        result.lines.prefix(3) == [
          "✓ s/1.scn  4 scenarios", "✓ s/2.scn  4 scenarios", "✗ s/3.scn  1 scenario, 1 not as expected",
        ])
      #expect(result.output.hasSuffix("✗ 36 scenarios: 8 as expected, 1 not, 27 not run (49 statements)\n"))
    }
  }

  // MARK: Another order

  @Test func aRandomOrderGivesTheSameReportAndTellsItsSeed() throws {
    let plain = try test("s")
    let shuffled = try test("s", "--shuffle")
    #expect(shuffled.status == 1 && shuffled.output.hasPrefix(plain.output))
    let told = try #require(
      shuffled.lines.last?.wholeMatch(of: /in a random order; --shuffle-seed (\d+) repeats it/))
    #expect(try test("s", "--shuffle-seed", String(told.1)).output == shuffled.output)
    let json = try test("s", "--shuffle-seed", "5", "--output", "json")
    #expect(try json.output == test("s", "--output", "json").output)
    #expect(json.complaints == "in a random order; --shuffle-seed 5 repeats it\n")
  }

  @Test func theSeedDecidesTheOrder() throws {
    func firstFailure(_ seed: Int) throws -> String {
      let result = try test("s", "--fail-fast", "--jobs", "1", "--shuffle-seed", "\(seed)")
      return try #require(result.lines.first { $0.hasPrefix("    ✗ ") })
    }
    let failures = try (1...8).map(firstFailure)
    #expect(Set(failures).count > 1)
    #expect(try firstFailure(3) == failures[2])
  }

  // MARK: Reports

  @Test func aReportGoesIntoAFileBesideTheOutput() throws {
    let result = try test("s", "--report", "text=out.txt", "--color", "always")
    let report = try String(contentsOf: folder.file("out.txt"), encoding: .utf8)
    #expect(result.output.contains("\u{1B}[") && !report.contains("\u{1B}["))
    #expect(report == (try test("s").output))
    #expect(try test("s/1.scn", "--report", "text=out.txt").status == 0)
    #expect(try String(contentsOf: folder.file("out.txt"), encoding: .utf8).hasPrefix("✓ s/1.scn"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == ["out.txt", "s"])
  }

  @Test func nothingRunsForAReportThatCannotBeWritten() throws {
    let result = try test("s", "--report", "text=good.txt", "--report", "text=no/where.txt")
    #expect(result.status == 3 && result.output.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: folder.file("good.txt").path))
  }

  @Test func aReportOnStandardOutputTakesThePlaceOfTheText() throws {
    #expect(try test("s", "--report", "text").output == test("s").output)
    #expect(try test("s", "--report", "text=-").output == test("s").output)
  }

  @Test func aReportTellsWhyNothingRan() throws {
    let result = try test("s", "--tags", "pni", "--report", "text=out.txt")
    #expect(result.status == 4)
    let report = try String(contentsOf: folder.file("out.txt"), encoding: .utf8)
    #expect(report == "✗ no scenario has the tag “pni”; did you mean: pin?\n")
  }

  // MARK: Again what failed

  private func again(_ arguments: String..., in current: Folder? = nil) throws -> ProgramRun {
    try Program.run(
      ["test"] + arguments, input: Data(), environment: ["XDG_STATE_HOME": folder.file("state").path],
      in: current ?? folder)
  }

  private static func names(_ result: ProgramRun) -> [String] {
    result.lines.filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
  }

  @Test func onlyWhatFailedRunsAgain() throws {
    #expect(try again("--rerun-failed").status == 4)
    #expect(try again("s").status == 1)
    let file = folder.file("state/konto/last-test.json").path
    #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o600)

    let second = try again("--rerun-failed")
    #expect(
      second.status == 1
        && second.lines.last == "✗ 6 scenarios: 0 as expected, 3 not, 3 errors (33 statements)")
    #expect(second.lines.filter { $0.hasPrefix("✗ s/") }.count == 3)
    // Without a path, what failed in this folder and below.
    #expect(try again("--rerun-failed", in: try Folder()).status == 4)
    let elsewhere = try again("--rerun-failed", folder.file("s/3.scn").path, in: try Folder())
    #expect(elsewhere.lines.first == "✗ \(folder.url.path)/s/3.scn  2 scenarios, 2 not as expected")
    #expect(try again("--rerun-failed", "s/3.scn", "s/1.scn", "--list").lines.count == 2)

    for number in [3, 6, 9] { _ = try folder.write("s/\(number).scn", Self.text(1)) }
    let renamed = try again("--rerun-failed")
    #expect(renamed.status == 4 && renamed.complaints.contains("that failed the last time is no longer here"))
    #expect(try again("s").status == 0)
    let green = try again("--rerun-failed")
    #expect(green.status == 4)
    #expect(green.complaints == "konto: nothing failed the last time, so there is nothing to run again\n")
  }

  @Test func whatAPartOfThemDidNotComeToStaysFailed() throws {
    _ = try again("s")
    #expect(try again("--rerun-failed", "--fail-fast").output.contains("5 not run"))
    #expect(try again("--rerun-failed", "--list").lines.count == 6)
    _ = try folder.write("s/3.scn", Self.text(3).replacing("status=inactive", with: "status=active"))
    #expect(try again("--rerun-failed", "--name", "A pin 3").status == 0)
    #expect(try again("--rerun-failed", "--list").lines.count == 5)
    // Another file that is green does not make these so.
    #expect(try again("s/1.scn").status == 0)
    #expect(try again("--rerun-failed", "--list").lines.count == 5)
  }

  @Test func whatCannotBeKeptHindersNothing() throws {
    _ = try folder.write("file", "not a folder")
    let result = try Program.run(
      ["test", "s/1.scn"], input: Data(), environment: ["XDG_STATE_HOME": folder.file("file").path],
      in: folder)
    #expect(result.status == 0 && result.complaints.isEmpty)
    _ = try folder.write("state/konto/last-test.json", "{broken")
    #expect(try again("--rerun-failed").status == 4)
  }

  @Test func standardInputIsNotRunAgain() throws {
    let environment = ["XDG_STATE_HOME": folder.file("state").path]
    let result = try Program.run(
      "test", "-", input: "clock => refused\n", environment: environment, in: folder)
    #expect(result.status == 1)
    #expect(try again("--rerun-failed").status == 4)
  }
}
