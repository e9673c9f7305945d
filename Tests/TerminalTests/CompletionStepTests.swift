import Testing

@testable import Terminal

struct CompletionStepTests {
  @Test(arguments: [
    ("po", ["pokaż"], CompletionStep.insert("pokaż ")),
    ("za", ["zaloguj", "zażółć"], .list),
    ("z", ["zaloguj", "zażółć"], .insert("za")),
    ("x", [], .nothing),
    ("lodz", ["Łódź Fabryczna", "Łódź Kaliska"], .insert("Łódź ")),
    ("lodz-kal", ["Łódź A", "Łódź B"], .list),
  ])
  func decides(word: String, texts: [String], step: CompletionStep) {
    #expect(CompletionStep.decide(word: word, candidates: texts.map { Candidate($0) }) == step)
  }

  @Test func candidateThatDoesNotEndItsWordGetsNoBlank() {
    let step = CompletionStep.decide(word: "k", candidates: [Candidate("key=", endsWord: false)])
    #expect(step == .insert("key="))
  }

  @Test func blankIsNotDoubled() {
    let step = CompletionStep.decide(word: "po", candidates: [Candidate("pokaż")], followedByBlank: true)
    #expect(step == .insert("pokaż"))
  }

  @Test func equalCandidatesCountAsOne() {
    let step = CompletionStep.decide(
      word: "a", candidates: [Candidate("ala", note: "1"), Candidate("ala", note: "2")])
    #expect(step == .insert("ala "))
  }

  @Test("What is only shown is never put into the line, alone or among others")
  func onlyShown() {
    let person = Candidate("akowalska", isOnlyShown: true)
    #expect(CompletionStep.decide(word: "Kow", candidates: [person]) == .list)
    #expect(CompletionStep.decide(word: "ak", candidates: [Candidate("akowal"), person]) == .list)
  }
}
