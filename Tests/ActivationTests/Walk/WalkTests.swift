import Activation
import Testing

/// <doc:Invariants>: what must hold on every path.
@Suite struct WalkTests {
  private static let seeds: ClosedRange<UInt64> = 1...20
  private static let steps = 10_400

  @Test("The invariants hold at every step of 208,000 random ones, and the walks see the world")
  func invariantsHold() async {
    var coverage = Coverage()
    await withTaskGroup(of: Coverage?.self) { group in
      for seed in Self.seeds { group.addTask { Self.coverage(ofWalk: seed) } }
      for await walked in group { walked.map { coverage.add($0) } }
    }
    Self.expectBreadth(of: coverage)
  }

  /// What a walk came across; nil if an invariant did not hold.
  private static func coverage(ofWalk seed: UInt64) -> Coverage? {
    var walk = Walk(seed: seed)
    do {
      try walk.run(steps: steps)
      return walk.coverage
    } catch {
      Issue.record("\(error)")
      return nil
    }
  }

  /// Walks that came across little would prove little.
  private static func expectBreadth(of coverage: Coverage) {
    for happening in Coverage.Happening.allCases {
      #expect(coverage.happenings[happening, default: 0] > 0, "\(happening)")
    }
    for state in ActivationPIN.State.allCases {
      #expect(coverage.states[state, default: 0] > 0, "\(state)")
    }
    for code in RefusalCode.allCases where !unreached.contains(code) {
      #expect(coverage.refusals[code, default: 0] > 0, "\(code)")
    }
  }

  /// Not decided here, or only for claims that a walk does not make.
  private static let unreached: Set<RefusalCode> = [
    .world(.practiceOnly), .world(.readOnly), .world(.auditBroken), .admission(.accountAmbiguous),
    .account(.loginInvalid),
    .account(.contactInvalid), .facility(.invalid),
    .facility(.taken), .facility(.regonInvalid), .account(.peselTaken),
  ]

  @Test("A walk of the same seed is the same walk")
  func sameSeed() throws {
    var one = Walk(seed: 99)
    var other = Walk(seed: 99)
    try one.run(steps: 2_000)
    try other.run(steps: 2_000)
    #expect(one.world == other.world)
  }
}
