import Testing

@testable import Exploration

/// Lists of numbers made short: what they have in common is asked of each list, and nothing else.
@Suite struct ShrinkingTests {
  private static func shortest(_ items: [Int], _ trait: @escaping ([Int]) -> Bool) -> (
    items: [Int], asked: Int
  ) {
    var shrinking = Shrinking<Int> { trait($0) ? $0 : nil }
    let short = shrinking.shortest(items)
    return (short, shrinking.attempts)
  }

  @Test(
    "Two that belong together are all that is left of two hundred", arguments: [(3, 197), (0, 199), (98, 99)])
  func pair(_ one: Int, _ other: Int) {
    let short = Self.shortest(Array(0..<200)) { $0.contains(one) && $0.contains(other) }
    #expect(short.items == [one, other])
    #expect(short.asked < 200)
  }

  @Test("Nothing can be left out of what is left")
  func minimal() {
    let wanted: Set = [5, 40, 41, 42, 120, 199]
    let short = Self.shortest(Array(0..<200)) { wanted.isSubset(of: $0) }
    #expect(Set(short.items) == wanted)
  }

  @Test("An order that matters is kept")
  func order() {
    let short = Self.shortest([9, 1, 8, 2, 7, 3]) { $0.filter { $0 < 4 } == [1, 2, 3] }
    #expect(short.items == [1, 2, 3])
  }

  @Test("What is left of a list may be less than was asked for")
  func less() {
    // The list ends where the trait shows.
    var shrinking = Shrinking<Int> { list in
      list.firstIndex(of: 50).flatMap { list[..<$0].contains(10) ? Array(list[...$0]) : nil }
    }
    #expect(shrinking.shortest(Array(0..<200)) == [10, 50])
  }

  @Test("It asks no more often than it may")
  func most() {
    var shrinking = Shrinking<Int>(atMost: 7) { $0.contains(199) ? $0 : nil }
    _ = shrinking.shortest(Array(0..<200))
    #expect(shrinking.attempts == 7)
  }

  @Test("Each thing gives place to the simplest that will do")
  func simplest() {
    var shrinking = Shrinking<Int> { $0.reduce(0, +) >= 10 ? $0 : nil }
    let simple = shrinking.simplest([9, 9]) { items, index in
      (0..<items[index]).map { less in
        var items = items
        items[index] = less
        return items
      }
    }
    #expect(simple == [9, 1])
  }
}
