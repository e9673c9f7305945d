import Activation
import CommandLanguage
import Foundation
import ScenarioTesting
import Shell
import Synchronization
import Testing

@testable import Exploration

@Suite struct WalkTests {
  @Test func probe() async throws {
    let start = ContinuousClock.now
    let all = Array(Mutant.all)
    let limit = Int(ProcessInfo.processInfo.environment["LIMIT"] ?? "1500") ?? 0
    await withTaskGroup(of: Void.self) { group in
      for part in 0..<2 {
        group.addTask { for index in all.indices where index % 2 == part { Self.hunt(all[index], limit) } }
      }
    }
    print("TOTAL", ContinuousClock.now - start)
  }
  @Test func suspects() throws {
    var left: Suspicions? = Suspicions()
    var count = 0
    for seed in 1...20 {
      let start = ContinuousClock.now
      let portal = try InProcessPortal(Ground.surroundings()).introduced()
      var walk = Walk(Ground.walks(), seed: UInt64(seed), on: portal, suspecting: left)
      if let found = try walk.go(150) { print("LAW?", found, walk.steps.suffix(5).map(\.line)) }
      left = walk.suspicions
      count += walk.steps.count
      print("SEED", seed, count, left!.count, ContinuousClock.now - start)
    }
    print("LEFT", left!.names)
  }
  static func hunt(_ mutant: Mutant, _ limit: Int) {
    do {
    let portal = try InProcessPortal(Ground.surroundings(mutant.procedure)).introduced()
    var count = 0
    var seed: UInt64 = 0
    while count < limit {
      seed += 1
      var walk = Walk(Ground.walks(), seed: seed, on: portal)
      let found = try walk.go(150)
      count += walk.steps.count
      if let found {
        print("FOUND", mutant.id, seed, walk.steps.count, count, walk.steps.last!.line)
        _ = found
        return
      }
    }
    print("MISSED", mutant.id, count)
    } catch { print("ERROR", mutant.id, error) }
  }
}
