import Activation
import CommandLanguage
import Testing

@testable import Shell

/// `explain`: one thing whole, several in a line each, best first, and alone what there is.
@Suite struct ExplainTests {
  /// What is asked, how much it is, and with which words the answer begins.
  static let questions: [(line: String, count: Int, start: String)] = [
    ("explain pin-wrong", 1, "pin-wrong – refusal code"), ("explain i19", 1, "I19 – an invariant"),
    ("explain r11", 1, "R11 – a rule"), ("explain pin-tries", 1, "pin-tries – a policy"),
    ("explain próby-pin", 1, "pin-tries – a policy"),
    ("explain tp-cancelled", 1, "tp-cancelled – an outcome"),
    ("explain export", 1, "export – an outcome"), ("explain clock-reset", 1, "clock-reset – an outcome"),
    ("explain unused-name", 1, "unused-name – a finding"), ("explain nosuchthing", 0, "The explanations"),
    ("explain \"e-registration depend\"", 1, "I11 – an invariant"),
    ("wyjaśnij e-rejestracja zależy", 1, "I11 – an invariant"),
  ]

  @Test(arguments: questions) func answers(_ question: (line: String, count: Int, start: String)) throws {
    let performance = try Practice.performance(of: question.line)
    #expect(performance.outcome.value(of: .count)?.written == "\(question.count)")
    #expect(try Practice.shown(question.line).hasPrefix(question.start), "\(question.line)")
  }

  @Test func severalAreListedBestFirst() throws {
    let lines = try Practice.shown("explain pin expired").split(separator: "\n")
    #expect(lines.count > 1 && lines[0].hasPrefix("pin-expired – "))
  }

  @Test func aloneItSaysWhatThereIs() throws {
    let text = try Practice.shown("explain")
    for name in ["pin-wrong", "R31", "S9", "I22", "tp-skew", "store-failed", "mutants-unnoticed"] {
      #expect(text.contains(name), "\(name)")
    }
    let performance = try Practice.performance(of: "explain")
    #expect(performance.outcome.value(of: .count)?.written == "\(Explained.all.count)")
  }

  @Test func aSlipIsAnsweredWithWhatWasMeant() throws {
    #expect(try Practice.shown("explain pin-wrogn").contains("did you mean: pin-wrong?"))
  }

  /// Everything is explained in both languages, in whole sentences.
  @Test(arguments: Language.allCases) func everythingIsExplained(_ language: Language) throws {
    for explained in Explained.all {
      let sheet = Sheet(Preferences(language: language, format: .text, colour: false))
      let lines = Explanation(of: .one(explained)).lines(on: sheet)
      #expect(lines.count >= 2 && lines[0].hasPrefix(explained.term.in(language) + " – "), "\(explained)")
    }
  }
}
