import Activation
import CommandLanguage
import Foundation
import Testing

@testable import Shell

/// Whatever happens, what people are told to do next is one thing everywhere, can be done, and leads on.
@Suite struct StandingWalkTests {
  /// How many acts each of the walks takes: a hundred thousand in all with `KONTO_WALK=25000`.
  private static let acts = ProcessInfo.processInfo.environment["KONTO_WALK"].flatMap(Int.init) ?? 400

  /// The first of the four seeds: others with `KONTO_WALK_SEED=5`.
  private static let first = ProcessInfo.processInfo.environment["KONTO_WALK_SEED"].flatMap(UInt64.init) ?? 1

  @Test func nothingToldContradictsAnythingElse() async {
    let reached = await withTaskGroup(of: Set<String>.self) { group in
      for seed in Self.first..<Self.first + 4 { group.addTask { Self.walk(seed) } }
      return await group.reduce(into: Set<String>()) { $0.formUnion($1) }
    }
    let missing = StandingWalk.expected.subtracting(reached)
    #expect(missing.isEmpty, "nobody came to: \(missing)")
  }

  /// What came next for somebody.
  private static func walk(_ seed: UInt64) -> Set<String> {
    var walk = StandingWalk(seed: seed)
    do { try walk.go(acts, seed) } catch { Issue.record("seed \(seed): \(error)") }
    return walk.reached
  }
}

extension StandingWalk {
  /// Stops at the first contradiction.
  fileprivate mutating func go(_ acts: Int, _ seed: UInt64) throws {
    for number in 1...acts {
      let line = try act()
      for complaint in try complaints(isThorough: number % 10 == 0) {
        Issue.record("seed \(seed), act \(number), after “\(line)”: \(complaint)")
        return
      }
    }
  }
}
