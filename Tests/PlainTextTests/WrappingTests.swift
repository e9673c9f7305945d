import PlainText
import Testing

@Suite struct WrappingTests {
  /// A family of joined signs may be as wide as all of them together, whatever the line.
  @Test(arguments: [-1, 0, 1, 4, 7, 8]) func aCharacterThatIsWiderThanTheLineStandsAlone(_ width: Int) {
    let family = "👩‍👩‍👧‍👦"
    #expect(Wrapping.lines("\(family)\(family) b", to: width).joined(separator: "|").contains(family))
    #expect(Wrapping.lines(family, to: width) == [family])
  }

  @Test func aWordThatIsTooLongIsCut() {
    #expect(Wrapping.lines("abcdefghij k", to: 4) == ["abcd", "efgh", "ij k"])
    #expect(Wrapping.lines("a b c d e", to: 4) == ["a b", "c d", "e"])
  }
}
