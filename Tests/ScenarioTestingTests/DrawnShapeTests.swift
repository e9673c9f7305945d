import Testing

@testable import ScenarioTesting

/// A first look at what reports tell: whether it may hold something drawn.
@Suite struct DrawnShapeTests {
  @Test(
    "A date or a time is one where no number goes on before or behind it",
    arguments: [
      "2026-01-051", "12:3456", "12:34 56 78", "12:34, 56, 78", "56 12:34 78", "12:13:14:15", "12:34:56 78",
      "2026-01-05T123456", "123456",
    ])
  func numbers(_ text: String) { #expect(DrawnShape.mayStand(in: text, ofDigits: DrawnShape.leastOfNumber)) }

  @Test(arguments: [
    "2026-01-05 08:00:30", "2026-01-05T08:00:30", "8:00-15:30", "12:30 5", "at 8:00: 5",
    "2026-01-05 2026-01-06", "12:30 and 12345", "2026-01-05-", "8:00:",
  ])
  func harmless(_ text: String) {
    #expect(!DrawnShape.mayStand(in: text, ofDigits: DrawnShape.leastOfNumber))
  }

  @Test(
    "Of fewer digits: those of a PIN that the scenario itself is handed",
    arguments: ["12:345", "41-68", "8:00 5"])
  func short(_ text: String) { #expect(DrawnShape.mayStand(in: text, ofDigits: DrawnShape.leastOfPIN)) }

  @Test(
    "A token in groups or in letters of one size",
    arguments: [
      "Dgsc ESc9 KJyA qFGU YQ2S pP2Z", "of dgsc-esc9-kjya-qfgu-yq2s-pp2z", "DGSCESC9KJYAQFGUYQ2SPP2Z",
      "uj45thu6yeKj", "uj45-thu6-yekj", "Red uj4 5th u6y ekj", "DgscESc9K JyAqFGUYQ2 SpP2Z", "abcdefghjkmn",
      "u j 4 5 t h u 6 y e k j", "R2 R3 R4 R5 R6 Rj", "a2 b3 a4 b5 a6 b7", "b234 b567 b89k",
    ])
  func inGroups(_ text: String) { #expect(DrawnShape.mayStand(in: text, ofDigits: DrawnShape.leastOfNumber)) }

  @Test("The beginning of a token that is cut short", arguments: ["AkNY…", "of AkNYQ3...", "(AkNY...)"])
  func cut(_ text: String) {
    for word in DrawnShape.words(of: text) {
      #expect(word.hasPrefix("AkNY") && !word.contains("."), "\(word)")
    }
    #expect(!DrawnShape.words(of: text).isEmpty)
    #expect(DrawnShape.mayStand(in: text, ofDigits: DrawnShape.leastOfNumber))
  }

  @Test(arguments: [
    "And then...", "R26. S4.. A", "After 24h the reset ends", "The 24h reset", "the next day the pet",
    "SMS code expired after 2025",
    "R2 R3 R4 R5", "R2 R3 R4 R5 R6 R7", "R20, R21, R22, R23, R9", "I2-I3-I4-I5-I6-I7-I8",
    "A reset after 7d, the last 90s", "Anna Kowalska comes to the desk 3 times", "pin-wrong pin-used",
    "Szpital pod Brzozą", "e-Dowód R26 S4", "has seen that been then", "Reset sam-w-sobie 5s",
  ])
  func wordsInGroups(_ text: String) {
    #expect(!DrawnShape.mayStand(in: text, ofDigits: DrawnShape.leastOfNumber))
  }
}
