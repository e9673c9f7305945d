import CommandLanguage
import Shell
import Testing

@testable import ScenarioTesting

/// The order and the number of runs, and what comes of a run that is cut short.
@Suite struct PlanTests {
  private static let suite = SmallSuite([
    "a.scn": (1...20).map { "scenario \"A\($0)\"\nprint a\n" }.joined(),
    "b.scn": "scenario \"B $x\"\nclock => value=$x\nexamples\nx\n2026-01-05T08:00\n2026-01-05T08:01\n",
  ])

  @Test func repeatedEachRunHasSeveralSeeds() throws {
    let plan = try SmallSuite("scenario \"A\"\nprint a\nscenario \"B\"\nprint b\n").plan().repeated(
      3, from: 41)
    #expect(
      plan.names == [
        "A (seed 41)", "A (seed 42)", "A (seed 43)", "B (seed 41)", "B (seed 42)", "B (seed 43)",
      ])
    #expect(
      try SmallSuite("print a").plan().repeated(2, from: .max).names == [
        "a (seed \(UInt64.max))", "a (seed 0)",
      ])
  }

  @Test("What was not chosen comes with as many seeds beside what was, from other files with the first alone")
  func others() throws {
    let suite = SmallSuite([
      "a.scn": "scenario \"A\"\nprint a\nscenario \"B\"\nprint b\n",
      "c.scn": "scenario \"C\"\nprint c\n",
    ])
    let plan = try suite.plan { $0.names = ["A"] }.repeated(3, from: 41)
    #expect(
      plan.withOthers?.names.sorted() == [
        "A (seed 41)", "A (seed 42)", "A (seed 43)", "B (seed 41)", "B (seed 42)", "B (seed 43)",
        "C (seed 41)",
      ])
    #expect(try suite.plan { $0.names = ["A"] }.withOthers?.names == ["A", "B", "C"])
  }

  @Test(
    "Where a few of many are chosen, the others may be too many: of one file many times, or of many files")
  func tooMany() throws {
    let suite = SmallSuite((0...100).map { "scenario \"A\($0)\"\nprint a\n" }.joined())
    let plan = try suite.plan { $0.names = ["A77"] }
    #expect(plan.repeated(200, from: 1).withOthers?.runs.count == 20_200)
    #expect(plan.repeated(201, from: 1).withOthers == nil)
    // All of them are no others.
    #expect(try suite.plan().repeated(201, from: 1).withOthers?.runs.count == 20_301)
    let rows = (1...10_000).map { "\($0)\n" }.joined()
    let table = "scenario \"T\"\nprint $x\nexamples\nx\n\(rows)"
    let two = SmallSuite(["a.scn": "scenario \"A\"\nprint a\n", "b.scn": table, "c.scn": table])
    #expect(try two.plan { $0.names = ["A"] }.withOthers?.runs.count == 20_001)
    let three = SmallSuite([
      "a.scn": "scenario \"A\"\nprint a\n", "b.scn": table, "c.scn": table, "d.scn": "print d\n",
    ])
    #expect(try three.plan { $0.names = ["A"] }.withOthers == nil)
    var secrets = SecretsOfRun(plan.repeated(201, from: 1), tellingAll: false) { _ in ["123456"] }
    let told = secrets.told(ScenarioIdentity("Room 123456", in: "a.scn"))
    #expect(told.title == "Room •••")
  }

  @Test func seedsGiveOtherSecrets() throws {
    let suite = SmallSuite(
      """
      facility brzoza "B"
      create-account akowalska "Anna Kowalska" pesel=01620300022
      akowalska: come brzoza
      akowalska: present
      clerk@brzoza: issue-pin -> pin
      print "$pin"
      """)
    let result = try suite.run(try suite.plan().repeated(3, from: 1)) { $0.keeping = .dialogue }
    let printed = result.scenarios.compactMap { scenario -> Showing? in
      guard case .performed(let turn)? = scenario.items.last, case .ok(let success) = turn.performance.outcome
      else { return nil }
      return success.showing
    }
    let pins = printed.compactMap { ($0.shown as? PrintedText)?.text }
    #expect(Set(pins).count == 3 && result.tally.isGreen)
    #expect(try suite.run(try suite.plan().repeated(1, from: 1)).names == ["a (seed 1)"])
  }

  @Test func shuffledEveryRunStaysOnce() throws {
    let plan = try Self.suite.plan().repeated(2, from: 1)
    let orders = (1...5).map { plan.shuffled(by: $0).names }
    for order in orders { #expect(order.sorted() == plan.names.sorted()) }
    #expect(Set(orders).count == 5 && !orders.contains(plan.names))
    #expect(plan.shuffled(by: 3).names == orders[2])
  }

  @Test func resultsStandInTheOrderOfTheFiles() throws {
    let plan = try Self.suite.plan().repeated(2, from: 1)
    let result = try Self.suite.run(plan.shuffled(by: 7))
    #expect(result.names == plan.names && result.tally.unexpected == 2 && result.notRun.isEmpty)
    #expect(
      result.files.map(\.file) == ["a.scn", "b.scn"] && result.files.map(\.scenarios.count) == [40, 4])
  }

  @Test func theFirstFailureMayEndARun() throws {
    let suite = SmallSuite(
      "scenario \"A\"\nprint a\nscenario \"B\"\nclock => refused\nscenario \"C\"\nprint c\n")
    let (plan, results) = (try suite.plan(), try suite.run().scenarios)
    var run = SuiteRun(plan, began: Session.start, stopsAtFailure: true)
    let goesOn = results.prefix(2).map { run.take($0) }
    #expect(goesOn == [true, false])
    let result = run.finished(after: .seconds(2))
    #expect(
      result.names == ["A", "B"] && result.notRun.map(\.name) == ["C"] && result.duration == .seconds(2))
    #expect(!result.tally.isGreen && result.tally.notRun == 1 && !result.wasInterrupted)
  }

  @Test func whatFinishedBesideAnInterruptedScenarioCounts() throws {
    let suite = SmallSuite("scenario \"A\"\nprint a\nscenario \"B\"\nprint b\nscenario \"C\"\nprint c\n")
    var results = try suite.run().scenarios
    results[1].wasInterrupted = true
    var run = SuiteRun(try suite.plan().shuffled(by: 1), began: Session.start, stopsAtFailure: true)
    let goesOn = results.map { run.take($0) }
    #expect(!goesOn.contains(false))
    let result = run.finished(after: .zero)
    #expect(result.wasInterrupted && result.notRun.count == 1 && Set(result.names) == ["A", "C"])
    #expect(!result.tally.isGreen && result.tally.ran == 2)
  }

  @Test func nothingRunIsNotGreen() {
    #expect(!SuiteResult(began: Session.start).tally.isGreen)
  }

  // MARK: What failed, for the next time

  private static let red = SmallSuite([
    "a.scn": "scenario \"A\"\nclock => refused\nscenario \"B\"\nclock => refused\n",
    "b.scn": "clock => refused\n",
  ])

  private static func failed(_ suite: SmallSuite, _ name: String?, before: [FailedScenario]) throws
    -> [String]
  {
    let plan = try suite.plan { $0.names = [name].compactMap { $0 } }
    return plan.failed(in: try suite.run(plan), before: before, folder: "/s").map { "\($0.file) \($0.title)" }
  }

  @Test func whatFailedIsKeptOnceWhateverTheSeeds() throws {
    let plan = try Self.red.plan().repeated(3, from: 1)
    let failed = plan.failed(in: try Self.red.run(plan), before: [], folder: "/s")
    #expect(failed.map(\.title) == ["A", "B", "b"])
  }

  @Test func aPartOfARunForgetsOnlyWhatItRanOrWhatIsGone() throws {
    let before = try Self.red.plan().failed(in: try Self.red.run(), before: [], folder: "/s")
    #expect(try Self.failed(Self.red, "A", before: before) == ["/s/a.scn B", "/s/b.scn b", "/s/a.scn A"])
    let better = SmallSuite("scenario \"A\"\nclock\nscenario \"C\"\nclock\n")
    #expect(try Self.failed(better, "A", before: before) == ["/s/b.scn b"])
    #expect(try Self.failed(better, "C", before: before) == ["/s/a.scn A", "/s/b.scn b"])
  }
}
