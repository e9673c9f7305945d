import Activation
import CommandLanguage
import ScenarioTesting
import Shell
import Testing

/// The page as a whole.
@Suite struct HTMLPageTests {
  private let life = """
    setup
      facility brzoza "Szpital pod Brzozą"
      create-account anna "Anna Kowalska" pesel=01620300022
    scenario "Entry $entry" tags=pin
      anna: come brzoza
      anna: login
      anna: appointments
      anna: activate pin=$entry => refused $code
    examples
      entry     code
      00000000  pin-none-open
      12        pin-format

    """

  @Test func verdictAndCounts() {
    let page = HTMLSamples.page(life)
    #expect(page.contains("<title>✓ Everything as expected – konto test</title>"))
    #expect(page.elements("p", class: "when") == ["2026-01-05 08:00 UTC · 1.50 s · 2 scenarios · 1 file"])
    #expect(page.contains("<div class=\"good\"><dt>as expected</dt><dd>2</dd></div>"))
    #expect(page.contains("<div class=\"none\"><dt>not as expected</dt><dd>0</dd></div>"))
    #expect(page.contains("<dt>statements carried out</dt><dd>12</dd>"))
  }

  @Test func inPolish() {
    let page = HTMLSamples.page(life, .pl)
    #expect(page.contains("<html lang=\"pl\">"))
    #expect(page.contains("<title>✓ Wszystko zgodnie z oczekiwaniami – konto test</title>"))
    #expect(page.elements("p", class: "when") == ["2026-01-05 08:00 UTC · 1,50 s · 2 scenariusze · 1 plik"])
    #expect(page.contains("<b>pacjent anna</b> zgłasza się do rejestracji i prosi o aktywację"))
    #expect(page.contains("<summary>Przygotowanie · 2 polecenia</summary>"))
  }

  @Test func rowAndTitleOfATable() {
    let page = HTMLSamples.page(life)
    #expect(page.elements("span", class: "name") == ["Entry 00000000", "Entry 12"])
    #expect(page.elements("span", class: "chip told") == ["row 1", "row 2"])
    #expect(page.elements("span", class: "aside") == [":11 · 12 ms", ":12 · 12 ms"])
  }

  @Test func screensAreDrawnWhereTheyChange() throws {
    let screens = HTMLSamples.page(life).elements("pre", class: "screen")
    try #require(screens.count == 4)
    #expect(screens[0].contains("│   [ Medical records ]         locked – account inactive"))
    #expect(screens[1].contains("│   PIN               [              ]"))
    #expect(screens[3].contains("│   PIN               [ ••           ]"))
  }

  @Test func anotherLanguageWithinAScenario() {
    let page = HTMLSamples.page("language pl\ncreate-account anna \"A B\" pesel=01620300022\nanna: login\n")
    #expect(page.contains("<li class=\"turn patient\" lang=\"pl\">"))
    #expect(page.contains("<b>pacjent anna</b> loguje się"))
  }

  @Test func incompleteRunIsNotGreen() {
    var result = HTMLSamples.result(["a.scn": life])
    result.leaveOut(3)
    result.wasInterrupted = true
    let page = HTMLSamples.page(result)
    #expect(page.contains("<title>! Incomplete run – konto test</title>"))
    #expect(page.contains("<div class=\"idle\"><dt>not run</dt><dd>3</dd></div>"))
    #expect(
      page.elements("p", class: "note") == [
        "The run was interrupted; the results are those up to that point."
      ])
  }

  @Test func whyNothingRan() {
    let mistake = HTMLSamples.page("scenario \"S\"\n  anna: logn\n")
    #expect(mistake.contains("<title>! Nothing ran – konto test</title>"))
    #expect(mistake.elements("p", class: "place") == ["a.scn:2:9"])
    #expect(mistake.elements("p", class: "reason") == ["unknown verb “logn”"])
    #expect(
      mistake.elements("pre", class: "drawn") == [
        " 2 │   anna: logn\n   │         ^^^^\n   = did you mean: login?"
      ])
    #expect(HTMLSamples.page("scenario \"S\"\n").elements("p", class: "place") == ["a.scn:1"])
    let report = HTMLReport(SmallSuite.preferences(.en))
    #expect(report.text(HTMLSamples.result([:])).contains("<h1 class=\"verdict warn\">"))
    let missing = SmallSuite([:], asked: ["b.scn"]).result()
    #expect(report.text(missing).elements("p", class: "place") == ["b.scn"])
  }

  @Test func coverageIsDrawnAndTold() throws {
    var result = HTMLSamples.result(["a.scn": life])
    #expect(!HTMLSamples.page(result).contains("id=\"coverage\""))
    result.coverage = try coverage(of: life)
    let page = HTMLSamples.page(result)
    #expect(page.contains("id=\"coverage\"") && page.contains("<figure class=\"wide\"><svg "))
    #expect(page.contains("Coverage of the procedure: \(result.coverage?.percent ?? -1)%"))
    #expect(
      page.contains("Refusals that did not occur") == !(result.coverage?.codeShare.missing.isEmpty ?? true))
  }

  @Test func sameResultSameBytes() {
    let result = HTMLSamples.result(["a.scn": life])
    let report = HTMLReport(SmallSuite.preferences(.pl))
    #expect(report.text(result) == report.text(result))
  }

  @Test func nothingIsAskedForFromOutside() {
    let page = HTMLSamples.page(life)
    for outside in ["http:", "https:", "src=", "url(", "@import", "//cdn"] {
      #expect(!page.contains(outside))
    }
  }
}
