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
