import Activation
import CommandLanguage
import Foundation
import Shell
import Testing

@testable import Exploration

/// Ways to goals beside those that plain breadth first finds, which tries everything everywhere: where a search tries only
/// what can bear on a goal, it must not miss a shorter one.
@Suite struct ShortestTests {
  /// Whose life is searched, how far, and what there is to be met on the way at least.
  static let lives = [
    ("akowalska", 2, 80), ("bnowak", 2, 80), ("czielinski", 2, 80), ("dlis", 2, 70), ("ewojcik", 2, 80),
  ]

  /// `KONTO_DEEP=4` compares so many statements deep, which takes long.
  private static let deep = ProcessInfo.processInfo.environment["KONTO_DEEP"].flatMap { Int($0) }

  @Test("Nothing is nearer than what bears on a goal leads to", arguments: lives)
  func bearing(_ name: String, _ steps: Int, _ least: Int) throws {
    let steps = Self.deep ?? steps
    let patient = try #require(Login(name))
    let everything = Set(Move.Kind.allCases).subtracting([.policy])
    let nearest = Self.met(by: everything, in: steps, of: patient)
    #expect(nearest.count >= least, "\(nearest.count)")
    let goals = try Dictionary(grouping: nearest.keys.sorted()) { try Goal($0).bearing }
    for (kinds, goals) in goals {
      let met = Self.met(by: kinds, in: steps, of: patient)
      for goal in goals where met[goal] != nearest[goal] {
        Issue.record("\(goal): \(nearest[goal] ?? 0), but \(met[goal].map(String.init) ?? "not at all")")
      }
    }
  }

  /// What can be wanted of which so many statements are the fewest.
  private static func met(by kinds: Set<Move.Kind>, in steps: Int, of patient: Login) -> [String: Int] {
    var met: [String: Int] = [:]
    let search = Search(roots: [Search.Root(Explored.cast, patient)], kinds: kinds, steps: steps)
    _ = search.run { move, _ in
      move.statement
    } visit: { step, way in
      for goal in goals(step.performance) where met[goal] == nil { met[goal] = way().count }
      return .goOn
    }
    return met
  }

  private static func goals(_ performance: Performance) -> [String] {
    let actor = performance.actor.patient?.text
    switch performance.outcome {
    case .refused(let rejection):
      let goal = "refused \(rejection.refusal.code.rawValue)"
      return [goal] + (actor.map { ["\($0): \(goal)"] } ?? [])
    case .ok(let success):
      return success.fields.compactMap { entry in
        guard case .word(let word) = entry.value else { return nil }
        return (actor.map { "\($0): " } ?? "") + "\(entry.field.rawValue)=\(word)"
      }
    case .error: return []
    }
  }
}
