import Activation
import CommandLanguage
import ScenarioTesting
import Shell
import Testing

@testable import Exploration

/// How far goals are away at least, held against what happens.
@Suite struct DistanceTests {
  private static let words: [Field: [String]] = [
    .status: ["active", "inactive"], .origin: ["reset"], .method: ["pin", "trusted-profile"],
    .pin: ["open", "used", "expired", "exhausted", "revoked"], .pinLocked: ["yes"], .signInLocked: ["yes"],
    .screen: ScreenName.allCases.map(\.rawValue), .message: TrustedProfileMessage.allCases.map(\.rawValue),
    .obstacle: ["pin-expired", "pin-exhausted", "activation-locked", "sign-in-locked"],
    .resets: ["1", "2"], .triesLeft: ["1", "3", "5"],
  ]

  fileprivate struct Aim {
    let goal: Goal
    let distance: Distance
  }

  private static func aims(of patient: Login) throws -> [Aim] {
    let codes = RefusalCode.allCases.map { "refused \($0.rawValue)" }
    let fields = words.flatMap { field, words in
      words.map { "\(patient.text): \(field.rawValue)=\($0)" }
    }
    return try (codes + fields).map { text in
      let goal = try Goal(text)
      return Aim(goal: goal, distance: Distance(goal))
    }
  }

  /// Where that holds of every statement, no way is shorter than the distance from its beginning.
  @Test(
    "No statement brings a goal nearer by more than one, and where one meets it, it was one away",
    arguments: Array(0..<24))
  func consistent(_ seed: Int) throws {
    var dice = Dice(seed: UInt64(seed))
    let patient = Cast.people[seed % Cast.people.count]
    let policies =
      seed % 2 == 0 ? [] : ["pin-tries=2", "activation-failures=3", "sign-in-tries=2", "pin-issues=2"]
    var session = Cast.session(
      policies: policies, preferences: Explored.preferences, surroundings: Explored.surroundings)
    let aims = try Self.aims(of: patient)
    let looks = ["show", "why"].compactMap { Move("support: \($0) \(patient.text)", .look) }
    var moves = Moves()
    var before = aims.map { $0.distance.least(from: session, of: patient) }
    var lines: [String] = []
    for _ in 0..<70 {
      let offered = moves.all(
        in: session, of: patient, Set(Move.Kind.allCases).subtracting([.policy, .misuse, .look]))
      guard !offered.isEmpty else { return }
      let move = dice.pick(weighted: offered.map { ($0.weight * $0.weight, $0) })
      lines.append(move.line)
      let performance = session.perform(move.statement)
      let after = aims.map { $0.distance.least(from: session, of: patient) }
      let told = looks.map { look in
        var looking = session
        return looking.perform(look.statement)
      }
      for (index, aim) in aims.enumerated() {
        #expect(before[index] <= 1 + after[index], "\(aim.goal.text): \(lines)")
        if aim.isMet(by: performance, of: patient) {
          #expect(before[index] == 1, "\(aim.goal.text): \(lines)")
        }
        if told.contains(where: { aim.isMet(by: $0, of: patient) }) {
          #expect(after[index] == 1, "\(aim.goal.text): \(lines) and a look")
        }
      }
      before = after
    }
  }

  @Test(
    "From the beginning it is as far as the way is long where what is counted is all of the way",
    arguments: [
      ("refused pin-issue-throttled", 15), ("refused sign-in-locked", 11), ("refused activation-locked", 12),
      ("refused pin-used", 5), ("refused pin-superseded", 5), ("refused pin-exhausted", 6),
      ("refused tp-timed-out", 5), ("refused tp-code-wrong", 5),
    ])
  func far(_ text: String, steps: Int) throws {
    let distance = Distance(try Goal(text))
    let least = Cast.people.map { distance.least(from: Explored.cast, of: $0) }.min()
    #expect(least == steps)
  }

  /// Only a procedure that breaks an invariant leads to where one statement makes the account inactive and ends a PIN.
  @Test(
    "With an open PIN on an active account it is no farther than what happens",
    arguments: [
      ("refused pin-revoked", []),
      (
        "refused pin-expired",
        ["czielinski: forgot-password", "contact czielinski email=none phone=600200200", "wait 7d"]
      ),
    ])
  func besideTheProcedure(_ text: String, first: [String]) throws {
    let mutant = try #require(Mutant.all.first { $0.id == "confirm/trusted-profile-leaves-pin-open" })
    var session = Cast.session(
      preferences: Explored.preferences, surroundings: Ground.surroundings(mutant.procedure))
    let patient = try #require(Login("czielinski"))
    let distance = Distance(try Goal(text))
    let lines =
      ["login", "activate trusted-profile=own"].map { "czielinski: " + $0 } + first
      + [
        "forgot-password", "reset-password", "login", #"change-password new="Zima-w-ogrodzie""#,
        "activate pin=$pin-czielinski",
      ].map { "czielinski: " + $0 }
    var last: Outcome?
    for (index, line) in lines.enumerated() {
      #expect(distance.least(from: session, of: patient) <= lines.count - index, "\(text) before \(line)")
      last = session.perform(try #require(Move(line, .look)).statement).outcome
    }
    guard case .refused(let rejection)? = last else {
      Issue.record("\(text): it goes well")
      return
    }
    #expect("refused " + rejection.refusal.code.rawValue == text)
  }

  /// What was too far for a search that tries everything in turn.
  @Test(
    "A goal of one person's is proved to be as short as can be",
    arguments: [
      ("akowalska: method=pin", 6), ("bnowak: screen=activation-form", 6), ("bnowak: pin=open", 6),
      ("akowalska: pin=used", 6), ("akowalska: pin=exhausted", 10), ("czielinski: pin-locked=yes", 12),
      ("bnowak: sign-in-locked=yes", 11), ("czielinski: tries-left=1", 6), ("czielinski: message=consent", 5),
    ])
  func proved(_ text: String, steps: Int) throws {
    let search = GoalSearch(
      try Goal(text), steps: 16, policies: [], seed: 1, surroundings: Explored.surroundings,
      preferences: Explored.preferences)
    guard case .found(let found) = search.run() else {
      Issue.record("\(text)")
      return
    }
    #expect(found.moves.count == steps, "\(found.moves.map(\.line))")
    #expect(!found.mayBeShorter && found.figures.acts < 60_000)
  }
}

extension DistanceTests.Aim {
  fileprivate func isMet(by performance: Performance, of patient: Login) -> Bool {
    if let refusal = goal.refusal {
      guard case .refused(let rejection) = performance.outcome else { return false }
      return refusal == .code(rejection.refusal.code)
    }
    guard performance.actor == .patient(patient) || performance.actor == .support,
      let comparison = goal.comparisons.first, let field = comparison.field,
      case .ok(let success) = performance.outcome,
      let value = success.fields.first(where: { $0.field == field })?.value
    else { return false }
    let text = comparison.expected.literal
    return switch value {
    case .word(let word): word == text
    case .number(let number): String(number) == text
    case .verb, .moment, .text, .secret: false
    }
  }
}
