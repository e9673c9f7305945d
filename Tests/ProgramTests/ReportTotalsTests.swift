import Foundation
import TestSupport
import Testing

/// All reports of one run tell the same numbers, whichever options it has.
@Suite struct ReportTotalsTests {
  private let folder: Folder
  private let home: Folder

  init() throws {
    (folder, home) = (try Folder(), try Folder())
    _ = try folder.write(
      "a.scn",
      """
      scenario "Same" tags=one
        facilities
      scenario "Same" tags=one,two
        facilities => count=7
        facilities => count=8
      scenario "E $n" tags=rows
        nobody: inbox => ok
        print $n
      examples "First" tags=two
        n
        1
        2
      examples from "more.csv"
      scenario "Left out" skip="not yet"
        facilities
      scenario "Known" tags=two known-bug="ABC-1"
        facilities => count=1
      scenario "Mended" known-bug="ABC-2"
        facilities
      scenario "Rows $n" known-bug="ABC-3"
        facilities => count=$n
      examples
        n
        0
        1
      scenario "Time"
        wait 1d
      """)
    _ = try folder.write("more.csv", "n\n3\n\"4\"\n")
    _ = try folder.write(
      "b.scn", "scenario \"Needs\"\ncreate-account akow \"A Kow\" pesel=01620300022\nakow: reset-password\n")
    _ = try folder.write("c.scn", "scenario \"C\" tags=green\nfacilities\n")
  }

  static let against = ["--against", "'\(Program.path)' drive --seed 7"]

  static let options: [[String]] = [
    [], ["--fail-fast"], ["--fail-fast", "-j1"], ["--shuffle-seed", "7"],
    ["--fail-fast", "--shuffle-seed", "3"],
    ["--repeat", "3", "--fail-fast"], ["--rerun-failed"], ["--rerun-failed", "--fail-fast"],
    ["--coverage", "--fail-fast"], ["--coverage-summary"], ["--name", "same"], ["--keep-going"],
    ["--keep-going", "--shuffle-seed", "5"], ["--shard", "1/3"], ["--shard", "3/3", "--keep-going"],
    ["--shard", "2/2", "--shuffle-seed", "9"], ["--strict"], ["--strict", "--tags", "green"],
    ["--allow-nothing"], ["--tags", "two and not rows"],
    ["--tags", "rows", "--shard", "2/4"], ["--name", "left out"], ["--name", "left out", "--allow-nothing"],
    ["--name", "known"], ["--name", "mended"], ["--timeout", "5m", "--repeat", "2"], against,
    against + ["--only-expectations", "-j2"], against + ["--require-all", "--shard", "1/2"],
    ["--against", "true"], ["--mutate-only", "R14", "--tags", "green"], ["--min-coverage", "90"],
  ]

  @Test(arguments: options)
  func agree(_ options: [String]) throws {
    let environment = ["XDG_STATE_HOME": home.url.path]
    if options.contains("--rerun-failed") {
      _ = try Program.run(["test", "."], input: Data(), environment: environment, in: folder)
    }
    let formats = ["json", "junit", "tap", "tap13", "text", "html", "github", "markdown"]
    let result = try Program.run(
      ["test", "."] + options + formats.flatMap { ["--report", "\($0)=r.\($0)"] }, input: Data(),
      environment: environment, in: folder)
    #expect([0, 1, 4].contains(result.status), "\(result.complaints)")
    let wanted = try ReportTotals(text: read("text"))
    #expect(
      wanted.chosen == wanted.asExpected + wanted.unexpected + wanted.errors + wanted.mended
        + wanted.knownBugs + wanted.skipped + wanted.notRun)
    #expect(try ReportTotals(json: read("json")) == wanted)
    #expect(try ReportTotals(junit: read("junit")) == wanted.ofJUnit)
    #expect(try ReportTotals(tap: read("tap"), "    ") == wanted.ofTAP)
    #expect(try ReportTotals(tap: read("tap13"), "") == wanted.ofTAP)
    #expect(try ReportTotals(text: read("github")) == wanted)
    #expect(try ReportTotals(html: read("html")) == wanted)
    #expect(try ReportTotals(markdown: read("markdown")) == wanted)
  }

  /// All parts of a suite together are the suite.
  @Test func shardsAddUp() throws {
    var sum = ReportTotals()
    for part in 1...4 {
      _ = try Program.run("test", ".", "--shard", "\(part)/4", "--report", "json=r.json", in: folder)
      let totals = try ReportTotals(json: read("json"))
      sum.chosen += totals.chosen
      sum.unexpected += totals.unexpected
      sum.skipped += totals.skipped
    }
    _ = try Program.run("test", ".", "--report", "json=r.json", in: folder)
    let whole = try ReportTotals(json: read("json"))
    #expect(sum == ReportTotals(chosen: whole.chosen, unexpected: whole.unexpected, skipped: whole.skipped))
  }

  @Test func casesOfJUnitHaveTheirTags() throws {
    _ = try Program.run("test", ".", "--report", "junit=r.junit", "--fail-fast", "-j1", in: folder)
    let cases = try read("junit").split(separator: "<testcase ").dropFirst()
    let tagged = cases.filter { $0.contains("<property name=\"tag\" value=\"two\"/>") }
    #expect(tagged.count == 4, "Same, two rows of the first table, Known")
    #expect(tagged.contains { $0.contains("<skipped message=\"not run\"/>") })
    let row = try #require(cases.first { $0.hasPrefix("name=\"E 1") })
    #expect(row.contains("value=\"rows\"/>") && row.contains("value=\"two\"/>"))
  }

  private func read(_ format: String) throws -> String {
    try String(contentsOf: folder.file("r." + format), encoding: .utf8)
  }
}
