import Activation
import CommandLanguage
import Shell

/// Looks for a shortest scenario to a goal.
package struct GoalSearch: Sendable {
  let goal: Goal
  /// At most so many statements.
  let steps: Int
  /// Settings that hold from the beginning, as the language writes them.
  let policies: [String]
  let seed: UInt64
  let surroundings: Surroundings
  let preferences: Preferences
  /// Ends the search when it says so.
  package var isInterrupted: @Sendable () -> Bool = { false }

  /// A search of at most so many statements.
  package init(
    _ goal: Goal, steps: Int, policies: [String], seed: UInt64, surroundings: Surroundings,
    preferences: Preferences
  ) {
    (self.goal, self.steps, self.policies, self.seed) = (goal, steps, policies, seed)
    (self.surroundings, self.preferences) = (surroundings, preferences)
  }

  /// A way to a goal, and how it was found.
  package struct Found: Sendable {
    /// The moves that lead there; the last of them meets the goal.
    package let moves: [Move]
    /// Whose life it is.
    package let patient: Login
    /// What it took to find it.
    package var figures: Search.Figures
    /// The settings that hold from the beginning.
    package let policies: [String]
  }

  /// What came of a search.
  package enum Result: Sendable {
    case found(Found)
    case unreachable(Search.Figures)
    case interrupted(Search.Figures)
  }

  /// Searches; the same goal and seed lead to the same scenario.
  package func run() -> Result {
    let session = Cast.session(
      policies: policies, seed: seed, preferences: preferences, surroundings: surroundings)
    let roots = people.map { Search.Root(session, $0, policies: policies) }
    var found: Found?
    var statements: [String: Statement?] = [:]
    var search = Search(roots: roots, kinds: kinds, steps: steps)
    search.isInterrupted = isInterrupted
    var figures = search.run { move, root in
      guard isAimed(move, root) else { return move.isForItself ? nil : move.statement }
      if let statement = statements[move.line] { return statement }
      let aimed = Move("\(move.line) => \(goal.expectation)", move.kind)?.statement
      statements[move.line] = aimed
      return aimed ?? (move.isForItself ? nil : move.statement)
    } visit: { step, way in
      guard step.performance.statement.expectation != nil, step.performance.isExpected else { return .goOn }
      found = Found(moves: way(), patient: step.root.patient, figures: .init(), policies: policies)
      return .stop
    }
    guard var found else { return isInterrupted() ? .interrupted(figures) : .unreachable(figures) }
    figures.depth = found.moves.count
    found.figures = figures
    return .found(found)
  }

  /// Whose lives can lead to it.
  private var people: [Login] { goal.actor?.patient.map { [$0] } ?? Cast.people }

  private var kinds: Set<Move.Kind> {
    var kinds: Set<Move.Kind> = [.desk, .portal, .time, .world, .look, .misuse]
    if case .code(let code)? = goal.refusal, Fault(rawValue: code.rawValue) != nil { kinds.insert(.fault) }
    return kinds
  }

  /// Whether a move may meet the goal.
  private func isAimed(_ move: Move, _ root: Search.Root) -> Bool {
    guard goal.isPossible(of: move.statement.verb) else { return false }
    guard let actor = goal.actor else { return true }
    let acting: Actor =
      switch move.statement.actor {
      case .known(let actor)?: actor
      case .named?, nil: .admin
      }
    return acting == actor || isSaidByOthers && acting == .support && move.kind == .look
  }

  /// Whether the goal is about a patient, and of what only those say who look.
  private var isSaidByOthers: Bool {
    guard let actor = goal.actor, actor.patient != nil else { return false }
    return !Vocabulary.standard.verbs.contains { verb in
      verb.actors.contains(.patient) && verb.group != .shell && goal.isPossible(of: verb)
    }
  }
}

extension Move {
  /// Whether nothing can come of it but what it shows or refuses.
  fileprivate var isForItself: Bool { kind == .look || kind == .misuse }
}
