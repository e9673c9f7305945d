import Activation
import Testing

/// *Given* what happened, *when* somebody asks, *then* the procedure decides so.
struct Story: Sendable, CustomTestStringConvertible {
  let title: String
  let given: [Step]
  let when: Step
  let then: Answer
  let leaving: [Fact]

  init(_ title: String, given: [Step] = [], when: Step, then: Answer, leaving: Fact...) {
    self.title = title
    self.given = given
    self.when = when
    self.then = then
    self.leaving = leaving
  }

  var testDescription: String { title }
}

/// What a story expects of the decision.
enum Answer: Sendable {
  case accepted
  case refused(RefusalCode)
  case refusedUntil(RefusalCode, String)
  case refusedTries(RefusalCode, left: Int)

  var code: RefusalCode? {
    switch self {
    case .accepted: nil
    case .refused(let code), .refusedUntil(let code, _), .refusedTries(let code, _): code
    }
  }
}

/// Something that holds after the decision.
struct Fact: Sendable {
  let words: String
  let holds: @Sendable (Stage) -> Bool

  init(_ words: String, _ holds: @escaping @Sendable (Stage) -> Bool) {
    self.words = words
    self.holds = holds
  }
}

extension Stage {
  /// Plays what is given; every step must be accepted, unless it is in vain.
  mutating func prepare(_ steps: [Step], _ title: String) {
    for (number, part) in steps.flatMap(\.parts).enumerated() {
      let refusal = part.play(&self).flatMap(\.refusal)
      #expect(
        (refusal != nil) == part.isInVain, "\(title): given step \(number + 1): \(refusal as Any)")
    }
  }
}

extension Story {
  func play(following procedure: Procedure = .law) {
    var stage = Stage(following: procedure)
    stage.prepare(given, title)
    let before = stage.world
    guard let decision = when.play(&stage) else {
      Issue.record("\(title): nothing was asked")
      return
    }
    check(decision.refusal)
    if decision.refusal != nil { expectUnharmed(before, stage.world) }
    for fact in leaving { #expect(fact.holds(stage), "\(title): \(fact.words)") }
  }

  private func check(_ refusal: Refusal?) {
    #expect(refusal?.code == then.code, "\(title)")
    switch then {
    case .accepted, .refused: break
    case .refusedUntil(_, let text): #expect(refusal?.detail == .until(Cast.moment(text)))
    case .refusedTries(_, let left): #expect(refusal?.detail == .triesLeft(left))
    }
  }

  /// A refusal changes no status, no epoch and nothing that anybody waits for (I10).
  private func expectUnharmed(_ before: World, _ after: World) {
    #expect(before.reception == after.reception)
    for account in before.accounts.values {
      #expect(account.status == after.accounts[account.login]?.status)
      #expect(account.epoch == after.accounts[account.login]?.epoch)
    }
  }
}

extension Decision {
  var refusal: Refusal? {
    if case .refused(let refusal, _) = self { return refusal }
    return nil
  }

  var events: [Event] {
    switch self {
    case .accepted(let events, _), .refused(_, let events): events
    }
  }
}
