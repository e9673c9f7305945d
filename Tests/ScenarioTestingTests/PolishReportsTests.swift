import CommandLanguage
import Shell
import TestSupport
import Testing

@testable import ScenarioTesting

/// What reports say in Polish is Polish.
@Suite struct PolishReportsTests {
  @Test("What mutants do", arguments: Mutant.all.map(\.fault))
  func mutants(_ fault: Text) { #expect(EnglishWords.found(in: fault.pl) == [], "\(fault.pl)") }

  @Test("The ways of the state diagrams", arguments: Transition.all.map(\.words.pl))
  func transitions(_ words: String) { #expect(EnglishWords.found(in: words) == [], "\(words)") }

  @Test(
    "The recorded ones",
    arguments: ["Coverage/Recorded/empty.pl.txt", "Coverage/Recorded/whole.pl.txt"])
  func recorded(_ name: String) throws {
    let text = try #require(RecordedText(name).text)
    for line in text.split(separator: "\n") where !line.contains("scn:") {
      #expect(EnglishWords.found(in: String(line)) == [], "\(line)")
    }
  }
}
