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

  /// What belongs together goes to the next line together.
  @Test(arguments: [
    ("ważny do 12 stycznia", 13, "ważny do|12 stycznia"),
    ("dnia 19 stycznia 2026 r.", 19, "dnia|19 stycznia 2026 r."),
    ("on 19 January 2026 there", 16, "on|19 January 2026|there"),
    ("przepisz kod PIN", 13, "przepisz|kod PIN"),
    ("i nie ma kodu PIN.", 14, "i nie ma|kodu PIN."), ("do niego, godz. 9:30", 16, "do niego,|godz. 9:30"),
    ("poszła w góry", 9, "poszła|w góry"), ("w 2026 osób", 7, "w 2026|osób"),
    ("w maju, 2026", 7, "w maju,|2026"),
  ])
  func whatBelongsTogetherIsNotParted(_ text: String, _ width: Int, _ lines: String) {
    #expect(Wrapping.lines(text, to: width) == lines.split(separator: "|").map(String.init))
  }

  @Test func furtherLinesStandDeeper() {
    #expect(Wrapping.hanging("short\n  longer than it", to: 13) == "short\n  longer\n    than it")
    #expect(Wrapping.hanging("short", to: 13) == "short")
  }

  /// Words whose width must be looked up are put together one by one; others are parts of the text.
  @Test(arguments: [
    "Hasło jest jednorazowe, z wiadomości wysłanej 5 stycznia o godz. 8:00: zaraz po zalogowaniu trzeba ustawić nowe.",
    "The PIN generated on 5 January 2026 at 8:00 at “Pod Brzozą” is good until 12 January, 8:00; tries left: 3",
    "→ przepisz kod PIN, a potem i w domu nr 7 (poz. 12), e z kartki", "a b c d e f g h i j k l m n o p",
    "jedenaściedwanaścietrzynaście ma-łącznik/i/ukośniki", " w przód i w tył ", "dwa  odstępy  e",
  ])
  func bothWaysOfBreakingALineAgree(_ text: String) {
    for width in 4...90 {
      let lines = Wrapping.lines(text, to: width)
      let composed = Wrapping.lines(text.replacing("e", with: "e\u{301}"), to: width)
      #expect(composed.map { $0.replacing("e\u{301}", with: "e") } == lines, "\(width)")
      #expect(lines.allSatisfy { DisplayWidth.columns($0) <= width })
    }
  }
}
