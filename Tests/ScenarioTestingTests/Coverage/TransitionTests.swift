import Activation
import ScenarioTesting
import Testing

/// Which ways between states some lines lead, beside the creation of the accounts: these and no others.
struct TransitionStory: CustomTestStringConvertible {
  let title: String
  let lines: String
  let made: Set<String>

  init(_ title: String, _ lines: String, _ made: String...) {
    self.title = title
    self.lines = lines
    self.made = Set(made)
  }

  var testDescription: String { title }

  private static let form = "login\n  properties\n  activate\n  "
  private static let changed = "signed-in-to-change-password"

  static let all = account + pins + screens

  private static let account = [
    Self("nothing but accounts", "come brzoza"),
    Self(
      "active by PIN, reset, active again",
      RuleStory.activeByPIN + RuleStory.backAfterReset + RuleStory.activeByPIN,
      "pin-issued", "activated-by-pin", "pin-used", "reset-of-active-by-pin", "reactivated-by-pin",
      "signed-in",
      "properties-opened", "activate-pressed", "pin-typed", "pin-confirmed", "ended-by-reset", changed,
      "password-replaced", "signed-in-again"),
    Self(
      "active by the Trusted Profile, reset, active again",
      "admin: policy reactivation=pin-or-trusted-profile\n" + RuleStory.activeByTrustedProfile
        + RuleStory.backAfterReset + "activate trusted-profile=own",
      "activated-by-trusted-profile", "reset-of-active-by-trusted-profile", "reactivated-by-trusted-profile",
      "signed-in", "properties-opened", "activate-pressed", "trusted-profile-chosen", "message-answered",
      "trusted-profile-confirmed", "ended-by-reset", changed, "password-replaced"),
    Self("a reset of an account that was never active", RuleStory.reset, "reset-of-never-activated"),
    Self(
      "a reset after a reset",
      RuleStory.activeByTrustedProfile + "logout\n" + RuleStory.reset + "admin: wait 1d\n" + RuleStory.reset,
      "activated-by-trusted-profile", "reset-of-active-by-trusted-profile", "reset-again", "signed-in",
      "properties-opened", "activate-pressed", "trusted-profile-chosen", "message-answered",
      "trusted-profile-confirmed", "signed-out"),
  ]

  private static let pins = [
    Self("superseded", RuleStory.pin + RuleStory.pin, "pin-issued", "pin-superseded"),
    Self("still open", RuleStory.pin + "admin: clock 2026-01-12T07:59:59", "pin-issued"),
    Self("expired", RuleStory.pin + "admin: wait 7d", "pin-issued", "pin-expired"),
    Self(
      "expired before the next was issued", RuleStory.pin + "admin: wait 7d\n" + RuleStory.pin, "pin-issued",
      "pin-expired"),
    Self(
      "revoked by a clerk", RuleStory.pin + "clerk@jawor: revoke-pin akowalska", "pin-issued",
      "pin-revoked-by-clerk"),
    Self(
      "revoked by a reset", RuleStory.pin + RuleStory.reset, "pin-issued", "pin-revoked-by-reset",
      "reset-of-never-activated"),
    Self(
      "revoked by the Trusted Profile", RuleStory.pin + RuleStory.activeByTrustedProfile, "pin-issued",
      "pin-revoked-by-trusted-profile", "activated-by-trusted-profile", "signed-in", "properties-opened",
      "activate-pressed", "trusted-profile-chosen", "message-answered", "trusted-profile-confirmed"),
    Self(
      "one try of two failed",
      "admin: policy pin-tries=2\n" + RuleStory.pin + form
        + "enter-pin 00000000\n  confirm => refused pin-wrong",
      "pin-issued", "pin-missed", "signed-in", "properties-opened", "activate-pressed", "pin-typed",
      "pin-refused"),
    Self(
      "the only try failed",
      "admin: policy pin-tries=1\n" + RuleStory.pin + form
        + "enter-pin 00000000\n  confirm => refused pin-exhausted",
      "pin-issued", "pin-exhausted", "signed-in", "properties-opened", "activate-pressed", "pin-typed",
      "pin-refused"),
    Self(
      "an entry without a PIN", form + "enter-pin 00000000\n  confirm => refused pin-none-open", "signed-in",
      "properties-opened", "activate-pressed", "pin-typed", "pin-refused"),
  ]

  private static let screens = [
    Self("in and out", "login\n  logout", "signed-in", "signed-out"),
    Self("in twice", "login\n  login", "signed-in", "signed-in-again"),
    Self(
      "a change of the password at home", "login\n  change-password new=Wiosna-2026", "signed-in",
      "password-changed"),
    Self("to the properties twice", "login\n  properties\n  properties", "signed-in", "properties-opened"),
    Self(
      "off the form", form + "properties", "signed-in", "properties-opened", "activate-pressed",
      "activation-form-left"),
    Self(
      "off the Trusted Profile", form + "trusted-profile\n  properties", "signed-in", "properties-opened",
      "activate-pressed", "trusted-profile-chosen", "trusted-profile-left"),
    Self(
      "cancelled", form + "trusted-profile\n  cancel", "signed-in", "properties-opened", "activate-pressed",
      "trusted-profile-chosen", "trusted-profile-cancelled"),
    Self(
      "timed out", form + "trusted-profile\n  admin: wait 10m\n  answer bank => refused tp-timed-out",
      "signed-in",
      "properties-opened", "activate-pressed", "trusted-profile-chosen", "trusted-profile-failed"),
    Self(
      "a wrong code leads nowhere",
      "admin: seed 1\n  " + form + "trusted-profile\n  answer bank\n  answer x => refused tp-code-wrong",
      "signed-in",
      "properties-opened", "activate-pressed", "trusted-profile-chosen", "message-answered"),
  ]
}

@Suite struct TransitionTests {
  @Test("Lines lead these ways and no others", arguments: TransitionStory.all)
  func made(_ story: TransitionStory) throws {
    let made = try coverage(of: RuleStory.suite(story.lines)).transitions
    #expect(Set(made.map(\.name)) == story.made.union(["account-created"]))
  }

  @Test("Every way is led by some lines")
  func everyWay() {
    let made = TransitionStory.all.reduce(into: Set(["account-created"])) { $0.formUnion($1.made) }
    #expect(made == Set(Transition.all.map(\.name)))
  }

  @Test("No two ways have the same name, nor the same words")
  func names() {
    #expect(Set(Transition.all.map(\.name)).count == Transition.all.count)
    #expect(Set(Transition.all.map(\.words)).count == Transition.all.count)
  }
}
