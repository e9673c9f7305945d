import Activation
import CommandLanguage
import Foundation
import Testing

@testable import Shell

/// Whatever happens, what people are told to do next is one thing everywhere, can be done, and leads on.
@Suite struct StandingWalkTests {
  /// How many acts each of the walks takes: a hundred thousand in all with `KONTO_WALK=25000`.
  private static let acts = ProcessInfo.processInfo.environment["KONTO_WALK"].flatMap(Int.init) ?? 400

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func nothingToldContradictsAnythingElse(_ seed: UInt64) throws {
    var walk = StandingWalk(seed: seed)
    for number in 1...Self.acts {
      let line = try walk.act()
      for complaint in try walk.complaints(isThorough: number % 10 == 0) {
        Issue.record("seed \(seed), act \(number), after “\(line)”: \(complaint)")
        return
      }
    }
    #expect(walk.reached.isSuperset(of: StandingWalk.expected), "\(StandingWalk.expected.subtracting(walk.reached))")
  }
}
