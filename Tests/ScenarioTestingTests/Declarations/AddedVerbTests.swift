import Activation
import CommandLanguage
import Foundation
import Journal
import ScenarioTesting
import Shell
import Testing

/// A verb is declared once: those that this test target adds are served by everything that speaks of verbs.
@Suite struct AddedVerbTests {
  private static let surroundings = Surroundings.simulated(Means(hashing: .inMemory), with: .extended) {
    (path, _) throws(RunError) in throw .fileEmpty(path)
  }

  private static let session = PracticeWorld.session(
    actor: .admin, seed: 1, preferences: ShippedScenarios.preferences, surroundings: surroundings)

  private static func read(
    _ text: String, in vocabulary: Vocabulary = .extended
  ) -> Result<Line, SyntaxErrors> {
    LineReader.readCommand(SourceLine(place: Place(file: "-", line: 1), text: text, in: vocabulary))
  }

  private static func statement(_ text: String) throws -> Statement {
    guard case .statement(let statement) = try read(text).get() else { throw NoStatement(line: text) }
    return statement
  }

  private static func mistakes(_ text: String, in vocabulary: Vocabulary = .extended) -> [SyntaxError] {
    guard case .failure(let errors) = read(text, in: vocabulary) else { return [] }
    return errors.all
  }

  /// The last of some lines, carried out in the practice world after the others.
  private static func performance(_ lines: String...) throws -> Performance {
    var session = session
    let performances = try lines.map { session.perform(try statement($0)) }
    return try #require(performances.last)
  }

  private static func shown(_ lines: String...) throws -> String {
    var session = session
    let performances = try lines.map { session.perform(try statement($0)) }
    return try #require(performances.last).lines(ShippedScenarios.preferences).joined(separator: "\n")
  }

  @Test(
    "It is understood in both dialects, and only by those who have it", arguments: ["dictate", "podyktuj"])
  func parser(_ name: String) throws {
    #expect(try Self.statement("akowalska: \(name) 123").verb == .dictate)
    #expect(Self.mistakes("akowalska: \(name) 123", in: .standard).map(\.problem) == [.unknownVerb(name)])
  }

  @Test func aMistypedNameIsFound() {
    #expect(Self.mistakes("akowalska: dictat 123").first?.suggestions.map(\.en) == ["dictate"])
  }

  @Test("Its mistakes are told, and no secret with them")
  func check() {
    let missing = Self.mistakes("akowalska: dictate").map { $0.message(.en) }
    #expect(missing == ["DIGITS is missing"])
    let foreign = Self.mistakes("akowalska: podyktuj 4711 => status=active").map { $0.message(.pl) }
    #expect(foreign == ["„podyktuj” nigdy nie ma pola „status”; ma: ekran"])
    let surplus = Self.mistakes("akowalska: dictate 4711 4712").map { $0.message(.en) }
    #expect(surplus == ["the digits of one number or code stand together, without a blank"])
  }

  @Test("The check of a file follows who acts after it")
  func followed() throws {
    let text = "hand-over akowalska\nforgot-password\nhand-over admin\nforgot-password\n"
    let lines = RawLine.lines(of: Array(text.utf8), file: "a", in: .extended)
    guard case .failure(let errors) = ScriptReader.readCommands(lines, actor: .admin) else {
      Issue.record("The last line names nobody")
      return
    }
    #expect(errors.all.map(\.source.place.line) == [4])
  }

  @Test func help() throws {
    #expect(try Self.shown("help").contains("dictate"))
    let page = try Self.shown("pomoc podyktuj")
    #expect(
      page.contains("dictate DIGITS [slowly=…]") && page.contains("wrong-screen")
        && page.contains("the digits"))
    #expect(try Self.shown("help reach-form").contains("reach-form"))
  }

  @Test("It is proposed, and its keys and values are")
  func completion() {
    func proposed(_ line: String) -> [String] {
      Completer(Self.session).proposals(line, cursor: line.unicodeScalars.count).proposals.map(\.text)
    }
    #expect(proposed("akowalska: dict") == ["dictate"])
    #expect(proposed("akowalska: podyk") == ["podyktuj"])
    #expect(proposed("akowalska: dictate 1 slow") == ["slowly="])
    #expect(proposed("akowalska: dictate 1 => scr") == ["screen="])
    #expect(proposed("help reach") == ["reach-form"])
  }

  @Test("What it takes is a secret wherever the line is repeated")
  func redaction() throws {
    for line in ["akowalska: dictate 4711", "akowalska: podyktuj 4711 => ok", "# dictate 4711"] {
      #expect(!Redaction.masked(line, in: .extended).contains("4711"))
      #expect(!Redaction.forHistory(line, in: .extended).contains("4711"))
    }
    #expect(try Self.statement("akowalska: dictate 4711").maskedText == "akowalska: dictate ••••")
    #expect(Redaction.masked("x: dictaet 4711", in: .extended) == "x: dictaet ••••")
  }

  @Test("It runs: its fields, its refusals, who may not")
  func run() throws {
    let typed = try Self.performance(
      "czielinski: login", "czielinski: reach-form", "czielinski: dictate 12345678 => screen=activation-form")
    #expect(typed.isExpected)
    #expect(try Self.performance("czielinski: dictate 1 => refused not-signed-in").isExpected)
    #expect(try Self.performance("support: dictate 1 => refused not-allowed").isExpected)
    let walked = try Self.performance(
      "czielinski: login", "czielinski: reach-form => screen=activation-form status=inactive")
    #expect(walked.isExpected)
  }

  @Test("The trail tells of it, and finds it")
  func trail() throws {
    let lines = ["czielinski: login", "czielinski: reach-form", "czielinski: dictate 12345678"]
    var session = Self.session
    for line in lines { _ = session.perform(try Self.statement(line)) }
    let found = session.perform(try Self.statement("audit act=podyktuj => count=1"))
    #expect(found.isExpected)
    let told = found.lines(Preferences(language: .pl, format: .text, colour: false)).joined(separator: " ")
    #expect(told.contains("wpisuje podyktowany kod PIN"))
    // What a walk does, each verb does by itself.
    #expect(session.perform(try Self.statement("audit czielinski act=properties => count=1")).isExpected)
  }

  @Test func json() throws {
    let performance = try Self.performance("support: podyktuj 1 => refused")
    let line = StatementJSON.line(performance, block: .scenario, scenario: "S", language: .pl)
    #expect(line.contains(#""verb":"dictate""#) && line.contains(#""code":"not-allowed""#))
  }

  @Test("It is formatted and translated there and back")
  func formatter() throws {
    func formatted(_ text: String, _ language: Language?) throws -> String {
      try Formatter.format(Array(text.utf8), file: "a.scn", language: language, in: .extended).get()
    }
    let english = "akowalska: dictate \"brak\" slowly=yes  => screen=home\nhelp dictate\n"
    let polish = "akowalska: podyktuj \"brak\" powoli=tak  => ekran=strona-główna\npomoc podyktuj\n"
    #expect(try formatted(english, .pl).split(separator: " ") == polish.split(separator: " "))
    #expect(try formatted(formatted(english, .pl), .en) == formatted(english, .en))
  }

  @Test("A file that uses it is read, run and reported")
  func files() throws {
    let text = """
      setup
        facility brzoza "B"
        create-account akowalska "Anna Kowalska" pesel=01620300022
      scenario "A"
        akowalska: login
        akowalska: otwórz-formularz
        akowalska: dictate 12345678 => screen=home
      """
    let read = ScriptFile.read("a.scn", in: .extended) { _ throws(ReadProblem) in Array(text.utf8) }
    guard case .ready(let script) = read, let scenario = script.scenarios.first else {
      Issue.record("It has no mistakes")
      return
    }
    let runner = ScenarioRunner(surroundings: Self.surroundings, preferences: ShippedScenarios.preferences)
    let result = runner.run(scenario, scenario.row(0), in: script)
    let failure = try #require(result.failures.first)
    let words = FailureWords(failure, ShippedScenarios.preferences)
    #expect(words.statement == "akowalska: dictate •••••••• => screen=home")
    #expect(words.comparison.map(\.actual) == ["screen=activation-form"])
    #expect(words.lastActs.last?.contains("types a dictated PIN") == true)
  }

  @Test("It stands in the description, which can be written and read again")
  func description() throws {
    let described = VocabularyDescription(.extended)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let written = try encoder.encode(described)
    #expect(try JSONDecoder().decode(VocabularyDescription.self, from: written) == described)
    let verb = try #require(described.verbs.first { $0.name.en == "dictate" })
    #expect(verb.parameters.map(\.isSecret) == [true, false] && verb.refusals.first == "not-allowed")
    #expect(described.verbs.count == VocabularyDescription(.standard).verbs.count + 3)
  }
}

private struct NoStatement: Error {
  let line: String
}
