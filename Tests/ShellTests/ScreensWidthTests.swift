import CommandLanguage
import PlainText
import Testing

@testable import Shell

/// What holds for all that is shown: it fits the width, and without colour no escape sequence is in it.
struct ScreensWidthTests {
  static let shownLines =
    [
      "akowalska: screen", "akowalska: login\nakowalska: properties\nakowalska: activate\nakowalska: screen",
      "dlis: login\ndlis: screen", "clerk@brzoza: screen", "clerk@kalina: screen", "screen", "steps",
      "akowalska: steps", "accounts", "facilities", "show czielinski", "why akowalska", "audit", "verify",
      "policy",
      "dlis: inbox", "clerk@brzoza: queue", "explain tp-not-for-reactivation", "explain documents", "help",
      "bnowak: login\nbnowak: records",
    ] + Vocabulary.standard.verbs.map { "help \($0.name.en)" } + HelpTopic.terms.map { "help \($0.en)" }

  @Test(arguments: shownLines, Language.allCases)
  func fits(_ lines: String, _ language: Language) throws {
    let showing = try Practice.showing(of: lines)
    for (width, format) in [(40, OutputFormat.text), (60, .table), (60, .text), (80, .table), (80, .text)] {
      let preferences = Preferences(language: language, format: format, colour: false, width: width)
      let lines = showing.lines(preferences)
      #expect(lines.filter { DisplayWidth.columns($0) > width && !Self.isToBeCopied($0) } == [])
      #expect(lines.filter { $0.contains("\u{1B}") } == [])
    }
  }

  /// Commands and settings are never broken.
  private static func isToBeCopied(_ line: String) -> Bool {
    let text = String(line.drop { $0 == " " })
    return text.hasPrefix("documents=") || text.hasPrefix("dokumenty=")
      || line.hasPrefix("    ") && isOfAFile(text)
      || Vocabulary.standard.verbs.contains { verb in
        verb.examples.contains { example in
          Language.allCases.contains { Formatter.translated(example, into: $0) == text }
        }
      }
  }

  private static func isOfAFile(_ text: String) -> Bool {
    let line = LineReader.read(SourceLine(place: Place(file: "help", line: 1), text: text))
    return switch line {
    case .success(.statement), .success(.header): true
    case .success(.blank), .success(.narration), .failure: false
    }
  }

  @Test(arguments: shownLines, Language.allCases)
  func colourChangesNothingElse(_ lines: String, _ language: Language) throws {
    let showing = try Practice.showing(of: lines)
    let plain = showing.lines(Preferences(language: language, format: .text, colour: false))
    let coloured = showing.lines(Preferences(language: language, format: .text, colour: true))
    #expect(coloured.map { $0.replacing(#/\u{1B}\[[\d;]*m/#, with: "") } == plain)
  }

  @Test func aWindowIsAsWideInEveryLine() throws {
    let drawn = try Practice.shown(
      """
      create-account wli "李 小龙" pesel=90670456784
      wli: login
      wli: properties
      wli: screen
      """)
    let window = drawn.split(separator: "\n").filter { "┌│├└".contains($0.prefix(1)) }
    #expect(window.count == 14)
    #expect(window.allSatisfy { DisplayWidth.columns(String($0)) == 72 })
  }
}
