import PlainText
import Testing

@Suite struct FoldingTests {
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
    "The base of a text is without case and without the diacritics of any Latin letter",
    arguments: [
      ("z\u{301}o\u{142}\u{107}", "zolc"), ("ŻÓŁĆ", "zolc"), ("Müller Ångström", "muller angstrom"),
      ("đ", "d"),
      ("ß Æ 漢字 ’", "ß æ 漢字 ’"), ("İ", "i"), ("ǼǻỔ", "aeao"), ("abc", "abc"),
      ("ANNA-Maria O'Hara 7@Z[", "anna-maria o'hara 7@z["), ("ANNA-Maria O'Hara 7", "anna-maria o'hara 7"),
    ])
  func base(_ text: String, _ folded: String) {
    #expect(Folding.base(text) == folded)
  }
}
