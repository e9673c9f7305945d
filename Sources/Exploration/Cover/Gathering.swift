import Activation
import CommandLanguage
import Journal
import ScenarioTesting
import Shell

/// Searches through all lives for ways to everything that a suite may reach: to each target the first that is met, which
/// is a shortest of its search.
struct Gathering {
  let seed: UInt64
  let surroundings: Surroundings
  let preferences: Preferences
  let isInterrupted: @Sendable () -> Bool
  private(set) var candidates: [Candidate] = []
  private(set) var found: Set<Target> = []
  private(set) var figures = Search.Figures()

  init(
    seed: UInt64, surroundings: Surroundings, preferences: Preferences,
    isInterrupted: @escaping @Sendable () -> Bool
  ) {
    (self.seed, self.surroundings, self.preferences) = (seed, surroundings, preferences)
    self.isInterrupted = isInterrupted
  }

  /// A search, and what it is tried on.
  private struct Field {
    let kinds: Set<Move.Kind>
    let steps: Int
    let most: Int
    var policies: [[String]] = [[]]
  }

  /// From what is near to what is far and special.
  private static let fields: [Field] = [
    Field(kinds: Set(Move.Kind.allCases).subtracting([.policy]), steps: 2, most: 2500),
    Field(kinds: [.signIn, .shortcut, .fault, .persona], steps: 3, most: 2500),
    Field(kinds: [.signIn, .reset, .password], steps: 4, most: 1500),
    Field(kinds: [.signIn, .password, .shortcut, .services, .look], steps: 5, most: 2500),
    Field(kinds: [.signIn, .password, .shortcut, .desk], steps: 7, most: 4000),
    Field(kinds: [.signIn, .reset, .password, .shortcut], steps: 5, most: 4000),
    Field(kinds: [.reset, .time], steps: 4, most: 1000),
    Field(kinds: [.desk, .papers, .signIn], steps: 4, most: 2500),
    Field(kinds: [.signIn, .entry, .trustedProfile], steps: 9, most: 3500),
    Field(kinds: [.signIn, .entry, .trustedProfile, .time], steps: 6, most: 2500),
    Field(kinds: [.desk, .signIn, .shortcut, .time, .look, .services], steps: 4, most: 3000),
    Field(kinds: [.signIn, .reset, .contact, .time], steps: 4, most: 2000),
    Field(
      kinds: [.signIn, .shortcut, .desk, .password], steps: 6, most: 3000,
      policies: [
        ["sign-in-tries=1"], ["activation-failures=1"], ["pin-issues=1"], ["pin-tries=1"],
        ["reactivation=pin-or-trusted-profile"],
      ]),
  ]

  /// Searches until everything wanted is found, or all that is worth it was searched.
  mutating func gather(_ wanted: Set<Target>) {
    for field in Self.fields where !wanted.isSubset(of: found) && !isInterrupted() { search(field, wanted) }
  }

  private mutating func search(_ field: Field, _ wanted: Set<Target>) {
    for policies in field.policies {
      var (new, known): ([Candidate], Set<Target>) = ([], found)
      var search = Search(roots: roots(policies), kinds: field.kinds, steps: field.steps)
      search.mostStates = field.most / field.policies.count
      search.isInterrupted = isInterrupted
      let seen = search.run { move, _ in
        move.statement
      } visit: { step, way in
        guard let coverage = step.retelling?.finished else { return .goOn }
        let fresh = coverage.targets.subtracting(known)
        guard !fresh.isEmpty else { return .goOn }
        let moves = way()
        known.formUnion(fresh)
        for target in Target.all where fresh.contains(target) {
          new.append(
            Candidate(
              lines: moves.map(\.line), policies: policies, shows: target,
              isMisuse: moves.count == 1 && moves.last?.kind == .misuse))
        }
        return wanted.isSubset(of: known) ? .stop : .goOn
      }
      figures.add(seen)
      candidates += new
      found = known
    }
  }

  private func roots(_ policies: [String]) -> [Search.Root] {
    let session = Cast.session(
      policies: policies, seed: seed, preferences: preferences, surroundings: surroundings, isWitnessed: true)
    var retelling = Retelling(means: surroundings.means)
    for deed in session.witnessed { retelling.take(deed) }
    retelling.beginAnew()
    return Cast.people.map { patient in
      var root = Search.Root(session, patient, policies: policies)
      root.retelling = retelling
      return root
    }
  }
}
