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

  /// Everything of a page that is read: screens, statements, refusals, failures, an error.
  private static func file(_ dialect: Language) throws -> String {
    let text = """
      setup
        facility brzoza "Brzoza"
        create-account anna "Anna Nowak" pesel=01620300022
      scenario "A" tags=pin
      > …
        anna: come brzoza => ok
        anna: present
        clerk@brzoza: queue => count=1
        clerk@brzoza: issue-pin -> pin => account=anna
        anna: login
        anna: records => refused account-inactive
        anna: activate pin=00000000 => refused pin-wrong tries-left=4
        anna: activate pin=$pin => status=active
        anna: records => count=0
        anna: screen
        anna: steps => next=records
        support: show anna => pin=used
        support: why anna => reason=active
        support: audit anna
        accounts
        policy
        explain R1
        help login
      scenario "B" tags=pin
        anna: login => refused
      scenario "C" tags=pin
        support: why nikt => ok
      scenario "D" tags=pin
        anna: login => screen=properties
      scenario "E" tags=pin
        set a 1 -> b
      cleanup
        print "…"

      """
    let usable = text.replacing("  set a 1 -> b\n", with: "  clock => value=2026-01-05T08:00\n")
    return try Formatter.format(Array(usable.utf8), file: "a.scn", language: dialect).get()
  }

  private static func lines(_ language: Language) throws -> [String] {
    let page = HTMLSamples.page(try file(language), language)
      .replacing(/<style>(.|\n)*?<\/style>|<script>(.|\n)*?<\/script>|<head>(.|\n)*?<\/head>/, with: "")
    return readable(page.replacing("</", with: "\n</")).split(separator: "\n").map(String.init)
  }

  @Test("A whole page in Polish, but for codes")
  func page() throws {
    let lines = try Self.lines(.pl)
    #expect(lines.count > 150)
    for line in lines { #expect(EnglishWords.found(in: line) == [], "\(line)") }
  }

  @Test("And one in English holds nothing Polish")
  func englishPage() throws {
    for line in try Self.lines(.en) {
      #expect(PolishWords.found(in: line.replacing(/\(in Polish: [^)]*\)/, with: "")) == [], "\(line)")
    }
  }

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
