import Activation
import CommandLanguage
import Foundation
import Shell
import Testing

@testable import ScenarioTesting

/// What is advised where a mutant is not noticed: a whole scenario, which can be pasted and notices it.
@Suite struct AdviceTests {
  private static var runner: ScenarioRunner {
    ScenarioRunner(surroundings: ShippedScenarios.surroundings, preferences: ShippedScenarios.preferences)
  }

  private static func run(_ text: String) throws -> MutationRun {
    let read = ReadFiles(["pasted.scn"]) { _ in Array(text.utf8) }
    try #require(read.obstacles.isEmpty, "\(text)")
    return MutationRun(try ScenarioChoice().plan(read.scripts).get(), runner)
  }

  /// A suite that notices nothing.
  private static let nothing = Result { try run("print \"nothing\"\n") }

  private static func advice(_ mutant: Mutant) throws -> AdvisedScenario {
    guard case .unnoticed(let advice?) = try nothing.get().verdict(on: mutant).finding else {
      throw NoAdvice(mutant: mutant.id)
    }
    return advice
  }

  private struct NoAdvice: Error {
    let mutant: String
  }

  @Test("Pasted into a file it notices its mutant, and passes without", arguments: Mutant.all)
  func notices(_ mutant: Mutant) throws {
    let advice = try Self.advice(mutant)
    for language in Language.allCases {
      let text = advice.text(language)
      #expect(try SmallSuite(text).run().tally.isGreen, "\(text)")
      guard case .noticed = try Self.run(text).verdict(on: mutant).finding else {
        Issue.record("\(mutant.id): \(text)")
        return
      }
      #expect(text.contains(language == .en ? "scenario \"\(mutant.id)\"" : "scenariusz \"\(mutant.id)\""))
      let formatted = try Formatter.format(Array(text.utf8), file: "a", language: language).get()
      #expect(formatted == text)
    }
    // A longer one would not be read.
    #expect(advice.text(.en).split(separator: "\n").count <= 26, "\(advice.text(.en))")
  }

  @Test("What advice is made of is as expected", arguments: Exemplar.all.map(\.lines))
  func exemplar(_ lines: [String]) throws {
    #expect(try SmallSuite(lines.map { $0 + "\n" }.joined()).run().tally.isGreen, "\(lines)")
  }

  @Test("Several stand in one file, each by its mutant’s name")
  func together() throws {
    let mutants = Array(Mutant.all.prefix(5))
    let text = AdvisedScenario.text(try mutants.map(Self.advice), .pl)
    #expect(try SmallSuite(text).run().tally.asExpected == 5)
    for mutant in mutants { #expect(text.contains("scenariusz \"\(mutant.id)\"")) }
  }

  @Test("Whatever seed and actor the suite has, the scenario is one of its own")
  func unbound() throws {
    var runner = Self.runner
    (runner.seed, runner.actor) = (7, .support)
    let read = ReadFiles(["a.scn"]) { _ in Array("print a\n".utf8) }
    let run = MutationRun(try ScenarioChoice().plan(read.scripts).get(), runner)
    let mutant = try #require(Mutant.all.first { $0.id == "issue-pin/skip/document-expired" })
    guard case .unnoticed(let advice?) = run.verdict(on: mutant).finding else {
      Issue.record("no advice")
      return
    }
    #expect(advice == (try Self.advice(mutant)))
    #expect(advice.telling(.en).hasSuffix("=> refused document-expired"))
  }
}
