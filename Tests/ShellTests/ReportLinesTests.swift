import Activation
import CommandLanguage
import Testing

@testable import Shell

/// What a report says of an act: what a transcript does, without what is secret (I18).
@Suite struct ReportLinesTests {
  private func report(_ lines: String) throws -> String {
    let told = try Practice.performance(of: lines).reported(Practice.preferences)
    return (told.words + told.drawing).joined(separator: "\n")
  }

  private let visit = "akowalska: come brzoza\nakowalska: present\n"

  @Test func theClerksSlip() throws {
    let issued = visit + "clerk@brzoza: issue-pin akowalska"
    #expect(try Practice.shown(issued).contains("PIN for activating the account"))
    let told = try report(issued)
    #expect(told.hasPrefix("✓ account=akowalska facility=brzoza expires=2026-01-12T08:00\n"))
    #expect(told.contains(" •••• •••• ") && told.contains("PIN for activating the account"))
    #expect(try report(issued + " -> pin") == told)
  }

  @Test("In brief a line that keeps or expects something shows no more than its result")
  func brief() throws {
    var brief = Practice.preferences
    brief.isBrief = true
    func report(_ lines: String) throws -> [String] {
      let told = try Practice.performance(of: lines).reported(brief)
      return told.words + told.drawing
    }
    let issued = visit + "clerk@brzoza: issue-pin akowalska"
    #expect(
      try report(issued + " -> pin") == ["✓ ••• account=akowalska facility=brzoza expires=2026-01-12T08:00"])
    #expect(try report(issued).count > 5)
    #expect(try report("akowalska: steps => next=come") == ["✓ next=come"])
    #expect(
      try report("akowalska: records => refused not-signed-in") == [
        "✓ refused not-signed-in (R17)",
        "  The patient is not signed in to the portal, or their session has ended.",
      ])
  }

  @Test func theCodeOnThePhone() throws {
    let asked = "akowalska: login\nakowalska: properties\nakowalska: activate\nakowalska: trusted-profile\n"
    #expect(
      try report(asked + "akowalska: answer password") == """
        ✓ screen=trusted-profile message=code
        SMS from the Trusted Profile (simulator): code ••••••
        ▶ answer ••••••
        """)
  }

  @Test func theInbox() throws {
    let told = try report("akowalska: forgot-password\nakowalska: inbox -> link")
    #expect(told.hasPrefix("✓ count=1\n1. 2026-01-05 08:00"))
    #expect(told.contains(#/Link for the password reset: •+\n/#))
  }

  @Test func aPrintedText() throws {
    #expect(try report(visit + "clerk@brzoza: issue-pin akowalska -> pin\nprint \"It is $pin.\"") == "")
  }

  @Test func aRevealedPESEL() throws {
    let revealed = try report("support: show akowalska reveal=pesel")
    #expect(revealed.contains("•••••••0022"))
    let checked = try report("support: show akowalska reveal=pesel => status=inactive")
    #expect(checked == "✓ ok\n" + revealed && !revealed.contains("01620300022"))
  }

  @Test func theExamplesOfAHelpText() throws {
    let help = try report("help create-account")
    #expect(help.contains("pesel=•••••••") && !help.contains("01620300022"))
  }

  @Test func otherListsAreShownAsTheyAre() throws {
    let queue = visit + "clerk@brzoza: queue"
    let list = try Practice.shown(queue)
    #expect(list.contains("Anna Kowalska"))
    #expect(try report(queue).hasSuffix("\n" + list))
  }

  @Test func whatDiffersFromAnExpectedPESEL() throws {
    let mismatch = try Practice.performance(of: "support: show akowalska reveal=pesel => pesel=99610100093")
    #expect(mismatch.comparison(.en).map(\.expected) == ["pesel=•••••••0093"])
    #expect(mismatch.comparison(.en).map(\.actual) == ["pesel=•••••••0022"])
  }

  @Test func whoDidWhat() throws {
    let issued = try Practice.performance(of: visit + "clerk@brzoza/Zofia: issue-pin akowalska")
    #expect(issued.who(.en) + " " + issued.deed(.en) == "clerk of brzoza (Zofia) generates a PIN")
    #expect(issued.who(.pl) + " " + issued.deed(.pl) == "pracownik podmiotu brzoza (Zofia) generuje kod PIN")
  }

  @Test("Those whom a name may mean are told also where that was expected, but not in brief")
  func whoIsMeant() throws {
    let line = "create-account amazur \"Anna Mazur\" pesel=95050512346\nsupport: why anna"
    let expected = try Practice.performance(of: line + " => refused account-ambiguous")
    let told = expected.reported(Practice.preferences)
    #expect(told.drawing.count == 2 && told.drawing.allSatisfy { $0.contains(" Anna ") }, "\(told)")
    var brief = Practice.preferences
    brief.isBrief = true
    let short = expected.reported(brief)
    #expect(short.drawing.isEmpty && short.words.count == 2, "\(short)")
  }
}
