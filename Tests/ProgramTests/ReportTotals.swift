import Foundation
import TestSupport
import Testing

/// How many scenarios a report tells of, and how they ended.
struct ReportTotals: Equatable {
  var chosen = 0
  var asExpected = 0
  var unexpected = 0
  var errors = 0
  var mended = 0
  var knownBugs = 0
  var skipped = 0
  var notRun = 0

  /// As a report in whose words the rest is one has them: JUnit has no other word for what did not count.
  var ofJUnit: ReportTotals {
    var totals = ReportTotals(chosen: chosen, asExpected: asExpected, errors: errors)
    totals.unexpected = unexpected + mended
    totals.skipped = skipped + knownBugs + notRun
    return totals
  }

  /// TAP knows what is ok, what is not, and of both what does not count.
  var ofTAP: ReportTotals {
    var totals = ReportTotals(chosen: chosen, asExpected: asExpected, knownBugs: knownBugs)
    totals.unexpected = unexpected + errors + mended
    totals.skipped = skipped + notRun
    return totals
  }

  static func += (totals: inout Self, ended: (kind: WritableKeyPath<Self, Int>, count: Int)) {
    totals[keyPath: ended.kind] += ended.count
  }
}

/// The totals that each format tells.
extension ReportTotals {
  /// `5 scenarios: 1 as expected, 1 not, 2 errors, 1 not run (…)`
  init(text: String) throws {
    let sum = try #require(text.firstMatch(of: #/(\d+) scenarios?: ([^(\n]*)/#), "\(text)")
    chosen = Int(sum.1) ?? 0
    for part in sum.2.split(separator: ", ") {
      let words = part.split(separator: " ", maxSplits: 1)
      guard let count = Int(words[0]) else { continue }
      switch words[1].trimmingCharacters(in: .whitespaces) {
      case "as expected": asExpected = count
      case "not": unexpected = count
      case "error", "errors": errors = count
      case "mended": mended = count
      case "known bug", "known bugs": knownBugs = count
      case "skipped": skipped = count
      case "not run": notRun = count
      case let other where other.hasPrefix("coverage"): continue
      case let other: Issue.record("\(other)")
      }
    }
  }

  init(json: String) throws {
    let document = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let summary = try #require(document["summary"] as? [String: Any])
    func count(_ key: String) -> Int { summary[key] as? Int ?? -1 }
    chosen = count("scenarios")
    (asExpected, unexpected, errors) = (count("as-expected"), count("unexpected"), count("errors"))
    (mended, knownBugs) = (count("mended"), count("known-bug"))
    (skipped, notRun) = (count("skipped"), count("not-run"))
    let verdicts = try #require(document["scenarios"] as? [[String: Any]]).map { $0["verdict"] as? String }
    let kinds: [(String, Int)] = [
      ("as-expected", asExpected), ("unexpected", unexpected), ("error", errors), ("mended", mended),
      ("known-bug", knownBugs), ("skipped", skipped), ("not-run", notRun),
    ]
    for (verdict, count) in kinds { #expect(verdicts.count { $0 == verdict } == count, "\(verdict)") }
    #expect(verdicts.count == chosen)
  }

  init(junit: String) throws {
    let cases = junit.split(separator: "<testcase ").dropFirst().map(String.init)
    let names = cases.compactMap { $0.firstMatch(of: #/^name="([^"]*)" classname="([^"]*)"/#)?.output.0 }
    #expect(names.count == cases.count && Set(names).count == cases.count, "\(names)")
    let head = #/tests="(\d+)" failures="(\d+)" errors="(\d+)" skipped="(\d+)"/#
    let heads = junit.matches(of: head).map { [$0.1, $0.2, $0.3, $0.4].compactMap { Int($0) } }
    let suites = heads.dropFirst().reduce([0, 0, 0, 0]) { zip($0, $1).map(+) }
    #expect(heads.first == suites)
    #expect(suites[0] == cases.count)
    #expect(suites[3] == cases.count { $0.contains("<skipped ") })
    (chosen, unexpected, errors, skipped) = (suites[0], suites[1], suites[2], suites[3])
    asExpected = chosen - unexpected - errors - skipped
  }

  /// - Parameter margin: what stands before a point.
  init(tap: String, _ margin: String) {
    let points = tap.split(separator: "\n").filter {
      $0.hasPrefix(margin + "ok ") || $0.hasPrefix(margin + "not ok ")
    }
    chosen = points.count
    for point in points {
      switch (point.contains(" # SKIP"), point.contains(" # TODO"), point.hasPrefix(margin + "ok")) {
      case (true, _, _): skipped += 1
      case (_, true, _): knownBugs += 1
      case (_, _, true): asExpected += 1
      case (_, _, false): unexpected += 1
      }
    }
  }

  init(html: String) {
    func count(_ words: String) -> Int {
      let cell = html.split(separator: "<dt>\(words)</dt><dd>").dropFirst().first
      return cell.flatMap { Int($0.prefix { $0.isNumber }) } ?? 0
    }
    (asExpected, unexpected) = (count("as expected"), count("not as expected"))
    (errors, notRun) = (count("could not run"), count("not run"))
    (mended, knownBugs, skipped) = (count("known bug mended"), count("known bug"), count("skipped"))
    chosen = html.matches(of: #/class="scenario( failed)?"/#).count
  }

  init(markdown: String) throws {
    let rows = markdown.split(separator: "\n").filter { $0.hasPrefix("| ") }.prefix(3).map { row in
      row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }
    try #require(rows.count == 3 && rows[0].count == rows[2].count)
    let counts = Dictionary(zip(rows[0], rows[2].map { Int($0) ?? -1 })) { $1 }
    chosen = counts["scenarios"] ?? -1
    (asExpected, unexpected) = (counts["as expected"] ?? -1, counts["not as expected"] ?? -1)
    (errors, notRun) = (counts["errors"] ?? -1, counts["not run"] ?? -1)
    (mended, knownBugs) = (counts["mended"] ?? 0, counts["known bugs"] ?? 0)
    skipped = counts["skipped"] ?? -1
  }
}
