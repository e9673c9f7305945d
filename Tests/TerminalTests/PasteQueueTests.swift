import Testing

@testable import Terminal

struct PasteQueueTests {
  @Test(arguments: ["a\nb\nc", "a\r\nb\r\nc\r\n", "a\rb\rc", "\n\na\n\nb\n  \nc\n", "a\u{2028}b\u{85}c"])
  func firstLineIsInsertedTheOthersWait(paste: String) {
    var queue = PasteQueue()
    #expect(queue.take(paste) == .init(text: "a", takesTail: false))
    #expect(queue.lines == ["b", "c"])
  }

  @Test func singleLineWithoutEndWaitsForNothing() {
    var queue = PasteQueue()
    #expect(queue.take("ąę").text == "ąę")
    #expect(queue.lines == [])
  }

  @Test func textAfterTheCursorFollowsTheLastLine() {
    var queue = PasteQueue()
    #expect(queue.take("X\nY", before: "ab ", after: "cd") == .init(text: "X", takesTail: true))
    #expect(queue.lines == ["Ycd"])
  }

  @Test func singleLineLeavesTheTailAlone() {
    var queue = PasteQueue()
    #expect(queue.take("X\n", before: "ab", after: "cd") == .init(text: "X", takesTail: false))
  }

  @Test func nothingPastedActsAsAKey() {
    var queue = PasteQueue()
    #expect(queue.take("a\tb\u{3}\u{1B}[A\u{7F}\u{80}c").text == "a b[Ac")
  }

  @Test func newPasteGoesBeforeTheWaitingLines() {
    var queue = PasteQueue()
    _ = queue.take("a\nb")
    _ = queue.take("x\ny")
    #expect([queue.next(), queue.next(), queue.next()] == ["y", "b", nil])
  }

  @Test func droppedLinesAreGone() {
    var queue = PasteQueue()
    _ = queue.take("a\nb")
    queue.drop()
    #expect(queue.next() == nil)
  }
}
