import Activation
import CommandLanguage
import ScenarioTesting
import Shell
import Testing

/// What a page says of a scenario that was not as expected.
@Suite struct HTMLFailureTests {
  private let wrong = """
    setup
      create-account anna "Anna Kowalska" pesel=01620300022
    scenario "Fine" tags=smoke
      anna: login
    scenario "Wrong" tags=pin,desk
    > Anna tries what she must not.
      anna: login => screen=properties status=active
      anna: records

    """

  private func failures(_ page: String) throws -> String {
    String(try #require(page.between("<section id=\"failures\"", "<section id=\"files\"")))
  }

  @Test func placeStatementExpectedAndActual() throws {
    let failures = try failures(HTMLSamples.page(wrong))
    #expect(failures.elements("span", class: "name") == ["Wrong"])
    #expect(failures.elements("span", class: "chip") == ["pin", "desk"])
    #expect(failures.elements("p", class: "place") == ["a.scn:7 · not as expected"])
    #expect(
      failures.elements("pre", class: "statement").first == "anna: login => screen=properties status=active")
    #expect(failures.elements("td", class: "expected") == ["screen=properties", "status=active"])
    #expect(failures.elements("td", class: "actual") == ["screen=home", "status=inactive"])
  }

  @Test func accountsAndWhatLedThere() throws {
    let told = try failures(HTMLSamples.page(wrong)).elements("pre", class: "told")
    #expect(told.first?.hasPrefix("anna: status=inactive origin=never-activated pin=none") == true)
    #expect(told.last?.contains("patient anna signs in – done") == true)
  }

  @Test func itsDialogueIsOpenAndStopsThere() throws {
    let failures = try failures(HTMLSamples.page(wrong))
    #expect(failures.contains("<details class=\"fold\" open=\"\"><summary>Dialogue · 2 statements</summary>"))
    #expect(failures.elements("li", class: "narration") == ["Anna tries what she must not."])
    #expect(failures.contains("<li class=\"turn patient bad\">"))
    #expect(!failures.contains("opens the medical records"))
  }

  @Test func reasonAndRemedyOfARefusal() throws {
    let page = HTMLSamples.page("create-account anna \"A B\" pesel=01620300022\nanna: login\nanna: records\n")
    let failures = try failures(page)
    #expect(failures.elements("td", class: "actual") == ["refused account-inactive"])
    #expect(failures.elements("p", class: "reason").first?.hasPrefix("The account is inactive") == true)
    #expect(failures.elements("p", class: "remedy").first?.hasPrefix("→ See what the patient") == true)
  }

  @Test func includeChainAndCleanup() throws {
    let result = HTMLSamples.result([
      "a.scn": "scenario \"S\"\n  include \"parts/b.scn\"\ncleanup\n  facilities => count=1\n",
      "parts/b.scn": "facilities => count>0\n",
    ])
    let failures = try failures(HTMLSamples.page(result))
    #expect(
      failures.elements("p", class: "place").map { $0.prefix(14) } == ["parts/b.scn:1 ", "a.scn:4 · not "])
    #expect(failures.elements("p", class: "place chain") == ["included from a.scn:2"])
    #expect(failures.elements("span", class: "chip told") == ["Cleanup"])
  }

  @Test func whatCouldNotRunIsCalledSo() throws {
    let page = HTMLSamples.page("create-account anna \"A B\" pesel=01620300022\nanna: reset-password\n")
    let failures = try failures(page)
    #expect(failures.elements("p", class: "place") == ["a.scn:2 · could not run"])
    #expect(
      failures.elements("p", class: "reason") == [
        "there is no token in the inbox: state it (token=…) or ask for a new one (forgot-password)"
      ])
  }

  @Test func failuresStandFirstAndAreLinkedFromTheirFile() throws {
    let page = HTMLSamples.page(wrong)
    let (failures, scenarios) = (
      page.firstRange(of: "id=\"failures\""), page.firstRange(of: "id=\"scenarios\"")
    )
    #expect(try #require(failures).lowerBound < #require(scenarios).lowerBound)
    #expect(page.contains("<article class=\"failure\" id=\"failure-2\">"))
    #expect(page.contains("<a class=\"line\" href=\"#failure-2\">"))
    #expect(page.contains("<details class=\"scenario\" id=\"scenario-1\">"))
  }
}
