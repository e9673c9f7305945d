import Foundation
import ScenarioTesting
import Shell
import Testing

/// JUnit XML, as it is written and as a validator with a schema reads it.
@Suite struct JUnitReportTests {
  private static func text(_ result: SuiteResult) -> String {
    JUnitReport(ShippedScenarios.preferences).text(result)
  }

  @Test("A suite for each file, a case for each scenario and row")
  func green() {
    #expect(
      Self.text(SmallSuite(["dir/a.scn": SmallSuite.green]).result()) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="konto test" tests="3" failures="0" errors="0" skipped="0" time="1.5" \
        timestamp="2026-01-05T08:00:00Z">
          <testsuite name="dir/a.scn" tests="3" failures="0" errors="0" skipped="0" time="0.036" \
        timestamp="2026-01-05T08:00:00Z" file="dir/a.scn">
            <testcase name="A new account is inactive" classname="dir.a" file="dir/a.scn" line="3" \
        time="0.012" assertions="3">
              <properties>
                <property name="tag" value="pin"/>
                <property name="tag" value="smoke"/>
              </properties>
            </testcase>
            <testcase name="A wrong entry is pin-none-open [1]" classname="dir.a" file="dir/a.scn" line="11" \
        time="0.012" assertions="3"/>
            <testcase name="A wrong entry is pin-format [2]" classname="dir.a" file="dir/a.scn" line="12" \
        time="0.012" assertions="3"/>
          </testsuite>
        </testsuites>

        """)
  }

  @Test("A failure is told in words, that of the cleanup with it")
  func failure() throws {
    let result = SmallSuite("print x => refused\nfind x => count=1\ncleanup\n  find x => count>0\n").result()
    let report = try JUnitReading(Self.text(result))
    #expect(
      try report.text("//failure/@message")
        == "expected refused, got ok; cleanup: expected count>0, got count=0")
    #expect(
      try report.text("//failure") == """
        a.scn:1: print x => refused
        expected: refused
        actual:   ok
        not carried out after it: 1 statement

        a.scn:4: find x => count>0
        expected: count>0
        actual:   count=0
        the last acts:
          1.  2026-01-05 08:00:00  administrator looks for an account – done, 0 shown
        """)
  }

  @Test("What was not as expected is a failure, what could not be carried out an error")
  func verdicts() throws {
    let report = try JUnitReading(Self.text(SmallSuite.mixed.result()))
    #expect(try report.text("//testsuites/@failures") == "3" && report.text("count(//failure)") == "3")
    #expect(try report.text("//testsuites/@errors") == "1" && report.text("count(//error)") == "1")
    #expect(try report.text("//testsuites/@tests") == "8" && report.text("count(//testcase)") == "8")
    #expect(try report.text("//testcase[error]/@name") == "Impossible")
    #expect(try report.text("//error/@type") == "secret-needed")
    #expect(
      try report.text("string(//testcase[@name='Included']/failure)").contains("included from red.scn:12"))
    #expect(try report.text("sum(//testsuite/@tests) - count(//testcase)") == "0")
  }

  @Test("A scenario that takes too long is an error")
  func timeout() throws {
    let slow = SmallSuite("scenario \"Slow\"\n  print x\n").result { $0.timeLimit = TimeLimit(.zero) }
    let report = try JUnitReading(Self.text(slow))
    #expect(try report.text("//error/@type") == "timed-out")
    #expect(try report.text("//error/@message") == "the time limit of 0 s was exceeded")
  }

  @Test("What keeps a run from beginning is an error each, at its place")
  func obstacles() throws {
    var result = SmallSuite(["a.scn": "include \"parts/b.scn\"\n", "parts/b.scn": "prnt x\n"]).result()
    result.obstacles += [
      .unreadable(path: "dir/c.scn", .notPermitted), .nothing(.noFile(path: "empty")),
      .nothing(.noEarlierRun),
    ]
    let report = try JUnitReading(Self.text(result))
    #expect(try report.text("//testsuites/@errors") == "4" && report.text("count(//error)") == "4")
    let first = "//testcase[1]"
    #expect(try report.text(first + "/@file") == "parts/b.scn" && report.text(first + "/@line") == "1")
    #expect(try report.text(first + "/error/@type") == "unknown-verb")
    #expect(try report.text("string(\(first)/error)").hasSuffix("included from a.scn:1"))
    #expect(try report.text("//testcase[2]/@classname") == "dir.c")
    #expect(try report.text("//testcase[2]/@name") == "file-unreadable")
    #expect(try report.text("//testcase[2]/error/@message") == "reading it is not permitted")
  }

  @Test("No two cases have one class and one name, whatever scenarios and files are called")
  func uniqueNames() throws {
    let twice = "scenario \"A\"\nprint x\nscenario \"A (2)\"\nprint x\nscenario \"A\"\nprint x\n"
    let result = SmallSuite(["a/b.scn": twice, "a.b.scn": "scenario \"A\"\nprint x\n"]).result()
    let report = try JUnitReading(Self.text(result))
    let names = try (1...4).map { try report.text("(//testcase)[\($0)]/@name") }
    #expect(names == ["A", "A (2)", "A (3)", "A (4)"])
    #expect(try report.text("count(//testcase[@classname='a.b'])") == "4")
  }

  @Test("What is told of the run has a name without numbers, so that a server knows it again")
  func steadyNames() throws {
    var result = SmallSuite("print x\n").result()
    (result.coverage, result.leastCoverage) = (Coverage(), 37)
    result.obstacles = [.nothing(.noFile(path: "a")), .nothing(.noFile(path: "a"))]
    let report = try JUnitReading(Self.text(result))
    let names = try (1...3).map { try report.text("(//testcase)[\($0)]/@name") }
    #expect(names == ["no-file", "no-file (2)", "a"])
    #expect(try report.text("//testsuites/@tests") == "3", "the coverage is no case")
    #expect(
      try report.text("//testsuite[@name='konto test']/properties/property/@name") == "coverage-too-low")
  }

  @Test("A run that Ctrl-C ended is told beside the cases; one that --fail-fast ended skips what is missing")
  func shortfall() throws {
    var interrupted = SmallSuite(SmallSuite.green).result()
    interrupted.leaveOut(1)
    interrupted.wasInterrupted = true
    let report = try JUnitReading(Self.text(interrupted))
    #expect(try report.text("//system-err") == "interrupted; not run: 1 scenario")
    #expect(try report.text("//testsuites/@tests") == "4" && report.text("//testsuites/@skipped") == "1")
    #expect(try report.text("//testsuite[@name='konto test']/properties/property/@name") == "interrupted")
    #expect(try report.text("count(//testsuite[@name='konto test']/testcase)") == "0")

    var stopped = SmallSuite("print x => refused\n").result()
    stopped.leaveOut(7)
    let other = try JUnitReading(Self.text(stopped))
    #expect(try other.text("//skipped/@message") == "not run")
    #expect(try other.text("//testsuites/@tests") == "8" && other.text("count(//testcase)") == "8")
    #expect(try other.text("//testsuites/@errors") == "0" && other.text("//testsuites/@skipped") == "7")
    #expect(
      try JUnitReading(Self.text(SuiteResult(began: Session.start))).text("//property/@name") == "nothing-ran"
    )
  }

  @Test(
    "No title, value or file name harms the document",
    arguments: [
      ("\\u{1B}[31m & <b> \\\"q\\\" ]]> 'x'", "␛[31m & <b> \"q\" ]]> 'x'"),
      ("\\u{1}\\u{8}\\u{B}\\u{FFFE}\\u{FFFF}\\u{1FFFE}end", "␁␈␋\u{1FFFE}end"),
      ("a\\nb\\tc\\u{D}", "a␊b␉c␍"), ("<!-- &amp; &#0; -->", "<!-- &amp; &#0; -->"), ("zażółć 😀", "zażółć 😀"),
    ])
  func nasty(_ written: String, _ read: String) throws {
    let text = "scenario \"\(written)\"\n  find x => value=\"\(written)\"\n"
    let report = try JUnitReading(Self.text(SmallSuite(["a&<'\">.scn": text]).result()))
    #expect(try report.text("//testcase/@name") == read)
    #expect(try report.text("string(//failure)").contains("expected: value=" + read))
    #expect(try report.text("//testsuite/@file") == "a&<'\">.scn")
  }

  @Test("The schema refuses what is no such report")
  func schema() throws {
    let good = Self.text(SmallSuite("print x => refused\n").result())
    for (part, other) in [
      ("tests=\"1\"", "tests=\"one\""), (" classname=\"a\"", ""), ("<failure ", "<fault "),
      ("time=\"1.5\"", "time=\"\""),
      ("</failure>", "</failure><error message=\"m\" type=\"t\"/>"), ("&gt;", "<"), ("x =", "\u{1} ="),
    ] {
      #expect(good.contains(part))
      #expect(throws: JUnitReading.Invalid.self) { try JUnitReading(good.replacing(part, with: other)) }
    }
  }
}

/// A report that `xmllint` has found to be valid.
private struct JUnitReading {
  struct Invalid: Error, CustomStringConvertible { let description: String }

  private let report: String

  init(_ report: String) throws {
    self.report = report
    let schema = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "JUnit.xsd").path
    let reading = try ReportReader.read(
      report, with: "xmllint", "--noout", "--nonet", "--schema", schema, "REPORT")
    guard reading.status == 0 else { throw Invalid(description: reading.output + report) }
  }

  /// What an XPath expression comes to; of an attribute its value, of an element its text.
  func text(_ path: String) throws -> String {
    let reading = try ReportReader.read(report, with: "xmllint", "--xpath", "string(\(path))", "REPORT")
    return String(reading.output.dropLast())
  }
}
