import Testing

@testable import Terminal

struct RecallTests {
  private func recall(_ entries: [String], limit: Int = 10) -> Recall {
    var recall = Recall(limit: limit)
    for entry in entries { recall.remember(entry) }
    return recall
  }

  @Test func olderDuplicateIsForgotten() {
    var recall = recall(["a", "b", "c"])
    recall.remember("b")
    #expect(recall.entries == ["a", "c", "b"])
  }

  @Test func repeatedAndEmptyLinesChangeNothing() {
    var recall = recall(["a"])
    recall.remember("a")
    recall.remember("")
    #expect(recall.entries == ["a"])
  }

  @Test func oldestGoesWhenThereAreTooMany() {
    #expect(recall(["a", "b", "c"], limit: 2).entries == ["b", "c"])
  }
}
