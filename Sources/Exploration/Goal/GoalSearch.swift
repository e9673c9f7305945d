import Activation
import CommandLanguage
import Shell

/// Looks for a shortest scenario to a goal: on all ways, first on those that can be shortest. Where these are too many it
/// takes the best of those that bear on the goal, which are few (<doc:What-a-Model-Based-Test-Is>).
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
  /// So many statements are carried out while all ways are tried.
  package var mostActs = 60_000
  /// Nor are more than so many carried out on the ways that bear on the goal.
  private static let mostBearing = 100_000
  /// Nor more than this under other policies, where it is only asked whether one of them stands in the way.
  private static let mostElsewhere = 100_000

  /// What may bear on a goal all the same.
  private static let further: Set<Move.Kind> = [.time, .entry, .reset, .password, .papers]

  /// A search for a scenario of at most so many statements.
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
    /// The settings that hold from the beginning.
    package let policies: [String]
    /// What it took to find it.
    package var figures: Search.Figures
    /// Whether there are more ways than were tried, so that one of them may be shorter.
    package var mayBeShorter = false

    fileprivate func after(_ figures: Search.Figures) -> Found {
      var found = self
      found.figures = figures
      return found
    }
  }

  /// What came of a search.
  package enum Result: Sendable {
    case found(Found)
    case unreachable(Hindrance?, Search.Figures)
    case interrupted(Search.Figures)
  }

  /// Searches; the same goal and seed lead to the same scenario.
  package func run() -> Result {
    if let hindrance = goal.hindranceOfRole { return .unreachable(hindrance, .init()) }
    if let past = goal.irrevocable(in: begun(under: policies).world) { return .unreachable(past, .init()) }
    if let hindrance = hindranceKnownBeforehand() {
      return isInterrupted() ? .interrupted(.init()) : .unreachable(hindrance, .init())
    }
    var figures = Search.Figures()
    if let found = search(under: policies, &figures) { return .found(found) }
    if isInterrupted() { return .interrupted(figures) }
    return .unreachable(hindranceOfPolicy(isProved: !figures.isCutShort), figures)
  }

  /// The policy that forbids it as a whole, with another value under which it is reached.
  private func hindranceKnownBeforehand() -> Hindrance? {
    let world = begun(under: policies).world
    guard let policy = goal.policyForbidding(in: world, steps: steps) else { return nil }
    let setting = Scene.setting(of: policy)
    var figures = Search.Figures()
    let others = policies.filter { !$0.hasPrefix(policy.rawValue + "=") }
    guard let found = search(under: others + [setting], &figures) else { return nil }
    return .policy(policy, world.policy.value(of: policy), instead: setting, steps: found.moves.count)
  }

  /// With what other setting it could be reached.
  ///
  /// - Parameter isProved: whether all ways were tried that there are without it.
  private func hindranceOfPolicy(isProved: Bool) -> Hindrance? {
    var figures = Search.Figures()
    let alternatives = PolicyName.allCases.flatMap { policy in
      policies.contains { $0.hasPrefix(policy.rawValue + "=") }
        ? [] : [policies + [Scene.setting(of: policy)]]
    }
    // Under some the cast would not be what it is.
    let roots = alternatives.filter { Cast.goesWell(begun(under: $0)) }.flatMap(roots)
    let elsewhere = Bounds(steps: steps, acts: Self.mostElsewhere)
    guard let found = search(roots, goal.bearing, elsewhere, &figures),
      let setting = found.policies.last,
      let name = PolicyName(rawValue: String(setting.prefix { $0 != "=" }))
    else { return nil }
    guard isProved else { return .easier(under: setting, steps: found.moves.count) }
    return .policy(name, Policy().value(of: name), instead: setting, steps: found.moves.count)
  }

  private func search(under policies: [String], _ figures: inout Search.Figures) -> Found? {
    let roots = roots(under: policies)
    var tried = Search.Figures()
    let all = search(roots, goal.mattering, Bounds(steps: steps, acts: mostActs), &tried)
    figures.add(tried)
    if let all { return all.after(figures) }
    guard tried.isCutShort, !isInterrupted() else { return nil }
    let near = Bounds(steps: steps, acts: Self.mostBearing)
    var likely = search(roots, goal.bearing, near, &figures)
    if likely == nil, !isInterrupted() {
      likely = search(roots, goal.bearing.union(Self.further), near, &figures)
    }
    guard var found = likely?.after(figures) else { return nil }
    found.mayBeShorter = found.moves.count > tried.leastLeft
    return found
  }

  /// How far a search goes.
  private struct Bounds {
    let steps: Int
    let acts: Int
  }

  private func begun(under policies: [String]) -> Session {
    Cast.session(policies: policies, seed: seed, preferences: preferences, surroundings: surroundings)
  }

  private func roots(under policies: [String]) -> [Search.Root] {
    let session = begun(under: policies)
    return people.map { Search.Root(session, $0, policies: policies) }
  }

  private func search(
    _ roots: [Search.Root], _ kinds: Set<Move.Kind>, _ bounds: Bounds, _ figures: inout Search.Figures
  ) -> Found? {
    var found: Found?
    var aims = Aims(goal)
    var search = Search(roots: roots, kinds: kinds, steps: bounds.steps)
    (search.mostStates, search.mostActs) = (.max, bounds.acts)
    (search.setsLate, search.endsInExpectation) = (true, true)
    let distance = Distance(goal)
    search.distance = { distance.least(from: $0, of: $1) }
    search.isInterrupted = isInterrupted
    let seen = search.run { move, _ in
      aims.statement(of: move)
    } visit: { step, way in
      guard step.performance.statement.expectation != nil, step.performance.isExpected else { return .goOn }
      found = Found(moves: way(), patient: step.root.patient, policies: step.root.policies, figures: .init())
      return .stop
    }
    figures.add(seen)
    found?.figures = figures
    return found
  }

  /// Whose lives can lead to it.
  private var people: [Login] { goal.actor?.patient.map { [$0] } ?? Cast.people }
}

/// Moves with the goal as their expectation, where they may meet it.
private struct Aims {
  private let goal: Goal
  private let isSaidByOthers: Bool
  private var known: [String: Statement?] = [:]

  init(_ goal: Goal) {
    self.goal = goal
    isSaidByOthers = goal.isSaidByOthers
  }

  /// The statement by which the move is tried; nil where nothing can come of it.
  mutating func statement(of move: Move) -> Statement? {
    if let statement = known[move.line] { return statement }
    let aimed = isAimed(move) ? Move("\(move.line) => \(goal.expectation)", move.kind)?.statement : nil
    let statement = aimed ?? (move.isForItself ? nil : move.statement)
    known[move.line] = .some(statement)
    return statement
  }

  private func isAimed(_ move: Move) -> Bool {
    guard goal.isPossible(of: move.statement.verb) else { return false }
    guard let actor = goal.actor else { return true }
    let acting: Actor =
      switch move.statement.actor {
      case .stated(let actor)?: actor.withoutAccount
      case .named?, nil: .admin
      }
    return acting == actor || isSaidByOthers && acting == .support && move.kind == .look
  }
}

extension Goal {
  /// Every move that can be part of a shortest way: no policy changes on one, and what nothing but some expectations look
  /// at is left alone where this is none of them.
  var mattering: Set<Move.Kind> {
    let all = Set(Move.Kind.allCases).subtracting([.policy])
    return isOfRecords ? all : all.subtracting([.records, .services])
  }

  /// Whether it is about a patient, and of what only those say who look.
  var isSaidByOthers: Bool {
    guard let actor, actor.patient != nil else { return false }
    return !Vocabulary.standard.verbs.contains { verb in
      verb.actors.contains(.patient) && verb.group != .shell && isPossible(of: verb)
    }
  }
}

extension Move {
  /// Whether nothing can come of it but what it shows or refuses.
  fileprivate var isForItself: Bool { kind == .look || kind == .misuse }
}
