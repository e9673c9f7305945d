import Testing

@testable import CommandLanguage

/// What stays of numbers in a reason, a clerk's name, an operator's name.
@Suite struct HiddenNumbersTests {
  @Test(arguments: [
    ("pesel 01620300022", "pesel •••••••0022"), ("0162 0300 022", "•••• •••0 022"),
    ("016-203-000-22", "•••-•••-•00-22"), ("01.62.03.00022 i", "••.••.••.•0022 i"),
    ("０１６２０３０００２２", "•••••••００２２"), ("٠١٦٢٠٣٠٠٠٢٢", "•••••••٠٠٢٢"),
    ("PIN 24437770", "PIN ••••••••"), ("2443 7770", "•••• ••••"), ("2443-7770", "••••-••••"),
    ("244\u{2066}37770", "•••\u{2066}•••••"), ("②④④③⑦⑦⑦⓪", "••••••••"), ("244ↅ7770", "••••••••"),
    ("2443→7770", "••••→••••"),
    ("tel. +48601234567", "tel. +48601234567"), ("0162030002", "••••••••••"),
    ("sprawa 12/2026", "sprawa 12/2026"), ("od 2026-01-05, 12:30", "od 2026-01-05, 12:30"),
    ("order 1234567890123", "order 1234567890123"), ("tel. 600", "tel. 600"), ("case 12345", "case 12345"),
  ])
  func whatMayBeAPESELOrAPINIsHidden(_ text: String, _ shown: String) {
    #expect(HiddenNumbers.masked(text) == shown)
  }

  @Test(arguments: ["\u{202E}\u{200B}", "   ", "…", "a\u{200B}b"])
  func whatNobodySeesIsNoReason(_ text: String) {
    #expect(StatedReason(text) == nil)
  }

  @Test(
    "A secret of digits is one in groups too, in the digits of any script, over two lines",
    arguments: [
      ("9447 8527", "•••"), ("a 9447-8527.", "a •••."), ("1. 94 47 85 27", "1. •••"),
      ("94.47/8527 1", "••• 1"),
      ("x٩٤٤٧٨٥٢٧", "x•••"), ("9447\n8527", "•••\n•••"), ("│ a 9447 │\n│ 8527   │", "│ a •••  │\n│ •••    │"),
      ("19447-8527", "1•••"), ("9447 8528", "9447 8528"), ("12-34", "•••"),
      ("9447 8\\u{35}27", "•••"),
    ])
  func inGroups(_ text: String, _ shown: String) {
    #expect(HiddenSecrets(["94478527", "1234", "Kot"]).hidden(in: text) == shown)
    #expect(HiddenSecrets(["9447 8527", "1234"]).and(HiddenSecrets(["Kot"])).hidden(in: text) == shown)
  }

  @Test("The longest goes, whether a file states it or a row") func oneMayBeTheBeginningOfAnother() {
    let ofFile = HiddenSecrets(["Jesien"])
    #expect(ofFile.and(["Jesien-2026"]).hidden(in: "a Jesien-2026, Jesien b") == "a •••, ••• b")
    #expect(ofFile.and(["Jesien"]).hidden(in: "Jesie") == "Jesie")
    #expect(HiddenSecrets(["Jesien-2026"]).and(["x"]).hidden(in: "max x") == "max •••")
  }

  @Test(
    "A frame keeps its right edge, whatever stood there",
    arguments: [
      ("│ Clinic  Jesien-2026      │", "│ Clinic  •••              │"),
      ("│ Jesien-2026 Jesien-2026  │", "│ ••• •••                  │"),
      ("│ ab     │ Jesien-2026 │ x │", "│ •••    │ •••         │ x │"),
      ("│ Łódź 5 │", "│ •••    │"), ("Jesien-2026 │", "••• │"), ("a Jesien-2026", "a •••"),
    ])
  func ofFrames(_ line: String, _ shown: String) {
    #expect(HiddenSecrets(["Jesien-2026", "ab", "Łódź 5"]).hidden(in: line) == shown)
  }

  @Test(
    "The beginning of one that was cut short",
    arguments: [
      ("1  brzoza  Zima nad mo…", "1  brzoza  •••…"), ("Zima…", "•••…"), ("Zim…", "Zim…"),
      ("Lato nad mo…", "Lato nad mo…"), ("Zima nad mo...", "•••..."), ("Zim...", "Zim..."),
      ("Zima..", "Zima.."),
      ("a… Zima nad… b", "a… •••… b"), ("│ Zima nad… │", "│ •••…      │"),
    ]) func cutShort(_ line: String, _ shown: String)
  {
    #expect(HiddenSecrets(["Zima nad morzem"]).hidden(in: line) == shown)
  }

  @Test(
    "Shorter than what is looked for before an ellipsis, and without a frame, which would tell its length")
  func short() {
    #expect(HiddenSecrets(["ab"]).hidden(in: "Alaab abc i ab tak…") == "Alaab abc i ••• tak…")
    #expect(HiddenSecrets(["abc", "Zima nad morzem"]).hidden(in: "ab… abc Zim…") == "ab… ••• Zim…")
    #expect(HiddenSecrets(["Zima nad morzem"]).hidden(in: "Zima nad morzem│dalej") == "•••│dalej")
  }

  @Test("One that goes on in the next line, in a frame too, or in the middle of a word") func broken() {
    let secrets = HiddenSecrets(["Zima nad morzem", "Abcdefghijklmnopqrstuvwxyz", "12 34"])
    #expect(secrets.hidden(inLines: ["a Zima nad", "  morzem b"]) == ["a •••", "  ••• b"])
    #expect(
      secrets.hidden(inLines: ["│ a Zima nad │", "│ morzem b   │"]) == ["│ a •••      │", "│ ••• b      │"])
    #expect(secrets.hidden(inLines: ["Abcdefghijkl", "mnopqrstuvwxyz"]) == ["•••", "•••"])
    #expect(secrets.hidden(inLines: ["Zima nad morzem", "morzem"]) == ["•••", "morzem"])
    #expect(secrets.hidden(in: "│ Zima nad  │\n│ morzem x  │") == "│ •••       │\n│ ••• x     │")
    #expect(secrets.hidden(in: "a 12 34\n│ b │") == "a •••\n│ b │")
    #expect(secrets.hidden(inLines: ["a 1234", "Zima nad…"]) == ["a 1234", "•••…"])
  }
}
