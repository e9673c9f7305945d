import CommandLanguage
import Shell
import TestSupport
import Testing

@testable import ScenarioTesting

/// What reports say in Polish is Polish.
@Suite struct PolishReportsTests {
  @Test("What mutants do, and what would notice them", arguments: Mutant.all.map(\.words))
  func mutants(_ words: MutantWords) {
    #expect(EnglishWords.found(in: words.fault.pl) == [], "\(words.fault.pl)")
    #expect(EnglishWords.found(in: words.hint.pl) == [], "\(words.hint.pl)")
  }

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
