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
    let decider = Procedure.Decider { question, random in
      record.answered(question, question.answer(following: procedure, drawing: &random))
    }
    let runner = ScenarioRunner(
      surroundings: ShippedScenarios.surroundings.following(procedure.replacing(\.decision, with: decider)),
      preferences: ShippedScenarios.preferences)
    for script in ShippedScenarios.scripts {
      for scenario in script.scenarios {
        for row in scenario.rows { _ = runner.run(scenario, row, in: script) }
      }
    }
    return record.seen
  }()

  private static let skipped = Set(Mutant.all.filter { $0.id.contains("/skip/") }.map(\.id))

  @Test("Every guard that tests a condition has a mutant that skips it, or a reason")
  func everyGuard() throws {
    let told = try CommittedList.lines(of: "../../ActivationTests/guards.txt").map {
      $0.split(separator: " ").joined(separator: "/skip/")
    }
    for guarded in Self.seen.guards.union(told) {
      let parts = guarded.split(separator: "/").map(String.init)
      let act = try #require(ActName(rawValue: parts[0]))
      let code = try #require(RefusalCode(rawValue: parts[2]))
      #expect(Self.skipped.contains(guarded) != Self.isLeftAlone(code, act), "\(guarded)")
    }
  }

  /// Whether no mutant skips a guard, and why.
  private static func isLeftAlone(_ code: RefusalCode, _ act: ActName) -> Bool {
    switch act {
    // Whoever is no patient has no account to act on; behind the change of a password there is no screen on which
    // these could lead anywhere; and only another shell on the same store makes an account active meanwhile.
    case .enterPIN, .confirm, .chooseTrustedProfile, .answer, .cancel:
      [
        .admission(.notAllowed), .admission(.accountNotFound), .admission(.passwordChangeRequired),
        .activation(.accountAlreadyActive),
      ].contains(code)
    case .pressActivate:
      [.admission(.notAllowed), .admission(.accountNotFound), .admission(.passwordChangeRequired)].contains(
        code)
    case .openProperties, .signOut, .changePassword, .readRecords, .book, .listAppointments,
      .cancelAppointment, .signIn, .openInbox:
      [.admission(.notAllowed), .admission(.accountNotFound)].contains(code)
    // Whoever is no patient comes to no desk, whoever is no clerk has none.
    case .come, .present, .issuePIN, .revokePIN, .viewQueue: code == .admission(.notAllowed)
    // The token says whose account it is, whoever acts.
    case .completeReset, .viewFacilities: code == .admission(.accountNotFound)
    case .addFacility, .integrate, .delist, .createAccount, .changeContact, .addDocument, .setPersona, .arm,
      .setPolicy, .setClock, .requestReset, .inspect:
      false
    }
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
    "Every rule is broken by a mutant, or by those of another that says the same", arguments: Rule.allCases)
  func everyRule(_ rule: Rule) {
    let same = Self.saidAgain[rule]
    #expect(Mutant.all.contains { $0.breaks == .rule(rule) } == (same == nil), "\(rule.rawValue)")
    if let same { #expect(Mutant.all.contains { $0.breaks == same }, "\(rule.rawValue)") }
  }

  private static let saidAgain: [Rule: Tenet] = [
    .r5: .rule(.r25), .r8: .invariant(2), .r9: .rule(.r11), .r21: .rule(.r19), .r22: .rule(.r23),
    .r28: .rule(.r4), .r29: .invariant(3),
  ]

  /// Refusals without whose cause there is nothing that an act could go on with.
  private static let nothingToGoOnWith: [RefusalCode] = [
    .account(.loginInvalid), .account(.nameInvalid), .account(.peselInvalid), .facility(.invalid),
    .trustedProfile(.personaUnknown), .transaction(.noTransaction),
    .services(.appointmentUnknown), .response(.malformed), .identity(.peselInvalid), .pin(.noneOpen),
  ]
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
