import Activation
import CommandLanguage
import Journal
import Shell
import Testing

@testable import Exploration

/// What is read for secrets: all that the entries of a trail say in words.
@Suite struct ToldTrailTests {
  private static func entry(by actor: Actor, about subject: Login?) -> WitnessedDeed {
    .recorded(
      JournalEntry(
        moment: Session.start, actor: actor, subject: subject, act: "show", outcome: .done, events: []))
  }

  @Test("Everybody who acts and everybody whom an entry is about is told, however many they are")
  func people() throws {
    // Of one length and one first letter: whatever is remembered of some is asked of the others.
    let logins = try (100..<400).map { try #require(Login("a\($0)")) }
    let deeds = zip(logins, logins.reversed()).flatMap { one, other in
      [Self.entry(by: .patient(one), about: nil), Self.entry(by: .support, about: other)]
    }
    let told = ToldTrail(of: deeds + deeds, TrailBook())
    #expect(logins.allSatisfy { told.tells($0.text) } && told.tells("support") && !told.tells("a400"))
    let actors = ToldTrail(of: logins.map { Self.entry(by: .patient($0), about: nil) }, TrailBook())
    #expect(logins.allSatisfy { actors.tells($0.text) })
    let subjects = ToldTrail(of: logins.map { Self.entry(by: .admin, about: $0) }, TrailBook())
    #expect(logins.allSatisfy { subjects.tells($0.text) } && subjects.entries == logins.count)
  }

  @Test("Clerks of one facility are told by their names")
  func clerks() {
    let facility = FacilityName("brzoza")
    let deeds = ["Anna", nil, "Olga"].map { Self.entry(by: .clerk(facility, name: $0), about: nil) }
    let told = ToldTrail(of: deeds, TrailBook())
    #expect(
      told.tells("clerk@brzoza/Anna") && told.tells("clerk@brzoza/Olga") && told.tells("clerk@brzoza\n"))
  }
}
