import Activation
import CommandLanguage
import Shell
import Testing

@testable import Exploration

/// The shortest scenario to a goal, beside a search that tries everything and leaves nothing out.
@Suite struct ShortestTests {
  /// On these ways settings and what looks at them stand close together.
  private static let near: Set<Move.Kind> = [
    .signIn, .entry, .trustedProfile, .fault, .persona, .contact, .reset, .shortcut,
  ]

  /// After how many statements each thing is met first: what somebody is refused with, and what they are told.
  private static func firsts(
    _ patient: Login, _ kinds: Set<Move.Kind>, steps: Int, setsLate: Bool
  ) -> [String: Int] {
    var firsts: [String: Int] = [:]
    var search = Search(roots: [Search.Root(Explored.cast, patient)], kinds: kinds, steps: steps)
    search.setsLate = setsLate
    _ = search.run { move, _ in
      move.statement
    } visit: { step, way in
      for told in step.performance.told where firsts[told] == nil { firsts[told] = way().count }
      return .goOn
    }
    return firsts
  }

  @Test(
    "What is set right before it is looked at, alone, leads to everything as soon as what is set at any time")
  func late() throws {
    let akowalska = try #require(Cast.people.first)
    let plain = Self.firsts(akowalska, Self.near, steps: 3, setsLate: false)
    #expect(plain.count > 30)
    #expect(Self.firsts(akowalska, Self.near, steps: 3, setsLate: true) == plain)
  }

  @Test("A goal is reached as soon as anything leads there")
  func goals() throws {
    let akowalska = try #require(Cast.people.first)
    let all = Set(Move.Kind.allCases).subtracting([.policy, .misuse])
    let plain = Self.firsts(akowalska, all, steps: 2, setsLate: false)
    // What a clerk or support meet, somebody else's life may lead to sooner.
    let far = plain.filter { $0.value > 1 && $0.key.hasPrefix("akowalska: ") }.sorted { $0.key < $1.key }
    #expect(far.count > 8)
    for (goal, steps) in far {
      let search = GoalSearch(
        try Goal(goal), steps: 12, policies: [], seed: 1, surroundings: Explored.surroundings,
        preferences: Explored.preferences)
      guard case .found(let found) = search.run() else {
        Issue.record("\(goal)")
        continue
      }
      #expect(found.moves.count == steps && !found.mayBeShorter, "\(goal): \(found.moves.map(\.line))")
    }
  }

  /// Where people stand in whom settings matter.
  private static let stands: [[String]] = [
    ["akowalska: login", "akowalska: forgot-password"],
    ["akowalska: login", "akowalska: properties", "akowalska: activate"],
    ["akowalska: login", "akowalska: properties", "akowalska: activate", "akowalska: trusted-profile"],
    ["akowalska: come brzoza", "akowalska: present", "clerk@brzoza: issue-pin akowalska -> pin-akowalska"],
  ]

  @Test("Whatever does not look at what is set comes to the same before it and after", arguments: stands)
  func commuting(_ lines: [String]) throws {
    let akowalska = try #require(Cast.people.first)
    var start = Explored.cast
    for line in lines { _ = start.perform(try #require(Move(line, .look)).statement) }
    var moves = Moves()
    let all = moves.all(in: start, of: akowalska)
    let settings = all.filter { !$0.sets.isEmpty }
    #expect(settings.count > 15)
    for move in all where move.sets.isEmpty {
      var before = start
      let plain = before.perform(move.statement)
      for setting in settings where move.looksAt.isDisjoint(with: setting.sets) {
        var (first, last) = (start, before)
        _ = first.perform(setting.statement)
        let late = first.perform(move.statement)
        _ = last.perform(setting.statement)
        #expect(late.told == plain.told, "\(setting.line); \(move.line)")
        #expect(
          StateKey(first, of: akowalska) == StateKey(last, of: akowalska), "\(setting.line); \(move.line)")
      }
    }
  }
}

extension Performance {
  /// What came of it, each as a goal says it.
  fileprivate var told: [String] {
    guard statement.actor != nil else { return [] }
    let who = statement.source.text.prefix { $0 != ":" }
    switch outcome {
    case .refused(let rejection): return ["\(who): refused \(rejection.refusal.code.rawValue)"]
    case .ok(let success):
      return success.fields.compactMap { entry in
        guard case .word(let word) = entry.value else { return nil }
        return "\(who): \(entry.field.rawValue)=\(word)"
      }
    case .error: return []
    }
  }
}
