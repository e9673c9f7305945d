import ScenarioTesting
import Testing

/// What a name given to an include stands for is told where it was expected, as that of a row is.
@Suite struct IncludedValueTests {
  @Test func ofALiteralAndOfARow() throws {
    let suite = SmallSuite(
      [
        "a.scn":
          "scenario \"S $d\"\ninclude \"parts/inner.scn\" c=$d\nexamples\nd\n3\nscenario \"T\"\ninclude \"parts/inner.scn\" c=4\n",
        "parts/inner.scn": "include \"deeper.scn\" e=$c\n", "parts/deeper.scn": "accounts => count=$e\n",
      ], asked: ["a.scn"])
    let text = TextReport(SmallSuite.preferences(.en)).text(try suite.run())
    #expect(text.contains("count=3    count=0") && text.contains("count=4    count=0"), "\(text)")
    #expect(!text.contains("count=$e    "))
  }

  /// What came out while it ran is not written in any file, and may be a secret.
  @Test func notOfWhatWasKept() throws {
    let suite = SmallSuite(
      [
        "a.scn": "accounts -> n=count\ninclude \"parts/inner.scn\" c=$n\n",
        "parts/inner.scn": "facilities => count>$c\n",
      ], asked: ["a.scn"])
    let text = TextReport(SmallSuite.preferences(.en)).text(try suite.run())
    #expect(text.contains("count>$c   count=0"), "\(text)")
  }
}
