import Activation
import CommandLanguage
import Foundation
import ScenarioTesting
import TestSupport
import Testing

@testable import Shell

/// What `explain` answers to questions follows from the procedure: each sentence has a scenario that shows it.
@Suite struct AnswerTests {
  private static let path = Repository.root.appending(path: "Tests/ScenarioTestingTests/Answers/answers.scn")
    .path

  private static let script: Script? = {
    guard case .ready(let script) = ScriptFile.read(path, from: ShippedFiles.bytes) else { return nil }
    return script
  }()

  /// `lost-slip 2`, of one with a table without the column.
  private static func sentence(_ scenario: ScenarioSyntax) -> String {
    scenario.title.written.split(separator: " ").filter { !$0.contains("$") }.joined(separator: " ")
      .replacing("\"", with: "")
  }

  @Test func everySentenceHasAScenarioAndEveryScenarioASentence() throws {
    let scenarios = try #require(Self.script).scenarios.map(Self.sentence)
    let sentences = AskedQuestion.all.flatMap { question in (1...3).map { "\(question.term.en) \($0)" } }
    #expect(Set(scenarios) == Set(sentences) && scenarios.count == sentences.count)
  }

  @Test(arguments: AskedQuestion.all) func holds(_ question: AskedQuestion) throws {
    let script = try #require(Self.script)
    let runner = ScenarioRunner(
      surroundings: ShippedScenarios.surroundings, preferences: ShippedScenarios.preferences)
    var ran = 0
    for scenario in script.scenarios where Self.sentence(scenario).hasPrefix(question.term.en + " ") {
      for row in scenario.rows {
        let result = runner.run(scenario, row, in: script)
        let told = Transcript(ShippedScenarios.preferences).lines(result).joined(separator: "\n")
        #expect(result.isAsExpected, "\(told)")
        ran += 1
      }
    }
    #expect(ran >= 3)
  }

  @Test("Three sentences in either language, with the same numbers, codes and words of the language")
  func bothLanguagesTellTheSame() {
    for question in AskedQuestion.all {
      #expect(question.answer.count == 3)
      for sentence in question.answer {
        #expect(sentence.pl.hasSuffix(".") && sentence.en.hasSuffix("."), "\(sentence)")
        #expect(Self.facts(sentence.pl) == Self.facts(sentence.en), "\(sentence)")
      }
    }
  }

  /// Numbers and codes of refusals.
  private static func facts(_ text: String) -> Set<String> {
    let codes = RefusalCode.allCases.map(\.rawValue).filter { text.contains($0) }
    let numbers = text.matches(of: #/[0-9]+/#).map { String($0.output) }
    return Set(codes + numbers)
  }

  @Test("Numbers are those of the policies as they stand by default")
  func numbersAreThePolicies() {
    let policy = Policy()
    let told = AskedQuestion.all.reduce(into: [String: Set<String>]()) { told, question in
      told[question.term.en] = question.answer.reduce(into: []) { $0.formUnion(Self.facts($1.en)) }
    }
    func number(_ name: PolicyName) -> String {
      PolicyReading.written(policy.value(of: name), .en).filter(\.isNumber)
    }
    #expect(told["how-long-pin"]?.contains(number(.pinValidity)) == true)
    #expect(
      told["wrong-tries"]?.isSuperset(of: [.pinTries, .activationFailures, .activationWindow].map(number))
        == true)
    #expect(
      told["forgotten-password"]?.isSuperset(of: [.resetTokenValidity, .resetInterval].map(number)) == true)
    #expect(told["locked-sign-in"]?.isSuperset(of: [.signInTries, .signInLock].map(number)) == true)
  }

  @Test("What an answer rests on is known to explain") func basisIsKnown() {
    for name in AskedQuestion.all.flatMap(\.basis) {
      #expect(Explained.meant(by: name) != nil || Vocabulary.standard.verb(name) != nil, "\(name)")
    }
  }
}
