import CommandLanguage
import ScenarioTesting
import Testing

@testable import Exploration
@testable import Journal
@testable import Shell

/// What random walks leave in the trail follows from the procedure; what they leave under another procedure does not.
@Suite struct ReplayedWalkTests {
  @Test func everyEntryOfAWalkFollows() async throws {
    let counts = try await withThrowingTaskGroup(of: Int.self) { group in
      for seed in UInt64(100)...139 { group.addTask { try Self.follow(seed) } }
      return try await group.reduce(0, +)
    }
    #expect(counts > 5_000)
  }

  /// - Returns: how many entries there were.
  private static func follow(_ seed: UInt64) throws -> Int {
    var walk = Walk(Ground.walks(), seed: seed)
    _ = try walk.go(250)
    var session = Explored.empty
    for line in walk.lines { _ = session.perform(line.statement) }
    let keeper = try #require(session.keeper as? MemoryKeeper)
    var replay = Replay(lastOfMany: 0)
    for number in 1...max(keeper.newestEntry, 1) where number <= keeper.newestEntry {
      let entry = keeper.entries[number - 1]
      #expect(replay.take(entry, number: number) == nil, "seed \(seed), entry \(number): \(entry)")
    }
    return keeper.newestEntry
  }
}
