import Testing

@testable import CommandLanguage

/// What stays of numbers in a reason, a clerk's name, an operator's name.
@Suite struct HiddenNumbersTests {
  @Test(arguments: [
    ("pesel 01620300022", "pesel •••••••0022"), ("0162 0300 022", "•••• •••0 022"),
    ("016-203-000-22", "•••-•••-•00-22"), ("01.62.03.00022 i", "••.••.••.•0022 i"),
    ("０１６２０３０００２２", "•••••••００２２"), ("٠١٦٢٠٣٠٠٠٢٢", "•••••••٠٠٢٢"),
    ("PIN 24437770", "PIN ••••••••"), ("2443 7770", "•••• ••••"), ("2443-7770", "••••-••••"),
    ("sprawa 12/2026", "sprawa 12/2026"), ("od 2026-01-05, 12:30", "od 2026-01-05, 12:30"),
    ("tel. 600", "tel. 600"), ("case 12345", "case 12345"),
  ])
  func whatMayBeAPESELOrAPINIsHidden(_ text: String, _ shown: String) {
    #expect(HiddenNumbers.masked(text) == shown)
  }

  @Test(arguments: ["\u{202E}\u{200B}", "   ", "…", "a\u{200B}b"])
  func whatNobodySeesIsNoReason(_ text: String) {
    #expect(StatedReason(text) == nil)
  }

  @Test("The longest goes, whether a file states it or a row") func oneMayBeTheBeginningOfAnother() {
    let ofFile = HiddenSecrets(["Jesien"])
    #expect(ofFile.and(["Jesien-2026"]).hidden(in: "a Jesien-2026, Jesien b") == "a •••, ••• b")
    #expect(ofFile.and(["Jesien"]).hidden(in: "Jesie") == "Jesie")
    #expect(HiddenSecrets(["Jesien-2026"]).and(["x"]).hidden(in: "max x") == "max •••")
  }
}
