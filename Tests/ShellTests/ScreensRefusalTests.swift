import Activation
import CommandLanguage
import Testing

@testable import Shell

/// The refusals that `help VERB` announces, against the procedure.
struct ScreensRefusalTests {
  @Test func everyCodeIsMetBySomeVerbOrByStores() {
    let met = Set(Vocabulary.standard.verbs.flatMap(\.refusals)).union([
      .world(.practiceOnly), .world(.readOnly), .admission(.notGranted),
    ])
    #expect(Set(RefusalCode.allCases).subtracting(met) == [])
  }

  @Test(arguments: Vocabulary.standard.verbs.map(\.name.en))
  func noCodeStandsTwice(_ name: String) throws {
    let refusals = try #require(Vocabulary.standard.verb(name)).refusals
    #expect(Set(refusals).count == refusals.count)
  }

  @Test(arguments: [
    (
      "issue-pin",
      "not-allowed facility-unknown facility-not-integrated no-request login-missing account-not-found document-not-shown document-kind-not-accepted document-invalid document-expired identity-mismatch account-already-active pin-issue-throttled"
    ),
    ("login", "not-allowed sign-in-locked bad-credentials"),
    (
      "trusted-profile",
      "not-allowed account-not-found not-signed-in password-change-required wrong-screen account-already-active tp-not-for-reactivation persona-unknown tp-unavailable"
    ),
    (
      "change-password",
      "not-allowed account-not-found not-signed-in bad-credentials password-too-short password-unchanged"
    ),
    ("forgot-password", "not-allowed reset-throttled"),
    ("grant", "not-allowed store-only facility-unknown"),
    ("revoke", "not-allowed store-only grant-unknown"),
    ("clock", "not-allowed clock-backwards"),
    ("print", ""),
  ])
  func guardsStandInTheirOrder(_ name: String, _ codes: String) throws {
    let refusals = try #require(Vocabulary.standard.verb(name)).refusals
    #expect(refusals.map(\.rawValue).joined(separator: " ") == codes)
  }

  /// Each verb that can stand in the trail has a sentence there.
  @Test func everyVerbOfTheTrailHasADeed() {
    let silent = Vocabulary.standard.verbs.filter { $0.deed == Verb.deed(named: $0.name) }
    #expect(silent == Vocabulary.standard.verbs.filter { !$0.canStandInTrail })
  }

  /// Real refusals must be among those that help announces.
  @Test(arguments: [
    ("akowalska: records", "records"), ("akowalska: confirm", "confirm"),
    ("clerk@kalina: issue-pin", "issue-pin"),
    ("nikt: properties", "properties"), ("clock 2020-01-01T00:00", "clock"), ("support: seed 1", "seed"),
    ("akowalska: clock 2027-01-01T00:00", "clock"), ("akowalska: reset-password token=x", "reset-password"),
    ("support: show nikt", "show"), ("nikt: inbox", "inbox"), ("akowalska: activate pin=1", "activate"),
  ])
  func aRealRefusalIsAnnounced(_ line: String, _ name: String) throws {
    let verb = try #require(Vocabulary.standard.verb(name))
    #expect(verb.refusals.contains(try Practice.refusal(of: line)))
  }
}
