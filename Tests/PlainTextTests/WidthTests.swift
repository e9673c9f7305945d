import PlainText
import Testing

/// Columns, fitting and wrapping.
@Suite struct WidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Żółć", 4), ("Z\u{307}", 1), ("日本", 4), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2),
    ("ｱ", 1), ("Ａ", 2), ("👍", 2), ("👩‍⚕️", 3), ("👩‍👩‍👧", 6), ("👍🏽", 4), ("🇵🇱", 2), ("❤️", 1), ("✓▶·", 3), ("│─┌", 3),
    ("•", 1),
    ("a\u{200B}b", 2), ("„”", 2),
  ])
  func columns(_ text: String, _ columns: Int) {
    #expect(DisplayWidth.columns(text) == columns)
  }

  @Test(arguments: [("Kowalska", 8, "Kowalska"), ("Kowalska", 5, "Kowa…"), ("日本語", 4, "日…"), ("ab", 0, "")])
  func shortened(_ text: String, _ width: Int, _ short: String) {
    #expect(text.shortened(to: width) == short)
    #expect(DisplayWidth.columns(short) <= width)
  }

  @Test(arguments: [
    ("Zgłosić się do rejestracji", 12, ["Zgłosić się", "do", "rejestracji"]),
    ("idę i w domu", 7, ["idę", "i w", "domu"]),
    ("idę i w domu", 8, ["idę", "i w domu"]),
    ("aaaaaaaaaa", 4, ["aaaa", "aaaa", "aa"]),
    ("a\n\nb", 10, ["a", "", "b"]),
    ("[    ]", 10, ["[    ]"]),
  ])
  func wrapping(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(Wrapping.lines(text, to: width) == lines)
  }

  @Test func padding() {
    #expect("日本".padded(to: 6) + "|" == "日本  |")
    #expect("日本".padded(toCharacters: 6) + "|" == "日本    |")
    #expect("7".flushRight(in: 3) == "  7")
    #expect("12345".flushRight(in: 3) == "12345")
    #expect(String.blanks(-1) == "")
  }
}
