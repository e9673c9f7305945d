import Activation
import Testing

/// Every guard in the order written in <doc:Acts-and-Guards> and <doc:The-Trusted-Profile>.
@Suite struct LadderTests {
  static let all =
    DeskLadders.all + AdministrationLadders.all + PortalLadders.all + TrustedProfileLadders.all

  @Test("Guards are tested in the order written", arguments: all)
  func guards(_ ladder: Ladder) { ladder.climb() }
}
