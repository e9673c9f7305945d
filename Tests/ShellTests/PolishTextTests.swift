import Activation
import CommandLanguage
import TestSupport
import Testing

@testable import Shell

/// What is shown in Polish is Polish: no English word stands in it.
@Suite struct PolishTextTests {
  private static let sessions =
    (try? RecordedText.names(in: "Sessions").filter {
      // Where it is narrow, codes are broken into words.
      $0.hasSuffix(".pl.session") && !$0.contains("narrow")
    }) ?? []

  @Test func thereAreSome() { #expect(Self.sessions.count > 5) }

  @Test("The sessions, but for what is typed, and for the lines that a mistake repeats", arguments: sessions)
  func shown(_ name: String) throws {
    let text = try #require(RecordedText(name).text)
    let body = text.split(separator: "\n").map(String.init).drop { !$0.hasPrefix("## ") }
    for line in body where !Self.isTyped(line) {
      #expect(EnglishWords.found(in: Self.withoutEnglishNames(line)) == [], "\(line)")
    }
  }

  @Test(
    "All help and all explanations",
    arguments: ["help", "explain R1"] + Vocabulary.standard.verbs.map { "help \($0.name.en)" }
      + HelpTopic.terms.map { "help \($0.en)" }
      + Explainable.all(in: .standard).map { "explain \($0.term.en)" })
  func told(_ line: String) throws {
    let shown = try Practice.shown(line, Preferences(language: .pl, format: .text, colour: false))
    for line in shown.split(separator: "\n").map(String.init) {
      #expect(EnglishWords.found(in: Self.withoutEnglishNames(line)) == [], "\(line)")
    }
  }

  @Test(
    "In English nothing is Polish: all help, all explanations, lists",
    arguments: [
      "help", "explain", "accounts", "facilities", "policy", "audit", "clerk@brzoza: queue",
      "akowalska: steps",
    ]
      + Vocabulary.standard.verbs.map { "help \($0.name.en)" } + HelpTopic.terms.map { "help \($0.en)" }
      + Explainable.all(in: .standard).map { "explain \($0.term.en)" })
  func english(_ line: String) throws {
    for line in try Practice.shown(line).replacing("\n", with: " ").split(separator: ")") {
      #expect(PolishWords.found(in: String(line.replacing(/\(in Polish: .*/, with: ""))) == [], "\(line)")
    }
  }

  @Test(
    "Lists and looks in Polish",
    arguments: [
      "accounts", "facilities", "policy", "audit", "clerk@brzoza: queue", "akowalska: steps",
      "akowalska: screen",
      "clerk@brzoza: screen", "show akowalska", "why akowalska", "find kowalska", "akowalska: inbox",
      "verify",
    ])
  func lists(_ line: String) throws {
    for format in [OutputFormat.text, .table] {
      let shown = try Practice.shown(line, Preferences(language: .pl, format: format, colour: false))
      for line in shown.split(separator: "\n").map(String.init) {
        #expect(EnglishWords.found(in: line) == [], "\(line)")
      }
    }
  }

  @Test("What the portal answers, and what is advised", arguments: RefusalCode.allCases)
  func refusals(_ code: RefusalCode) {
    let declared = code.declared
    for text in [declared.what, declared.remedy] + [declared.onScreen].compactMap({ $0 }) {
      #expect(EnglishWords.found(in: text.pl) == [], "\(text.pl)")
    }
  }

  @Test("What the trail says of every verb", arguments: Vocabulary.standard.verbs.map(\.deed.pl))
  func deeds(_ deed: String) { #expect(EnglishWords.found(in: deed) == [], "\(deed)") }

  /// Typed, a title, or repeated by a mistake.
  private static func isTyped(_ line: String) -> Bool {
    TypedLine(line) != nil || line.hasPrefix("## ") || line.contains(/^ *\d+ │/) || line.hasPrefix("{")
  }

  /// Without the name that help gives of a verb in the other language.
  private static func withoutEnglishNames(_ line: String) -> String {
    line.replacing(/\(po angielsku: .*\)/, with: "").replacing(/konto (store )?[a-z]+/, with: "")
      .replacing(#/^[a-z-]+ – |wyjaśnij [a-z-]+/#, with: "")
  }
}
