import Testing

@testable import Terminal

@Suite struct HistoryWalkTests {
  private let entries = ["why anna", "show anna", "a.c", "abc", "show bogdan"]

  @Test func theLineThatWasLeftComesBack() {
    var walk = HistoryWalk(entries)
    #expect(walk.older(than: "half") == "show bogdan")
    #expect(walk.older(than: "changed") == "abc")
    #expect(walk.newer(than: "abc") == "show bogdan")
    #expect(walk.newer(than: "show bogdan") == "half")
    #expect(walk.newer(than: "half") == nil)
  }

  @Test func beforeTheOldestIsNothing() {
    var walk = HistoryWalk(entries)
    #expect(walk.oldest(from: "") == "why anna")
    #expect(walk.older(than: "why anna") == nil)
    #expect(walk.restored == "why anna")
    var empty = HistoryWalk([])
    #expect(empty.older(than: "") == nil && empty.oldest(from: "") == nil && empty.restored == nil)
  }

  @Test func aSearchGoesOnWithWhatItBeganWith() {
    var walk = HistoryWalk(entries)
    #expect(walk.older(alike: "show x", before: 4) == "show bogdan")
    #expect(walk.older(alike: "show bogdan", before: 11) == "show anna")
    #expect(walk.older(alike: "show anna", before: 9) == nil)
    #expect(walk.newer(alike: "show anna", before: 9) == "show bogdan")
    #expect(walk.newer(alike: "show bogdan", before: 11) == "show x")
  }

  @Test func whatWasTypedIsNoPattern() {
    var walk = HistoryWalk(entries)
    #expect(walk.older(alike: "a.c", before: 3) == nil)
    #expect(walk.older(alike: "\\(b*\\)*\\1", before: 9) == nil)
  }
}
