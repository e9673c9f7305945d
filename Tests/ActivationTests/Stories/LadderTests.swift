import Activation
import Testing

/// Every guard in the order written in PROCEDURE.md §5 and §6.
@Suite struct LadderTests {
  static let all =
    DeskLadders.all + AdministrationLadders.all + PortalLadders.all + TrustedProfileLadders.all

  @Test("Guards are tested in the order written", arguments: all)
  func guards(_ ladder: Ladder) { ladder.climb() }
}
