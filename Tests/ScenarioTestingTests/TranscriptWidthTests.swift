import CommandLanguage
import PlainText
import ScenarioTesting
import Shell
import Testing

/// What `konto run` and the text report tell at a terminal of any width: lines that fit, broken at blanks.
@Suite struct TranscriptWidthTests {
  private static let suite = SmallSuite(
    """
    > Anna Kowalska has an account on the portal. It is inactive: she can book visits, but not read her records.
    scenario "A new account is activated with a PIN from a facility that is in the system"
      facility brzoza "Szpital pod Brzozą"
      create-account akowalska "Anna Kowalska" pesel=01620300022
      akowalska: login                                  => screen=home status=inactive
      akowalska: records                                => refused account-inactive
      akowalska: steps                                  => next=come
      akowalska: come brzoza
    > She goes to the reception desk, states her login and shows an identity document to whoever works there.
      akowalska: present document=id-card number=ZZZ500000
      clerk@brzoza: issue-pin                           -> pin
      akowalska: screen                                 => ok
      support: show akowalska                           => status=inactive pin=open tries-left=5
      akowalska: book brzoza at=2026-01-12T09:00 clinic="Poradnia alergologiczna dla dorosłych" => count=7
    """)

  @Test(arguments: [40, 41, 47, 53, 59, 60, 66, 72, 79, 80, 81, 100, 132], Language.allCases)
  func linesFitAndBreakAtBlanks(_ width: Int, _ language: Language) throws {
    var narrow = SmallSuite.preferences(language)
    narrow.width = width
    let result = try Self.suite.run(nil, language) { runner in
      runner = ScenarioRunner(surroundings: ShippedScenarios.surroundings, preferences: narrow)
    }
    let scenario = try #require(result.scenarios.first)
    let transcript = Transcript(narrow).lines(scenario)
    let report = TextReport(narrow).text(result).split(separator: "\n").map(String.init)
    for lines in [transcript, report] {
      #expect(lines.filter { DisplayWidth.columns($0) > width } == [])
    }
    let words = transcript.flatMap { $0.split(separator: " ").map(String.init) }
    for sentence in [
      "Anna Kowalska has an account on the portal. It is inactive: she can book visits, but not read her records.",
      "She goes to the reception desk, states her login and shows an identity document to whoever works there.",
      "A new account is activated with a PIN from a facility that is in the system",
      "akowalska: present document=id-card number=ZZZ500000",
      "clinic=\"Poradnia alergologiczna dla dorosłych\"",
    ] {
      let parts = sentence.split(separator: " ").map(String.init)
      #expect(words.indices.contains { words[$0...].starts(with: parts) }, "\(sentence)")
    }
  }

  @Test func whereThereIsNoTerminalLinesAreAsLongAsTheyAre() throws {
    let result = try Self.suite.run()
    let lines = Transcript(SmallSuite.preferences(.en)).lines(try #require(result.scenarios.first))
    #expect(lines[1].hasSuffix("but not read her records."))
    #expect(
      lines.contains("   5  akowalska: login                                  => screen=home status=inactive")
    )
  }
}
