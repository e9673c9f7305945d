import CommandLanguage
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
}
