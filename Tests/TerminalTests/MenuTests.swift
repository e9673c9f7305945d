import Testing

@testable import Terminal

/// Walking the candidates.
@Suite struct MenuTests {
  private let candidates = [Candidate("jawor"), Candidate("jemiola", endsWord: false)]

  @Test func tabWalksAroundByWayOfWhatWasTyped() {
    var menu = Menu(candidates, word: "j", isFollowedByBlank: false)
    #expect(menu.shown == "j" && menu.chosen == nil)
    var shown: [String] = []
    for step in [1, 1, 1, 1, -1, -1] {
      menu.walk(by: step)
      shown.append(menu.shown)
    }
    #expect(shown == ["jawor", "jemiola", "j", "jawor", "j", "jemiola"])
  }

  @Test func aChosenWordIsEndedUnlessItGoesOn() {
    var menu = Menu(candidates, word: "j", isFollowedByBlank: false)
    menu.walk(by: 1)
    #expect(menu.chosen == "jawor ")
    menu.walk(by: 1)
    #expect(menu.chosen == "jemiola")
    var before = Menu(candidates, word: "j", isFollowedByBlank: true)
    before.walk(by: 1)
    #expect(before.chosen == "jawor")
  }
}
