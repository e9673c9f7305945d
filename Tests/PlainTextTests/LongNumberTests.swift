import PlainText
import Testing

@Suite struct LongNumberTests {
  @Test(
    "Only the last four digits of what may be a PESEL show",
    arguments: [
      ("01620300022", "•••••••0022"), ("a 0162030002, b", "a ••••••0002, b"),
      ("żółć 01620300022 1 01620300015", "żółć •••••••0022 1 •••••••0015"),
      ("999999010 on 2026-01-05T08:00", "999999010 on 2026-01-05T08:00"), ("", ""),
    ])
  func masked(_ text: String, _ masked: String) { #expect(LongNumbers.masked(text) == masked) }

  @Test(
    "A PESEL in groups is one all the same; what is grouped otherwise is a date, a telephone number, a count",
    arguments: [
      ("0162 0300 022", "•••• •••0 022"), ("016203-00022,", "••••••-•0022,"),
      ("5 0162 0300 022 x", "5 •••• •••0 022 x"), ("0 1 6 2 0 3 0 0 0 2 2", "• • • • • • • 0 0 2 2"),
      ("żółć 01620-300022", "żółć •••••-••0022"), ("0162 0300 023", "0162 0300 023"),
      ("0162  0300 022", "0162  0300 022"), ("+01 620 300 022", "+01 620 300 022"),
      ("2026-01-05 08:00:00", "2026-01-05 08:00:00"), ("+48 600 700 800", "+48 600 700 800"),
      ("01620300022 0162 0300 022", "•••••••0022 •••• •••0 022"), ("00 00 00 00 000", "00 00 00 00 000"),
      ("0162 0300 022 01620 300015", "•••• •••0 022 ••••• ••0015"),
      ("+48 601 234 567 0162 0300 022", "+48 601 234 567 •••• •••0 022"),
      ("2026-01-05 0162 0300 022", "2026-01-05 •••• •••0 022"),
    ])
  func inGroups(_ text: String, _ masked: String) { #expect(LongNumbers.masked(text) == masked) }

  @Test("What begins with a date is none, whatever number stands behind it")
  func dates() {
    for number in 0..<1000 {
      let text = "2026-01-01-" + String(String(number + 1000).dropFirst())
      #expect(LongNumbers.masked(text + ".scn") == text + ".scn")
    }
  }

  @Test("A telephone number of this country is none where its country is written without a plus")
  func telephones() {
    for number in 0..<1000 {
      let text = "48 601 234 " + String(String(number + 1000).dropFirst())
      #expect(LongNumbers.masked(text) == text)
    }
  }

  @Test(
    "Of numbers in groups the digits count",
    arguments: [
      ("016 203 000 22", "X"), ("01-62030002 x", "X x"), ("123 456 789", "123 456 789"),
      ("01 62  030002", "01 62  030002"),
      ("a1620300022b", "aXb"), ("０１６２０３０００２２", "X"),
    ])
  func grouped(_ text: String, _ rewritten: String) {
    #expect(GroupedDigits.rewritten(text) { _ in "X" } == rewritten)
  }
}
