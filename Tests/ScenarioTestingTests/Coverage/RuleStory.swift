import Activation
import ScenarioTesting
import Testing

/// What shows a rule, and the neighbouring sequence that does not.
struct RuleStory: CustomTestStringConvertible {
  let rule: Rule
  let shows: String
  let showsNot: String

  init(_ rule: Rule, by shows: String, notBy showsNot: String) {
    self.rule = rule
    self.shows = shows
    self.showsNot = showsNot
  }

  var testDescription: String { rule.rawValue }

  static let all = account + ways + portal + lifetime + sisters

  /// A suite of one scenario of these lines, with three facilities and two people.
  static func suite(_ lines: String) -> String {
    """
    setup
      facility brzoza "Szpital pod Brzozą"
      facility jawor "Przychodnia Jawor"
      facility olcha "Gabinety Olcha" integrated=no
      create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
      create-account jnowak "Jan Nowak" pesel=01620300015
      add-document akowalska "Karta informacyjna" facility=brzoza
    scenario "Story"
      as akowalska
    \(lines)
    """
  }

  /// The steps that stories have in common; the patient is akowalska.
  static let pin = """
      come brzoza
      present
      clerk@brzoza: issue-pin -> pin

    """
  static let activeByPIN =
    pin + """
        login
        activate pin=$pin

      """
  static let activeByTrustedProfile = """
      login
      activate trusted-profile=own

    """
  static let reset = """
      forgot-password
      reset-password

    """
  static let backAfterReset =
    reset + """
        login
        change-password new=Wiosna-2026

      """
}
