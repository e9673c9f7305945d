import Testing

@testable import CommandLanguage

/// Folding, normalization, near words, visible text.
@Suite struct WordTests {
  @Test("Folding takes the diacritics of Polish letters, and no others")
  func folding() {
    #expect(Folding.ascii("Zażółć gęślą jaźń") == "Zazolc gesla jazn")
    #expect(Folding.ascii("ĄĆĘŁŃÓŚŹŻ") == "ACELNOSZZ")
    #expect(Folding.ascii("éöšß 漢字") == "éöšß 漢字")
    #expect(Folding.search("ŻÓŁĆ") == "zolc")
  }

  @Test(
    "A name matches with some or all of its Polish letters plain",
    arguments: [
      ("żółw", "żółw", true), ("zolw", "żółw", true), ("żolw", "żółw", true), ("zółw", "żółw", true),
      ("žółw", "żółw", false), ("żółws", "żółw", false), ("żół", "żółw", false), ("żółw", "zolw", false),
      ("Żółw", "żółw", false), ("", "", true),
    ])
  func matches(_ word: String, _ name: String, _ matches: Bool) {
    #expect(Folding.matches(word, name) == matches)
  }

  @Test(
    "Normalization form C",
    arguments: [
      ("z\u{307}", "ż"), ("e\u{301}", "é"), ("a\u{328}", "ą"), ("\u{212B}", "Å"), ("\u{1100}\u{1161}", "가"),
      ("q\u{307}\u{323}", "q\u{323}\u{307}"), ("abc", "abc"), ("=\u{338}", "≠"), ("ﬁ", "ﬁ"),
    ])
  func normalization(_ text: String, _ composed: String) {
    #expect(text.inNFC.unicodeScalars.elementsEqual(composed.unicodeScalars))
  }

  @Test(
    "Near words",
    arguments: [
      ("logni", ["login", "logout"], ["login"]),
      ("wlasciwosci", ["właściwości"], ["właściwości"]),
      ("trusted", ["trusted-profile", "token"], ["trusted-profile"]),
      ("tru", ["trusted-profile"], ["trusted-profile"]),
      ("tr", ["trusted-profile"], []),
      ("ab", ["ba", "cd"], ["ba"]),
      ("confirm", ["confirm", "conform"], ["confirm", "conform"]),
      ("abcdef", ["abcdeg", "abcdfe", "bacdef", "abcde"], ["abcde", "abcdeg", "abcdfe"]),
      ("x", ["login"], []),
      ("", ["a", "ab"], ["a"]),
      ("login", ["login", "login"], ["login"]),
    ])
  func nearest(_ word: String, _ known: [String], _ near: [String]) {
    #expect(Suggestion.nearest(to: word, among: known) == near)
  }

  @Test(
    "Edits between words",
    arguments: [
      ("", "", 0), ("a", "", 1), ("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "abd", 1),
      ("abc", "xabc", 1), ("kitten", "sitting", 3), ("ca", "abc", 3),
    ])
  func distance(_ left: String, _ right: String, _ edits: Int) {
    #expect(Suggestion.distance(Array(left.unicodeScalars), Array(right.unicodeScalars)) == edits)
    #expect(Suggestion.distance(Array(right.unicodeScalars), Array(left.unicodeScalars)) == edits)
  }

  @Test("A very long word is near to nothing, at once")
  func longWord() {
    #expect(Suggestion.nearest(to: String(repeating: "ab", count: 2000), among: ["ab", "login"]) == [])
  }

  @Test(
    "Control characters become visible",
    arguments: [
      ("a\u{1B}[31mb", "a␛[31mb"), ("\0\t\n\r", "␀␉␊␍"), ("\u{7F}", "␡"), ("\u{9B}2J", "\u{FFFD}2J"),
      ("\u{202E}abc\u{2066}", "\u{FFFD}abc\u{FFFD}"), ("\u{2028}", "\u{FFFD}"), ("żółw 🇵🇱", "żółw 🇵🇱"),
    ])
  func visible(_ text: String, _ shown: String) {
    #expect(Visible.text(text) == shown)
  }
}
