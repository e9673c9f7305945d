import Testing

@testable import Terminal

struct HistorySearchTests {
  private func search(_ pattern: String) -> HistorySearch {
    var search = HistorySearch(entries: ["zażółć gęślą jaźń", "pokaż 1", "ŁÓDŹ", "pokaż 2"])
    search.type(pattern)
    return search
  }

  @Test(arguments: [
    ("gesla", "zażółć gęślą jaźń"), ("GĘŚLĄ", "zażółć gęślą jaźń"), ("lodz", "ŁÓDŹ"), ("pokaz", "pokaż 2"),
  ])
  func findsWithoutCaseAndDiacritics(pattern: String, entry: String) {
    #expect(search(pattern).match == entry)
  }

  @Test func goesToOlderAndBackToNewer() {
    var search = search("poka")
    search.older()
    #expect(search.match == "pokaż 1")
    search.newer()
    #expect(search.match == "pokaż 2")
    #expect(!search.isMissing)
  }

  @Test func staysOnTheOldestWhenThereIsNoMore() {
    var search = search("poka")
    search.older()
    search.older()
    #expect(search.match == "pokaż 1")
    #expect(!search.isMissing)
    search.type("x")
    #expect(search.match == "pokaż 1" && search.isMissing)
  }

  @Test func longerPatternStaysOnTheEntryItStillMatches() {
    var search = search("pok")
    search.older()
    search.type("a")
    #expect(search.match == "pokaż 1")
  }

  @Test func erasingStartsAgainWithTheNewest() {
    var search = search("poka")
    search.older()
    search.erase()
    #expect(search.pattern == "pok")
    #expect(search.match == "pokaż 2")
  }

  @Test func unknownPatternMatchesNothing() {
    #expect(search("xyz").match == nil)
    #expect(search("xyz").isMissing)
  }

  @Test func erasingTheWholePatternForgetsTheMatch() {
    var search = search("p")
    search.erase()
    #expect(search.match == nil)
    #expect(!search.isMissing)
  }

  @Test func combiningMarksAreIgnored() {
    var search = HistorySearch(entries: ["zolc", "z\u{301}o\u{142}\u{107}"])
    search.type("zolc")
    #expect(search.match == "z\u{301}o\u{142}\u{107}")
  }

  @Test func theMatchesStandAroundTheOneFound() {
    var search = HistorySearch(entries: (1...9).map { "pokaż \($0)" } + ["zegar"])
    #expect(search.matches(atMost: 4) == nil)
    search.type("pokaz")
    #expect(search.matches(atMost: 4)?.entries == ["pokaż 9", "pokaż 8", "pokaż 7", "pokaż 6"])
    for _ in 0..<4 { search.older() }
    #expect(search.matches(atMost: 4)?.entries == ["pokaż 7", "pokaż 6", "pokaż 5", "pokaż 4"])
    #expect(search.matches(atMost: 4)?.place == 2)
    #expect(search.matches(atMost: 1)?.entries == ["pokaż 5"])
  }
}
