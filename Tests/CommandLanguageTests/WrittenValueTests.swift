import Testing

@testable import CommandLanguage

/// A value as a line writes it is read as that value again.
@Suite struct WrittenValueTests {
  private static let stories: [(value: String, compared: String, cell: String)] = [
    ("brzoza", "brzoza", "brzoza"),
    ("2026-01-05T08:00", "2026-01-05T08:00", "2026-01-05T08:00"),
    ("", #""""#, #""""#),
    ("Szpital pod Brzozą", #""Szpital pod Brzozą""#, #""Szpital pod Brzozą""#),
    (#"a"b"#, #""a\"b""#, #""a\"b""#),
    ("$pin", #""\$pin""#, #""\$pin""#),
    (#"a\b"#, #"a\b"#, #"a\b"#),
    (#"a \b"#, #""a \\b""#, #""a \\b""#),
    ("a\tb\nc\u{1}\u{85}", #""a\tb\nc\u{1}\u{85}""#, #""a\tb\nc\u{1}\u{85}""#),
    ("#1", "#1", "\"#1\""),
    ("a#1", "a#1", "a#1"),
    (">", ">", #"">""#),
    ("setup", "setup", #""setup""#),
    ("przyklady", "przyklady", #""przyklady""#),
    ("=>", #""=>""#, "=>"),
    ("=", #""=""#, "="),
  ]

  @Test(arguments: stories)
  func written(_ story: (value: String, compared: String, cell: String)) throws {
    #expect(WrittenValue.compared(story.value) == story.compared)
    #expect(WrittenValue.cell(story.value) == story.cell)
    let place = Place(file: "a", line: 1)
    let line = SourceLine(place: place, text: "find x => value=" + story.compared)
    guard case .comparison(_, _, .equal, let read)? = try Lexer.tokens(line).last else {
      Issue.record("no comparison")
      return
    }
    #expect(read.literal == story.value)
    let row = SourceLine(place: place, text: "  " + story.cell + " x")
    #expect(try Lexer.cells(row).first?.literal == story.value)
    #expect(HeaderReader.word(of: row) == nil && !LineReader.isNarration(row))
  }
}
