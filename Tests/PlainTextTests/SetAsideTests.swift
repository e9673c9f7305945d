import PlainText
import Testing

/// Which digits of a text are no part of what may be a secret.
@Suite struct SetAsideTests {
  @Test(
    "Those of dates, times and telephones, unless others beside them leave it open",
    arguments: [
      ("601 234 567", ""), ("601-234-567", ""), ("+48 601 234 567", ""), ("2026-01-05, 601 234 567", ""),
      ("12:30 601 234 567", ""), ("90 670 456 785", "90670456785"), ("9 067 045 678", "9067045678"),
      ("601, 234, 567", "601234567"), ("12:30 13:45", ""), ("8:00-15:30", ""), ("12:30 5", "5"),
      ("12:34 56 78", "12345678"), ("12:34:56 78", "12345678"), ("12:13:14:15", "12131415"),
      ("2026-01-05 12:34 56 78", "12345678"), ("2026-01-05 08:00:30", ""), ("12.01 08:00", ""),
      ("12.01, 8:00-9:30", ""), ("45.01 08:00", "45010800"), ("2026 01 05", ""),
    ])
  func left(_ text: String, _ digits: String) {
    let hidden = SetAside.hiding(text)
    #expect(hidden.filter { $0.isASCII && $0.isNumber } == digits)
    #expect(SetAside.restored(hidden) == text)
  }
}
