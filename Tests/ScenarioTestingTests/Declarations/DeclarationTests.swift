import Activation
import CommandLanguage
import Foundation
import Shell
import TestSupport
import Testing

/// What a verb declares, against what the procedure and the session do: whatever was forgotten is named.
@Suite struct DeclarationTests {
  @Test(
    "Who has no part in a verb is told so, and nobody else",
    arguments: Vocabulary.standard.verbs.map(\.name.en))
  func roles(_ name: String) throws {
    let verb = try #require(Vocabulary.standard.verb(name))
    let said = SaidExample.all.filter { $0.verb == verb }
    #expect(Set(said.map(\.role)) == Set(Role.allCases))
    for example in said {
      let mayDo = example.isBare ? verb.actors : verb.actorsWithArguments
      #expect(example.isNotAllowed != mayDo.contains(example.role), "\(example.line)")
    }
  }

  @Test("Every declared field is met", arguments: Vocabulary.standard.verbs.map(\.name.en))
  func fields(_ name: String) throws {
    let verb = try #require(Vocabulary.standard.verb(name))
    #expect(Set(verb.fields).subtracting(MetOutcomes.all.fields[verb] ?? []) == [])
    let onRefusal = MetOutcomes.all.refusalFields[verb] ?? []
    #expect(Set(verb.refusalFields).subtracting(verb == .verify ? [.entry] : []) == onRefusal)
  }

  @Test("A main value is declared as it is met", arguments: Vocabulary.standard.verbs.map(\.name.en))
  func values(_ name: String) throws {
    let verb = try #require(Vocabulary.standard.verb(name))
    #expect(verb.value.map { [$0.isSecret] } ?? [] == MetOutcomes.all.values[verb] ?? [])
  }

  @Test(
    "Every refusal that is met is declared, and every one declared is met",
    arguments: Vocabulary.standard.verbs.map(\.name.en))
  func refusals(_ name: String) throws {
    let verb = try #require(Vocabulary.standard.verb(name))
    let met = MetOutcomes.all.refusals[verb] ?? []
    #expect(met.subtracting(verb.refusals + verb.walks.flatMap(\.refusals)) == [])
    let walkers = Vocabulary.standard.verbs.filter { $0.walks.contains(verb) }
    let meetable = walkers.compactMap { MetOutcomes.all.refusals[$0] }.reduce(met) { $0.union($1) }
    // Only the trail of a store can be altered from outside.
    let onStores = verb == .verify ? [RefusalCode.world(.auditBroken)] : []
    #expect(Set(verb.refusals).subtracting(meetable) == Set(onStores))
  }

  @Test("Every guard of the law is among the refusals of the verb that does the act")
  func guards() throws {
    let path = Repository.root.path + "/Tests/ActivationTests/guards.txt"
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst()
    #expect(lines.count > 70)
    for line in lines {
      let words = line.split(separator: " ").map(String.init)
      let act = try #require(ActName(rawValue: words[0]))
      let code = try #require(RefusalCode(rawValue: words[1]))
      #expect(act.verb.refusals.contains(code), "\(line)")
    }
  }

  @Test("What a verb does to the session is declared", arguments: Vocabulary.standard.verbs.map(\.name.en))
  func effects(_ name: String) throws {
    let verb = try #require(Vocabulary.standard.verb(name))
    for example in SaidExample.all where example.verb == verb {
      let instruction = try example.performance.statement.instruction { _ in nil }
      #expect(instruction.effect == verb.effect, "\(example.line)")
    }
  }

  @Test("Each act is that of its verb", arguments: ActName.allCases)
  func acts(_ act: ActName) {
    #expect(Self.acts(of: act.verb).contains(act))
    #expect(Vocabulary.standard.verbs.contains(act.verb))
  }

  @Test("A verb is tried with an act of its own", arguments: Vocabulary.standard.verbs.map(\.name.en))
  func trials(_ name: String) throws {
    let verb = try #require(Vocabulary.standard.verb(name))
    if let trial = verb.trial { #expect(Self.acts(of: verb).contains(trial.name)) }
    for walked in verb.walks { #expect(!Self.acts(of: verb).isDisjoint(with: Self.acts(of: walked))) }
  }

  /// The acts that its examples ask for.
  private static func acts(of verb: Verb) -> Set<ActName> {
    let instructions = SaidExample.all.filter { $0.verb == verb }.compactMap {
      try? $0.performance.statement.instruction { _ in nil }
    }
    return Set(instructions.flatMap(\.acts).map(\.name))
  }

  /// A verb that is declared and in no vocabulary would be no verb.
  @Test func everyFileOfAVerbIsOneOfTheVocabulary() {
    let folder = "Sources/CommandLanguage/Vocabulary/Verbs"
    let names = Verb.Group.allCases.flatMap { Repository.files(in: "\(folder)/\($0.rawValue.capitalized)") }
      .map { Self.hyphenated(URL(filePath: $0).deletingPathExtension().lastPathComponent) }
    #expect(Set(names) == Set(Vocabulary.standard.verbs.map(\.name.en)))
    #expect(names.count == Vocabulary.standard.verbs.count)
  }

  /// `IssuePIN` as `issue-pin`.
  private static func hyphenated(_ name: String) -> String {
    name.replacing(/([a-z])([A-Z])/) { "\($0.output.1)-\($0.output.2)" }.lowercased()
  }
}

extension Instruction {
  /// What the procedure is asked for.
  fileprivate var acts: [Act] {
    switch self {
    case .act(let act): [act]
    case .signIn: [.access(.signIn(Secret("")))]
    case .present: [.desk(.present(.nothing))]
    case .resetPassword: [.access(.completeReset(Secret("")))]
    case .walk(let steps):
      steps.map(\.deed).map { deed in
        switch deed {
        case .act(let act): act
        case .answerWithCode: .portal(.answer(Secret("")))
        }
      }
    case .inspect(.facilities): [.access(.viewFacilities)]
    case .inspect: [.inspect(nil)]
    case .seed, .readClock, .listPolicies, .people, .shell: []
    }
  }
}
