import Activation
import CommandLanguage
import ScenarioTesting
import Testing

/// The line that is advised where a mutant is not noticed can hold: what it states is what the refusal is about.
@Suite struct AdvisedLineTests {
  private static let world = """
    facility brzoza "Szpital pod Brzozą"
    facility olcha "Przychodnia Olcha"
    create-account akowalska "Anna Kowalska" pesel=01620300022 password=Wiosna-2025
    create-account cnowak "Cezary Nowak" pesel=99610100093
    akowalska: login
    """
  private static let activated = """
    akowalska: activate trusted-profile=own
    """
  private static let atTheMethod = """
    akowalska: properties
    akowalska: activate
    akowalska: trusted-profile
    """

  static let ids: [(id: String, further: String)] = [
    ("create-account/skip/contact-invalid", ""), ("create-account/skip/password-too-short", ""),
    ("contact/skip/contact-invalid", ""), ("add-document/skip/not-facility-staff", ""),
    ("login/skip/bad-credentials", ""), ("answer/skip/tp-method-unknown", atTheMethod),
    ("records/skip/not-own-records", activated), ("records/skip/facility-unknown", activated),
    ("book/skip/name-invalid", ""), ("change-password/skip/bad-credentials", ""),
    ("change-password/skip/password-too-short", ""),
  ]

  @Test(arguments: ids) func holds(_ id: String, _ further: String) throws {
    let mutant = try #require(Mutant.all.first { $0.id == id })
    let line = try #require(mutant.words.telling)
    let result = try SmallSuite([Self.world, further, line, ""].joined(separator: "\n")).run()
    #expect(result.tally.isGreen, "\(line): \(result.scenarios.flatMap(\.told))")
  }

  @Test func aFacilityWithARegonThatFailsItsCheck() throws {
    let mutant = try #require(Mutant.all.first { $0.id == "facility/skip/regon-invalid" })
    #expect(try SmallSuite(try #require(mutant.words.telling) + "\n").run().tally.isGreen)
  }
}
