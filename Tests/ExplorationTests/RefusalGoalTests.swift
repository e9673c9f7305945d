import Activation
import CommandLanguage
import Shell
import Testing

@testable import Exploration
@testable import Shell

/// Every refusal as a goal.
@Suite struct RefusalGoalTests {
  /// How many statements lead to each; all that are not here take as few as a plain search needs, which is 2 at most.
  private static let far: [String: Int] = [
    "pin-issue-throttled": 15, "sign-in-locked": 11, "activation-locked": 12,
    "pin-used": 5, "pin-superseded": 5, "pin-expired": 3, "pin-exhausted": 6, "pin-revoked": 3,
    "tp-not-for-reactivation": 3, "tp-unavailable": 3, "tp-timed-out": 5,
    "tp-method-unknown": 4, "wrong-message": 4, "tp-code-wrong": 5, "tp-authentication-failed": 3,
    "tp-artifact-reused": 3, "tp-response-mismatch": 3, "tp-malformed": 3, "tp-signature-invalid": 3,
    "tp-issuer-unknown": 3, "tp-audience-mismatch": 3, "tp-recipient-mismatch": 3,
    "tp-request-mismatch": 3, "tp-not-yet-valid": 3, "tp-expired": 3, "tp-replayed": 3,
    "tp-assurance-too-low": 3, "tp-attribute-missing": 3, "tp-pesel-invalid": 3,
    "password-unchanged": 3, "reset-token-expired": 3,
  ]
  private static let near = 2

  private static func search(_ code: RefusalCode) throws -> GoalSearch {
    GoalSearch(
      try Goal("refused \(code.rawValue)"), steps: 16, policies: [], seed: 1,
      surroundings: Explored.surroundings, preferences: Explored.preferences)
  }

  @Test(
    "It is met after as few statements as can be, and told unreachable only where no world of practice knows it",
    arguments: RefusalCode.allCases)
  func shortest(_ code: RefusalCode) throws {
    let search = try Self.search(code)
    switch search.run() {
    case .interrupted: Issue.record("nobody interrupted it")
    case .unreachable(let hindrance, let figures):
      #expect(RefusalCode.aboutStores.contains(code))
      #expect(hindrance == .notInPractice(code) && figures.states == 0)
    case .found(let found):
      let way = found.moves.map(\.line)
      #expect(!found.mayBeShorter, "\(way)")
      #expect(found.figures.acts < 40_000, "\(found.figures.acts)")
      if let steps = Self.far[code.rawValue] {
        #expect(way.count == steps, "\(way)")
      } else {
        #expect(way.count <= Self.near, "\(way)")
      }
      #expect(try Explored.isAsExpected(GoalScenario(found, of: search).text(.pl)))
      #expect(ShortestWay.to(code)?.steps.count == way.count, "scripts/ways writes the ways of explain anew")
    }
  }

  @Test("A plain search, which knows of no distance, needs as many statements")
  func plain() throws {
    var firsts: [RefusalCode: Int] = [:]
    let kinds = Set(Move.Kind.allCases).subtracting([.policy])
    let roots = Cast.people.map { Search.Root(Explored.cast, $0) }
    var search = Search(roots: roots, kinds: kinds, steps: Self.near)
    search.setsLate = true
    let figures = search.run { move, _ in
      move.statement
    } visit: { step, way in
      guard case .refused(let rejection) = step.performance.outcome, firsts[rejection.refusal.code] == nil
      else { return .goOn }
      firsts[rejection.refusal.code] = way().count
      return .goOn
    }
    #expect(!figures.isCutShort)
    let reachable = Set(RefusalCode.allCases).subtracting(RefusalCode.aboutStores)
    #expect(Set(firsts.keys) == reachable.filter { Self.far[$0.rawValue] == nil })
    for (code, steps) in firsts {
      guard case .found(let found) = try Self.search(code).run() else { continue }
      #expect(found.moves.count == steps, "\(code.rawValue)")
    }
  }
}
