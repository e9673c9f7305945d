import ScenarioTesting
import Testing

/// What a line becomes that was not as expected: anna has an inactive account, is signed in and stands at the
/// desk.
@Suite struct UpdatedLineTests {
  static let world = """
    facility brzoza "Szpital pod Brzozą"
    create-account anna "Anna Kowalska" pesel=01620300022
    anna: login
    anna: come brzoza
    anna: present
    set expected active
    set code wrong-screen

    """

  struct Story: Sendable, CustomTestStringConvertible {
    let before: String
    let after: String

    init(_ before: String, _ after: String) { (self.before, self.after) = (before, after) }
    var testDescription: String { before }
  }

  static let refused = [
    Story("anna: records", "anna: records => refused account-inactive"),
    Story(
      "  anna: records", "  anna: records                                     => refused account-inactive"),
    Story("anna: dokumentacja", "anna: dokumentacja => odmowa account-inactive"),
    Story("anna: records   # why", "anna: records => refused account-inactive   # why"),
    Story("\tanna:  records\t=>\tok\t# why", "\tanna:  records\t=>\trefused account-inactive\t# why"),
    Story("anna: dokumentacja  =>  ok", "anna: dokumentacja  =>  odmowa account-inactive"),
    Story("anna: records => count=1", "anna: records => refused account-inactive"),
    Story("anna: records => ok count=1 # x", "anna: records => refused account-inactive # x"),
    Story("anna: records -> n=count", "anna: records -> n=count => refused account-inactive"),
    Story("  anna: records -> n=count", "  anna: records -> n=count => refused account-inactive"),
    Story("anna: records -> n=count  => ok", "anna: records -> n=count  => refused account-inactive"),
    // A refusal may have fields of its own.
    Story(
      "anna: zatwierdz =>  pozostało-prób=1", "anna: zatwierdz =>  odmowa wrong-screen pozostało-prób=brak"),
    Story(
      "anna: confirm => ok  screen=home tries-left=none",
      "anna: confirm => refused wrong-screen tries-left=none"),
  ]

  static let ok = [
    Story("anna: properties => refused", "anna: properties => ok"),
    Story("anna: properties   =>  refused  wrong-screen  # c", "anna: properties   =>  ok  # c"),
    Story("anna: właściwości => odmowa wrong-screen", "anna: właściwości => ok"),
    Story("anna: properties => refused $code", "anna: properties => ok"),
    Story(
      "anna: properties => refused wrong-screen  screen=home  status~act",
      "anna: properties => screen=properties  status~act"),
    Story(
      "anna: wlasciwosci => odmowa wrong-screen ekran=brak", "anna: wlasciwosci => ekran=właściwości"),
    Story("anna: login => refused sign-in-locked until=2026-01-05T08:15", "anna: login => ok"),
  ]

  static let code = [
    Story("anna: confirm => refused pin-wrong", "anna: confirm => refused wrong-screen"),
    Story(
      "anna: confirm => refused  pin-wrong   tries-left=none",
      "anna: confirm => refused  wrong-screen   tries-left=none"),
    Story(
      "anna: login password=zle => refused sign-in-locked until=2026-01-05T08:15",
      "anna: login password=zle => refused bad-credentials until=none"),
    Story(
      "anna: zaloguj-się hasło=złe => odmowa sign-in-locked do=2026-01-05T08:15",
      "anna: zaloguj-się hasło=złe => odmowa bad-credentials do=brak"),
    Story("anna: records => refused $code # c", "anna: records => refused account-inactive # c"),
    Story("anna: zatwierdź => refused pin-wrong", "anna: zatwierdź => refused wrong-screen"),
  ]

  static let comparison = [
    Story(
      "support: show anna => status=active  screen=home resets>=0 origin~never # c",
      "support: show anna => status=inactive  screen=home resets>=0 origin~never # c"),
    Story("support: show anna => ok resets>0", "support: show anna => ok resets=0"),
    Story("support: show anna => facility=brzoza", "support: show anna => facility=none"),
    Story("support: pokaż anna => podmiot=brzoza", "support: pokaż anna => podmiot=brak"),
    Story("support: show anna => status=$expected", "support: show anna => status=inactive"),
    Story("support: show anna => status=\"active\"", "support: show anna => status=inactive"),
    Story("support: pokaż anna => stan!=nieaktywne", "support: pokaż anna => stan=nieaktywne"),
    Story("wsparcie: pokaz anna => pin-locked=yes", "wsparcie: pokaz anna => pin-locked=nie"),
    Story("support: why anna => next=records", "support: why anna => next=issue-pin"),
    Story(
      "support: dlaczego anna => następny-krok=zaloguj-się",
      "support: dlaczego anna => następny-krok=wygeneruj-pin"),
    Story("clock => value>2027-01-01T00:00", "clock => value=2026-01-05T08:00"),
    Story("support: find kowalska => value=ewa count=2", "support: find kowalska => value=anna count=1"),
    Story("support: find ewa => wartość=ewa", "support: find ewa => wartość=none"),
    Story("anna: records => refused account-inactive", "anna: records => refused account-inactive"),
  ]

  @Test("An act that was refused", arguments: refused)
  func becomesRefused(_ story: Story) throws { try check(story) }

  @Test("An act that was not refused", arguments: ok)
  func becomesOK(_ story: Story) throws { try check(story) }

  @Test("Another refusal", arguments: code)
  func getsTheCode(_ story: Story) throws { try check(story) }

  @Test("Other values", arguments: comparison)
  func getsTheValues(_ story: Story) throws { try check(story) }

  private func check(_ story: Story) throws {
    let updated = try UpdatedSuite(Self.world + story.before + "\n")
    #expect(updated.text == Self.world + story.after + "\n")
    #expect(try updated.failures().isEmpty)
    #expect(updated.left.isEmpty)
  }

  @Test("The lines after it are judged by what happened")
  func goesOn() throws {
    let updated = try UpdatedSuite(
      Self.world + "anna: records\nanna: properties => refused\nanna: activate => screen=home\n")
    #expect(
      updated.text == Self.world
        + "anna: records => refused account-inactive\nanna: properties => ok\n"
        + "anna: activate => screen=activation-form\n")
  }

  static let left = [
    Story("clerk@brzoza: issue-pin => value=12345678", "secret"),
    Story("clerk@brzoza: issue-pin => refused pin-issue-throttled value=12345678", "secret"),
    Story("support: show anna reveal=pesel => pesel=01620300015", "secret"),
    Story("support: show anna reveal=pesel => pesel~9 status=active", "secret"),
    Story("anna: reset-password => ok", #"error("secret-needed")"#),
  ]

  @Test("What no file keeps, and what could not be carried out, is left", arguments: left)
  func staysAsItIs(_ story: Story) throws {
    let updated = try UpdatedSuite(Self.world + story.before + "\n\nanna: records\n")
    let isError = story.after.hasPrefix("error")
    let rest = isError ? "\n\nanna: records\n" : "\n\nanna: records => refused account-inactive\n"
    #expect(updated.text == Self.world + story.before + rest)
    #expect(updated.left == ["a.scn:8: \(story.after)"])
  }

  @Test("No time for a line is no reason to rewrite it")
  func timedOut() throws {
    let limit = TimeLimit(.seconds(1)) { .seconds(5) }
    let late = TimeLimit(.zero) { .seconds(5) }
    let text = Self.world + "anna: records => ok\n"
    #expect(try UpdatedSuite(["a.scn": text], timeLimit: limit).left.isEmpty)
    let updated = try UpdatedSuite(["a.scn": text], timeLimit: late)
    #expect(updated.left == ["a.scn:1: timedOut"] && updated.text == text)
  }
}
