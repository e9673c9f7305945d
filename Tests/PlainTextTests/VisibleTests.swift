import PlainText
import Testing

@Suite struct VisibleTests {
  @Test(
    "Control characters become visible",
    arguments: [
      ("a\u{1B}[31mb", "a␛[31mb"), ("\0\t\n\r", "␀␉␊␍"), ("\u{7F}", "␡"), ("\u{9B}2J", "\u{FFFD}2J"),
      ("\u{202E}abc\u{2066}", "\u{FFFD}abc\u{FFFD}"), ("\u{2028}", "\u{FFFD}"), ("żółw 🇵🇱", "żółw 🇵🇱"),
    ])
  func visible(_ text: String, _ shown: String) {
    #expect(Visible.text(text) == shown)
  }

  @Test("Of a text of several lines, line ends and tabs stay")
  func lines() {
    #expect("a\u{1B}\n\tb".visibleLines == "a␛\n\tb")
  }

  @Test("Where the width counts, each is a blank")
  func blanks() {
    #expect("a\u{1B}[2Jb\n\u{9B}ż".withBlankControls == "a [2Jb  ż")
  }

  @Test("Control characters are those of general category Cc")
  func controls() {
    let scalars = (UInt32(0)...0xFFFF).compactMap(Unicode.Scalar.init)
    #expect(scalars.filter(\.isControl) == scalars.filter { $0.properties.generalCategory == .control })
  }
}
