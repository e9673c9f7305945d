import CommandLanguage
import Shell
import Testing

@testable import ScenarioTesting

/// Scenarios that are skipped or known not to go as they say (the language, Files).
@Suite struct MarkedScenarioTests {
  private static func rows(_ values: String...) -> String {
    "scenario \"K\" known-bug=\"No 7\"\n  accounts => count=$n\nexamples\n  n\n"
      + values.map { "  \($0)\n" }.joined()
  }

  private static let green = "scenario \"G\"\n  accounts => count=0\n"
  private static let skipped = "scenario \"S\" skip=\"no such portal\"\n  accounts => count=7\n"
  private static let whole = rows("0", "3") + green + skipped

  private static func verdicts(_ text: String) throws -> [Verdict] {
    try SmallSuite(text).run().scenarios.map(\.verdict)
  }

  @Test(
    "Rows are judged together",
    arguments: [
      (rows("1"), [.knownBug]), (rows("0"), [.mended]), (rows("0", "3"), [.knownBug, .knownBug]),
      (rows("0", "0"), [.mended, .mended]), (skipped, [.skipped]), (green, [.asExpected]),
      ("scenario A skip=x known-bug=y\n  accounts => count=7\n", [.skipped]),
      ("cleanup\n  accounts => count=2\n" + rows("0", "5"), [.unexpected, .unexpected]),
      ("scenario A known-bug=x\n  find x => count=1\n", [.knownBug]),
    ] as [(String, [Verdict])])
  func judged(_ text: String, _ verdicts: [Verdict]) throws {
    #expect(try Self.verdicts(text) == verdicts)
  }

  @Test func whatTakesTooLongStaysRed() throws {
    let result = try SmallSuite(Self.rows("0", "3")).run {
      $0.timeLimit = TimeLimit(.seconds(1), now: { Stopwatch.now() * 1_000_000_000 })
    }
    #expect(result.scenarios.map(\.verdict) == [.error, .knownBug] && !result.isGreen)
  }

  @Test func aPartOfTheRowsMendsNothing() throws {
    let suite = SmallSuite(Self.rows("0", "3"))
    let plan = try suite.plan { $0.lines = ["a.scn": [5]] }
    #expect(try suite.run(plan).scenarios.map(\.verdict) == [.knownBug])
    #expect(try SmallSuite(Self.rows("0", "0")).run(suite.plan().shuffled(by: 3)).scenarios.count == 2)
  }

  /// A shard that has not all rows cannot tell that the bug is gone; one that has them can.
  @Test func aShardJudgesWhatItHas() throws {
    let suite = SmallSuite(Self.rows("0", "0"))
    for part in ["1/2", "2/2"] {
      let plan = try suite.plan { $0.shard = Shard(part) }
      #expect(try suite.run(plan).scenarios.map(\.verdict) == [.knownBug])
    }
    let whole = try suite.plan { $0.shard = Shard("1/1") }
    #expect(try suite.run(whole).scenarios.map(\.verdict) == [.mended, .mended])
  }

  @Test func neitherIsGreenOrRed() throws {
    let result = try SmallSuite(Self.whole).run()
    #expect(result.isGreen && result.tally.ran == 1 && result.tally.chosen == 4)
    let nothing = try SmallSuite(Self.rows("3") + Self.skipped).run()
    #expect(!nothing.isGreen && nothing.shortfalls == [.nothingRan])
    let mended = try SmallSuite(Self.rows("0") + Self.green).run()
    #expect(!mended.isGreen && mended.shortfalls.isEmpty && mended.tally.failed == 1)
  }

  @Test func theTotalsTellThem() throws {
    #expect(
      try SmallSuite(Self.rows("3") + Self.green + Self.skipped).report()
        .hasSuffix("✓ 3 scenarios: 1 as expected, 1 known bug, 1 skipped (2 statements)\n"))
    let polish = try SmallSuite(Self.whole).report(.pl)
    #expect(polish.contains("4 scenariusze: 1 zgodny z oczekiwaniami, 2 znane błędy, 1 pominięty"))
    #expect(
      polish.contains("  – K [1]\n    znany błąd: No 7\n") && polish.contains("  – S\n    no such portal\n"))
    let mended = try SmallSuite(Self.rows("0") + Self.green).report()
    #expect(
      mended.contains("take known-bug= out of the header") && mended.contains("1 as expected, 1 mended"))
  }

  @Test func tapHasDirectives() throws {
    let tap = TAPReport(ShippedScenarios.preferences)
    let text = tap.text(try SmallSuite(Self.whole).run())
    for line in [
      "    not ok 1 - K [1] # TODO No 7", "    not ok 2 - K [2] # TODO No 7", "    ok 3 - G",
      "    ok 4 - S # SKIP no such portal", "ok 1 - a.scn",
    ] { #expect(text.contains(line + "\n"), "\(line)") }
    let mended = tap.text(try SmallSuite(Self.rows("0")).run())
    #expect(mended.contains("    not ok 1 - K [1]\n") && mended.contains("\nnot ok 1 - a.scn\n"))
    #expect(mended.contains("message: \"all as expected, although marked as a known bug (No 7)"))
  }

  @Test func junitSkipsThem() throws {
    let junit = JUnitReport(ShippedScenarios.preferences)
    let text = junit.text(try SmallSuite(Self.whole).run())
    #expect(text.contains("<skipped message=\"no such portal\"/>"))
    #expect(text.contains("<skipped message=\"known bug: No 7\"/>"))
    #expect(text.contains("tests=\"4\" failures=\"0\" errors=\"0\" skipped=\"3\""))
    let mended = junit.text(try SmallSuite(Self.rows("0") + Self.green).run())
    #expect(mended.contains("type=\"known-bug-mended\"") && mended.contains("failures=\"1\""))
  }

  @Test func jsonTellsVerdictsAndReasons() throws {
    let text = JSONReport(ShippedScenarios.preferences).text(
      try SmallSuite(Self.whole + Self.rows("0").replacing("\"K\"", with: "\"M\"")).run())
    #expect(text.hasPrefix("{\"version\":2,") && text.contains("\"skipped\":1,\"known-bug\":2,\"mended\":1"))
    #expect(text.contains("\"verdict\":\"skipped\",\"statements\":0"))
    #expect(text.contains("\"verdict\":\"known-bug\"") && text.contains("\"reason\":\"No 7\""))
    #expect(text.contains("\"verdict\":\"mended\"") && text.contains("\"reason\":\"no such portal\""))
  }

  @Test func gitHubAndTheTranscriptTellThem() throws {
    let github = GitHubReport(ShippedScenarios.preferences).text(try SmallSuite(Self.whole).run())
    #expect(github.contains("::notice file=a.scn,line=1,title=K [1]::known bug: No 7\n"))
    #expect(github.contains("title=S::skipped: no such portal\n") && !github.contains("::error"))
    let mended = GitHubReport(ShippedScenarios.preferences).text(try SmallSuite(Self.rows("0")).run())
    #expect(mended.contains("::error file=a.scn,line=1,title=K [1]::all as expected"))
    let told = try SmallSuite(Self.whole).run().scenarios.flatMap(
      Transcript(ShippedScenarios.preferences).lines)
    #expect(told.contains("  – known bug: No 7") && told.contains("  – skipped: no such portal"))
  }

  @Test func nothingOfThemCountsForCoverageOrMutants() throws {
    let result = try SmallSuite(Self.rows("0", "1") + Self.skipped).run { $0.measuresCoverage = true }
    #expect(result.coverage == nil)
    #expect(try SmallSuite(Self.whole).plan().withoutMarked.names == ["G"])
  }

  @Test func whatFailedTheLastTimeIsNotOneOfThem() throws {
    let text = "cleanup\n  accounts => count=2\n" + Self.rows("0") + Self.green
    let suite = SmallSuite(text)
    let failed = try suite.plan().failed(in: suite.run(), before: [], folder: "/f")
    #expect(failed.map(\.title) == ["G"])
    let known = FailedScenario(try suite.run().scenarios[0].identity, in: "/f")
    let again = try suite.chosen { choice in
      (choice.folder, choice.failed) = ("/f", [known])
    }
    #expect((try? again.get()) == nil)
  }

  @Test func aResultOfARunWaitsForTheRowsBesideIt() throws {
    var judged = JudgedResults()
    let results = try SmallSuite(Self.rows("0", "0") + Self.green).run().scenarios
    let told = results.map { judged.take($0).map(\.verdict) } + [judged.rest().map(\.verdict)]
    #expect(told == [[], [], [.mended, .mended, .asExpected], []])
  }

  @Test func theFirstOfARunThatIsMendedStopsIt() throws {
    let plan = try SmallSuite(Self.rows("0") + Self.green).plan()
    var run = SuiteRun(plan, began: Session.start, stopsAtFailure: true)
    let runner = ScenarioRunner(
      surroundings: ShippedScenarios.surroundings, preferences: ShippedScenarios.preferences)
    let goesOn = run.take(runner.run(plan.runs[0], of: plan))
    #expect(!goesOn)
  }

  @Test func aReasonMayNameTheRowAndHidesSecrets() throws {
    let text =
      "scenario A skip=\"for $who $password\"\n  $who: login password=$password\nexamples\n"
      + "  who password\n  anna Lato-2031\n"
    let result = try SmallSuite(text).run().scenarios[0]
    #expect(result.skipped?.words(.en) == "for anna •••••••••")
  }
}
