import Testing

@testable import Terminal

struct PromptTextTests {
  @Test func withoutColourThePromptIsPlain() {
    #expect(PromptText.marked([Styled("ą", sgr: "1"), Styled("> ")], colour: false) == "ą> ")
  }

  @Test func escapesStandBetweenMarks() {
    let marked = PromptText.marked([Styled("ą", sgr: "1;32"), Styled("> ")], colour: true)
    #expect(marked == "\u{1}\u{1B}[1;32m\u{1}ą\u{1}\u{1B}[0m\u{1}> ")
  }

  @Test func neighbouringColoursShareOnePairOfMarks() {
    let marked = PromptText.marked([Styled("a", sgr: "1"), Styled("b", sgr: "2"), Styled(">")], colour: true)
    #expect(marked == "\u{1}\u{1B}[1m\u{1}a\u{1}\u{1B}[0m\u{1B}[2m\u{1}b\u{1}\u{1B}[0m\u{1}>")
  }

  @Test func lastCharacterIsPlainForAnEscapeAtTheEndIsLost() {
    let marked = PromptText.marked([Styled("ab", sgr: "1"), Styled("")], colour: true)
    #expect(marked == "\u{1}\u{1B}[1m\u{1}a\u{1}\u{1B}[0m\u{1}b")
  }

  @Test func renderedRunIsClosed() {
    #expect(Styled("ą", sgr: "1").rendered(colour: true) == "\u{1B}[1mą\u{1B}[0m")
    #expect(Styled("ą", sgr: "1").rendered(colour: false) == "ą")
    #expect(Styled("ą").rendered(colour: true) == "ą")
  }
}
