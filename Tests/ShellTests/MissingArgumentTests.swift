import CommandLanguage
import Testing

@testable import Shell

/// What helps with a line in which something is missing: how it is written, a line that can be typed, what there is.
@Suite struct MissingArgumentTests {
  private static func lines(_ line: String, _ session: Session, _ language: Language = .pl) throws -> String {
    let source = SourceLine(place: Place(file: "-", line: 1), text: line)
    guard case .failure(let errors) = LineReader.readCommand(source) else { throw Unexpected(line: line) }
    return errors.all.map(Finding.init).told.flatMap {
      Diagnostic(
        $0.finding, language, colour: false, advice: session.advice(on: $0.finding),
        isContinued: $0.isContinued
      ).lines
    }.joined(separator: "\n")
  }

  @Test("Whoever goes to no desk is told which ones issue PINs, and only those")
  func whereToGo() throws {
    let shown = try Self.lines("akowalska: zgłoś-się", Practice.session)
    #expect(shown.contains("pisze się: zgłoś-się PODMIOT; na przykład: akowalska: zgłoś-się brzoza"))
    #expect(shown.hasSuffix("kody PIN wydają: brzoza, jawor"))
    #expect(
      try Self.lines("anna: come", Practice.session, .en).hasSuffix("PINs are issued by: brzoza, jawor"))
    #expect(try Self.lines("anna: come", Practice.empty, .en).hasSuffix("no facility issues PINs now"))
    #expect(
      try Self.lines("anna: book at=2026-01-12T09:00", Practice.session, .en).hasSuffix(
        "brzoza, jawor, kalina"))
  }

  @Test("How a line is written is told once, whatever is missing")
  func onceForTheLine() throws {
    let shown = try Self.lines("załóż-konto", Practice.session).split(separator: "\n")
    #expect(shown.count { $0.contains("brakuje") } == 3)
    #expect(shown.count { $0.contains("pisze się") } == 1 && shown.count { $0.contains("^") } == 1)
    let visit = try Self.lines("anna: umów-wizytę", Practice.session)
    #expect(visit.contains("podmioty: brzoza") && visit.contains("brakuje klucza kiedy="))
  }

  static let lacking: [(verb: Verb, line: String)] = Vocabulary.standard.verbs.flatMap { verb in
    verb.parameters.contains(where: \.isRequired) ? [(verb, "anna: \(verb.name.en)")] : []
  }

  @Test(
    "Every verb of which something is missing says how it is written, with a line that can be typed",
    arguments: lacking)
  func usage(_ lacking: (verb: Verb, line: String)) throws {
    for language in Language.allCases {
      let shown = try Self.lines(lacking.line, Practice.session, language)
      #expect(shown.contains(": " + lacking.verb.usage(language)))
      let example = shown.split(separator: "\n").compactMap {
        $0.split(separator: language == .pl ? "na przykład: " : "for example: ").dropFirst().first
      }
      for line in example {
        let source = SourceLine(place: Place(file: "-", line: 1), text: String(line))
        #expect(throws: Never.self) { try LineReader.readCommand(source).get() }
      }
      #expect(!example.isEmpty)
    }
  }
}
