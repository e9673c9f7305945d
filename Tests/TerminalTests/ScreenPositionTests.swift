import Testing

@testable import Terminal

@Suite(UTF8Locale()) struct ScreenPositionTests {
  @Test(arguments: [
    ("", 0, 0), ("ąę", 0, 2), ("日本", 0, 4), ("abcdefghij", 1, 0), ("abcdefghi日", 1, 2), ("abcdefgh日", 1, 0),
    ("a\u{301}b", 0, 2), ("\u{3}", 0, 2), ("ab\ncd", 1, 2),
  ])
  func positionOnTenColumns(text: String, row: Int, column: Int) {
    #expect(ScreenPosition.after(text, width: 10) == ScreenPosition(row: row, column: column))
  }

  @Test(arguments: [("abc", 3), ("zażółć", 6), ("日本", 4), ("e\u{301}", 1), ("\u{7}", 0)])
  func width(text: String, columns: Int) {
    #expect(displayWidth(text) == columns)
  }

  @Test(arguments: [("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("abc", 3, "abc"), ("abc", 0, ""), ("日", 1, "…")])
  func clipping(text: String, columns: Int, clipped: String) {
    #expect(text.clipped(to: columns) == clipped)
  }
}
