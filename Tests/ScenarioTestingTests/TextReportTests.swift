import CommandLanguage
import ScenarioTesting
import Shell
import TestSupport
import Testing

/// The report for people, as it stands in the log of a CI job.
@Suite struct TextReportTests {
  private static let suite = SmallSuite(
    [
      "green.scn": "scenario \"G1\"\nprint g\nscenario \"G2 $x\"\nprint $x\nexamples\nx\n1\n2\n",
      "red.scn": """
      setup
        facility brzoza "Szpital pod Brzozą"
        include "parts/people.scn"

      scenario "Her records, $when" tags=records
      > Anna has an account.
      > She signs in and looks around.
        akowalska: login => screen=home
        akowalska: properties
      > Then she wants her records.
        set pin 12345678
        akowalska: records => count>=1
        akowalska: logout
      examples
        when
        today

      scenario "\\u{1B}[31mHostile\\n"
        include "parts/signing-in.scn"

      scenario "Unset"
        nobody: login -> until=until => refused
        print $until

      scenario "All is well"
        print "fine"

      cleanup
        delist nowhere
      """,
      "parts/people.scn": "create-account akowalska \"Anna Kowalska\" pesel=01620300022\n",
      "parts/signing-in.scn": "  akowalska: login password=Tajne-123 => screen=home status=active\n",
    ], asked: ["green.scn", "red.scn"])

  @Test("A red run, told in full", arguments: Language.allCases)
  func aRedRun(_ language: Language) throws {
    try RecordedText("Recorded/text-report.\(language.rawValue).txt").expect(Self.suite.report(language))
  }

  @Test func aGreenRunIsALineForEachFile() throws {
    let suite = SmallSuite([
      "a.scn": "print a\n", "b\u{7}.scn": "scenario \"A\"\nprint a\nscenario \"B\"\nprint b\n",
    ])
    #expect(
      try suite.report() == """
        ✓ a.scn  1 scenario
        ✓ b␇.scn  2 scenarios

        ✓ 3 scenarios: 3 as expected (3 statements)

        """)
  }

  @Test func oneFailureNeedsNoListAtTheEnd() throws {
    let report = try SmallSuite(["a.scn": "clock => refused\n", "b.scn": "print b\n"]).report()
    #expect(
      report == """
        ✗ a.scn  1 scenario, 1 not as expected

          a  a.scn:1
            ✗ a.scn:1  clock => refused
              expected   actual
              refused    ok

        ✓ b.scn  1 scenario

        ✗ 2 scenarios: 1 as expected, 1 not (2 statements)

        """)
  }

  @Test func whatDidNotRunIsCounted() throws {
    var result = try SmallSuite("print a\n").run()
    result.leaveOut(4)
    let report = TextReport(ShippedScenarios.preferences).text(result)
    #expect(report.hasSuffix("\n✗ 5 scenarios: 1 as expected, 4 not run (1 statement)\n"))
    let polish = TextReport(Preferences(language: .pl, format: .text, colour: false)).text(result)
    #expect(polish.hasSuffix("\n✗ 5 scenariuszy: 1 zgodny z oczekiwaniami, 4 niewykonane (1 polecenie)\n"))
  }

  @Test func earlierStatementsAreFoldedUnderTheirHeadings() throws {
    let suite = SmallSuite(
      """
      set a 1
      > First, of 01620300022,
      > second.
      print 2
      print 3
      > Nothing follows.
      > Then:
      clock => refused
      """)
    let steps = EarlierSteps(try suite.scenario()).lines(.en)
    #expect(steps == ["✓ 1 statement", "✓ 2 statements  > second."])
    let headed = SmallSuite("> Of 01620300022:\nprint 1\nclock => refused\n")
    #expect(EarlierSteps(try headed.scenario()).lines(.pl) == ["✓ 1 polecenie  > Of •••••••0022:"])
  }

  @Test func aWholePESELStandsInNoTitle() throws {
    let suite = SmallSuite("scenario \"Of $who\"\nprint $who\nexamples\nwho\n01620300022\n2026-01-05T08:00\n")
    #expect(try suite.plan().names == ["Of •••••••0022 [1]", "Of 2026-01-05T08:00 [2]"])
  }

  @Test func theListAtTheEndSaysWhatRunsThemAgain() throws {
    let suite = SmallSuite(
      [
        "a.scn": "print a\ninclude \"p.scn\"\nscenario \"A\"\nclock => refused\n",
        "p.scn": "scenario \"P $x\"\nclock => refused\nexamples\nx\n1\n",
      ], asked: ["a.scn"])
    let closing = try suite.report().components(after: "Not as expected:\n")
    #expect(closing.hasPrefix("  a.scn:2  P 1 [1]\n  a.scn:3  A\n\n"))
    #expect(try suite.plan { $0.lines = ["a.scn": [2, 3]] }.names == ["P 1 [1]", "A"])
  }

  @Test func whyNothingRanIsTold() {
    var result = SuiteResult(began: Session.start)
    result.obstacles = SmallSuite("pritn\n").read().obstacles + [.nothing(.noPath)]
    #expect(
      TextReport(ShippedScenarios.preferences).text(result) == """
        a.scn:1:1: error: unknown verb “pritn”
         1 │ pritn
           │ ^^^^^
           = did you mean: print?
        no file is given

        """)
  }

  @Test func coloursChangeNoText() throws {
    let result = try Self.suite.run()
    let coloured = TextReport(Preferences(language: .en, format: .text, colour: true)).text(result)
    let plain = try Self.suite.report()
    #expect(coloured != plain && coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }
}

extension String {
  /// What follows a part of it; nothing, if it has no such part.
  fileprivate func components(after part: String) -> Substring {
    firstRange(of: part).map { self[$0.upperBound...] } ?? ""
  }
}
