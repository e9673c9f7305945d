import Foundation
import TestSupport
import Testing

/// All reports of one run tell the same numbers, whichever options it has.
@Suite struct ReportTotalsTests {
  /// How many were chosen, and how they ended.
  struct Totals: Equatable {
    var chosen = 0
    var asExpected = 0
    var failed = 0
    var errors = 0
    var notRun = 0
  }

  private let folder: Folder
  private let home: Folder

  init() throws {
    (folder, home) = (try Folder(), try Folder())
    _ = try folder.write(
      "a.scn",
      "scenario \"Same\"\nprint a\nscenario \"Same\"\nclock => refused\nscenario \"E $n\"\nnobody: inbox => ok\nprint $n\n"
        + "examples\nn\n1\n2\n")
    _ = try folder.write(
      "b.scn", "scenario \"Needs\"\ncreate-account akow \"A Kow\" pesel=01620300022\nakow: reset-password\n")
    _ = try folder.write("c.scn", "scenario \"C\"\nprint c\n")
  }

  static let options: [[String]] = [
    [], ["--fail-fast"], ["--fail-fast", "-j1"], ["--shuffle-seed", "7"],
    ["--fail-fast", "--shuffle-seed", "3"],
    ["--repeat", "3", "--fail-fast"], ["--rerun-failed"], ["--rerun-failed", "--fail-fast"],
    ["--coverage", "--fail-fast"], ["--name", "same"],
  ]

  @Test(arguments: options)
  func agree(_ options: [String]) throws {
    let environment = ["XDG_STATE_HOME": home.url.path]
    if options.contains("--rerun-failed") {
      _ = try Program.run(["test", "."], input: Data(), environment: environment, in: folder)
    }
    let formats = ["json", "junit", "tap", "text", "html", "github"]
    let result = try Program.run(
      ["test", "."] + options + formats.flatMap { ["--report", "\($0)=r.\($0)"] }, input: Data(),
      environment: environment, in: folder)
    #expect(result.status == 1)
    let wanted = try Self.ofText(read("text"))
    #expect(wanted.chosen > 0)
    #expect(wanted.chosen == wanted.asExpected + wanted.failed + wanted.errors + wanted.notRun)
    #expect(try ofJSON() == wanted)
    #expect(try ofJUnit() == wanted)
    #expect(try ofTAP() == [wanted.chosen, wanted.failed + wanted.errors, wanted.notRun])
    #expect(try Self.ofText(read("github")) == wanted)
    let page = try read("html")
    let idle = page.firstMatch(of: #/<dt>not run</dt><dd>(\d+)</dd>/#).flatMap { Int($0.1) }
    #expect(idle == wanted.notRun)
    #expect(page.matches(of: #/class="scenario( failed)?"/#).count == wanted.chosen)
  }

  private func read(_ format: String) throws -> String {
    try String(contentsOf: folder.file("r." + format), encoding: .utf8)
  }

  /// `5 scenarios: 1 as expected, 1 not, 2 errors, 1 not run (…)`
  private static func ofText(_ text: String) throws -> Totals {
    let sum = try #require(text.firstMatch(of: #/(\d+) scenarios?: ([^(\n]*)/#))
    var totals = Totals(chosen: Int(sum.1) ?? 0)
    for part in sum.2.split(separator: ", ") {
      let words = part.split(separator: " ", maxSplits: 1)
      guard let count = Int(words[0]) else { continue }
      switch words[1].trimmingCharacters(in: .whitespaces) {
      case "as expected": totals.asExpected = count
      case "not": totals.failed = count
      case "error", "errors": totals.errors = count
      case "not run": totals.notRun = count
      case let other: Issue.record("\(other)")
      }
    }
    return totals
  }

  private func ofJSON() throws -> Totals {
    let data = Data(try read("json").utf8)
    let document = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    let summary = try #require(document["summary"] as? [String: Any])
    let verdicts = try #require(document["scenarios"] as? [[String: Any]]).map { $0["verdict"] as? String }
    let totals = Totals(
      chosen: summary["scenarios"] as? Int ?? -1, asExpected: summary["as-expected"] as? Int ?? -1,
      failed: summary["unexpected"] as? Int ?? -1, errors: summary["errors"] as? Int ?? -1,
      notRun: summary["not-run"] as? Int ?? -1)
    #expect(verdicts.count == totals.chosen)
    #expect(verdicts.count { $0 == "not-run" } == totals.notRun)
    return totals
  }

  private func ofJUnit() throws -> Totals {
    let report = try read("junit")
    let head = try #require(
      report.firstMatch(
        of: #/<testsuites [^>]*tests="(\d+)" failures="(\d+)" errors="(\d+)" skipped="(\d+)"/#))
    let numbers = [head.1, head.2, head.3, head.4].compactMap { Int($0) }
    let cases = report.matches(of: #/<testcase name="([^"]*)" classname="([^"]*)"/#)
    #expect(cases.count == numbers[0])
    #expect(Set(cases.map { "\($0.1) \($0.2)" }).count == cases.count)
    #expect(report.matches(of: #/<skipped /#).count == numbers[3])
    return Totals(
      chosen: numbers[0], asExpected: numbers[0] - numbers[1] - numbers[2] - numbers[3], failed: numbers[1],
      errors: numbers[2], notRun: numbers[3])
  }

  /// How many points there are in subtests, how many are not ok, and how many are skipped.
  private func ofTAP() throws -> [Int] {
    let points = try read("tap").split(separator: "\n").filter {
      $0.hasPrefix("    ok ") || $0.hasPrefix("    not ok ")
    }
    return [
      points.count, points.count { $0.hasPrefix("    not") }, points.count { $0.contains(" # SKIP") },
    ]
  }
}
