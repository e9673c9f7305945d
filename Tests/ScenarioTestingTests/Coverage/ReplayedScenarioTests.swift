import CommandLanguage
import Testing

@testable import Journal
@testable import ScenarioTesting
@testable import Shell

/// What the scenarios that ship leave in the trail follows from the procedure, wherever their clocks and policies go.
@Suite struct ReplayedScenarioTests {
  @Test func everyEntryFollows() throws {
    var count = 0
    for script in ShippedScenarios.scripts {
      for (scenario, entries) in Self.trails(of: script) {
        var replay = Replay(lastOfMany: 0)
        for (index, entry) in entries.enumerated() {
          count += 1
          let departure = replay.take(entry, number: index + 1)
          #expect(departure == nil, "\(scenario): \(entry)")
        }
      }
    }
    #expect(count > 5_000)
  }

  private static func trails(of script: Script) -> [(String, [JournalEntry])] {
    var runner = ScenarioRunner(
      surroundings: ShippedScenarios.surroundings, preferences: ShippedScenarios.preferences)
    runner.measuresCoverage = true
    return script.scenarios.flatMap { scenario in
      scenario.rows.map { row in
        var course = ScenarioCourse(
          runner, ScenarioIdentity(scenario, row, in: script, seed: nil),
          script.given.merging(row.values) { $1 },
          on: nil)
        if course.carryOut(script.setup, .setup) { course.carryOut(scenario.steps, .scenario) }
        let keeper = course.session.keeper as? MemoryKeeper
        return ("\(scenario.place)", (0..<(keeper?.newestEntry ?? 0)).compactMap { keeper?.entries[$0] })
      }
    }
  }
}
