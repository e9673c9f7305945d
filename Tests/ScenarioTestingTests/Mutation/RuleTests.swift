import Activation
import CommandLanguage
import ScenarioTesting
import Shell
import Synchronization
import Testing

/// No rule is without a mutant, no mutant without a rule: the procedure is asked, while the shipped scenarios run.
@Suite struct RuleTests {
  /// What the law was asked and answered. `asked` are the guards that an act could pass without.
  private static let seen: Seen = {
    let record = Record()
    let procedure = Procedure.law.replacing(\.refusal) { code, question in
      record.asked(code, question.act.name)
    }
    let recording = procedure.replacing(\.decision) { question, random in
      record.answered(question, question.answer(following: procedure, drawing: &random))
    }
    let runner = ScenarioRunner(
      surroundings: ShippedScenarios.surroundings.following(recording),
      preferences: ShippedScenarios.preferences)
    for script in ShippedScenarios.scripts {
      for scenario in script.scenarios {
        for row in scenario.rows { _ = runner.run(scenario, row, in: script) }
      }
    }
    return record.seen
  }()

  private static let skipped = Set(Mutant.all.filter { $0.id.contains("/skip/") }.map(\.id))

  @Test("Every guard that an act could pass without has a mutant that skips it, or a reason")
  func everyGuard() throws {
    var guards = Self.seen.guards
    for line in try CommittedList.lines(of: "../../ActivationTests/guards.txt") {
      guards.insert(line.split(separator: " ").joined(separator: "/skip/"))
    }
    let missing = guards.subtracting(Self.skipped).subtracting(Self.unskipped)
    #expect(missing.isEmpty, "\(missing.sorted().joined(separator: "\n"))")
    let needless = Self.unskipped.subtracting(guards)
    #expect(needless.isEmpty, "\(needless.sorted())")
  }

  @Test("Every refusal of the procedure has a mutant that skips its guard, or there is nothing to go on with")
  func everyCode() {
    let codes = Set(Self.seen.refusals.map { $0.split(separator: "/")[2] })
    let skipped = Set(Self.skipped.map { $0.split(separator: "/")[2] })
    let missing = codes.subtracting(skipped).subtracting(Self.nothingToGoOnWith.map { $0.rawValue[...] })
    #expect(missing.isEmpty, "\(missing.sorted())")
  }

  @Test("A mutant of a guard is of one that there is; a guard too many is of one that there is not")
  func noFurtherGuards() {
    let refusals = Self.seen.refusals
    for mutant in Mutant.all {
      let parts = mutant.id.split(separator: "/")
      guard parts.count == 3 else { continue }
      let isThere = refusals.contains("\(parts[0])/skip/\(parts[2])")
      #expect(isThere == (parts[1] != "extra"), "\(mutant.id)")
    }
  }

  @Test("Every policy that is a number is missed on both sides", arguments: PolicyName.allCases)
  func everyPolicy(_ policy: PolicyName) {
    let isNumber =
      switch policy.slot {
      case .count, .span, .optionalSpan: true
      case .reactivation, .assurance, .documents: false
      }
    // An assertion comes back in the second of its issue: a skew that is a second shorter refuses no more.
    let count = policy == .skew ? 1 : isNumber ? 2 : 0
    #expect(Mutant.all.count { $0.policy == policy } == count)
  }

  @Test(
    "Every rule is broken by a mutant, or says nothing that could be broken alone", arguments: Rule.allCases)
  func everyRule(_ rule: Rule) {
    let isBroken = Mutant.all.contains { $0.breaks == .rule(rule) }
    #expect(isBroken != Self.unbroken.keys.contains(rule), "\(rule.rawValue)")
  }

  /// Guards that are left alone.
  private static let unskipped: Set<String> = []

  /// Refusals without whose cause there is nothing that an act could go on with.
  private static let nothingToGoOnWith: [RefusalCode] = [
    .loginInvalid, .nameInvalid, .peselInvalid, .facilityInvalid, .personaUnknown, .noTransaction,
    .appointmentUnknown, .malformed, .assertedPESELInvalid, .pinNoneOpen,
  ]

  private static let unbroken: [Rule: String] = [:]
}

private struct Seen {
  /// As the mutants that skip them are named.
  var guards: Set<String> = []
  var refusals: Set<String> = []
}

private final class Record: Sendable {
  private let mutex = Mutex(Seen())

  var seen: Seen { mutex.withLock { $0 } }

  func asked(_ code: RefusalCode, _ act: ActName) -> Bool {
    mutex.withLock { _ = $0.guards.insert("\(act.rawValue)/skip/\(code.rawValue)") }
    return true
  }

  func answered(_ question: Question, _ decision: Decision) -> Decision {
    if case .refused(let refusal, _) = decision {
      mutex.withLock { _ = $0.refusals.insert("\(question.act.name.rawValue)/skip/\(refusal.code.rawValue)") }
    }
    return decision
  }
}
