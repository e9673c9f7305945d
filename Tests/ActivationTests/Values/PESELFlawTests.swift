import Activation
import Testing

/// Which check of a PESEL failed, told without its digits.
@Suite struct PESELFlawTests {
  @Test(arguments: [
    ("", PESEL.Flaw.length), ("123", .length), ("9961010009", .length), ("996101000933", .length),
    ("9961010009a", .signs), ("996 10100093", .signs), ("٩٩٦١٠١٠٠٠٩٣", .signs), ("99610100094", .checkDigit),
    ("00000000000", .dateOfBirth), ("02381307589", .dateOfBirth), ("72622912341", .checkDigit),
    ("00422900012", .dateOfBirth),
  ])
  func whatIsWrong(_ text: String, _ flaw: PESEL.Flaw) { #expect(PESEL.flaw(of: text) == flaw) }

  @Test(arguments: ["99610100093", "01620300015", "44051401359"]) func nothingIsWrong(_ text: String) {
    #expect(PESEL.flaw(of: text) == nil)
  }
}
