import Activation
import CommandLanguage
import ScenarioTesting
import Shell

/// A small suite that reaches all that can be reached of what is wanted.
package struct CoveringSuite {
  /// The scenarios, in the order in which they are told.
  private(set) var chosen: [Chosen] = []
  /// What no scenario was found for.
  private(set) var missing: [Target] = []
  /// What it took to find them.
  package private(set) var figures = Search.Figures()
  private(set) var rehearsing: Rehearsing
  let seed: UInt64
  let kinds: Set<Target.Kind>

  struct Chosen {
    var written: Written
    /// What it reaches that no scenario before it does.
    var shows: Set<Target>
  }

  /// Finds it.
  ///
  /// - Parameters:
  ///   - kinds: of what it is to reach everything.
  ///   - covered: what is reached already, by another suite.
  package init(
    _ kinds: Set<Target.Kind>, beside covered: Coverage, seed: UInt64, surroundings: Surroundings,
    preferences: Preferences, isInterrupted: @escaping @Sendable () -> Bool
  ) {
    (self.seed, self.kinds) = (seed, kinds)
    rehearsing = Rehearsing(seed: seed, surroundings: surroundings, preferences: preferences)
    let wanted = Set(Target.all.filter { kinds.contains($0.kind) }).subtracting(covered.targets)
    var gathering = Gathering(
      seed: seed, surroundings: surroundings, preferences: preferences, isInterrupted: isInterrupted)
    gathering.gather(wanted.filter { $0.kind != .policies })
    figures = gathering.figures
    let effects = PolicyEffects(
      seed: seed, surroundings: surroundings, preferences: preferences, isInterrupted: isInterrupted)
    var candidates = gathering.candidates.filter { wanted.contains($0.shows) }
    for case .policy(let policy) in Target.all where wanted.contains(.policy(policy)) && !isInterrupted() {
      candidates.append(effects.candidate(for: policy))
    }
    choose(candidates, wanted)
    join()
    drop(wanted)
    // That there are two ways shows in two scenarios only.
    let all = chosen.reduce(into: covered) { $0.formUnion($1.written.coverage) }
    missing = Target.all.filter(wanted.subtracting(all.targets).contains)
  }

  /// Always the scenario that reaches most for what it costs.
  private mutating func choose(_ candidates: [Candidate], _ wanted: Set<Target>) {
    var known: Set<[String]> = []
    var rest = candidates.filter { known.insert($0.lines + $0.policies).inserted }.map {
      Written($0, &rehearsing)
    }.filter { $0.isAsSaid(&rehearsing) }
    var remaining = wanted
    while true {
      var best: (index: Int, worth: Double)?
      for (index, written) in rest.enumerated() {
        let fresh = written.reached.intersection(remaining).count
        // A scenario costs a reader something even if it is short.
        let worth = Double(fresh) / Double(written.cost + 2)
        if fresh > 0, worth > best?.worth ?? 0 { best = (index, worth) }
      }
      guard let best else { break }
      let written = rest.remove(at: best.index)
      chosen.append(Chosen(written: written, shows: written.reached.intersection(remaining)))
      remaining.subtract(written.reached)
    }
  }

  /// What is alike stands together, as far as it makes less of it, and can still be told in a title.
  private mutating func join() {
    var joined: [Chosen] = []
    for next in chosen {
      var isAlone = true
      for place in joined.indices where isAlone && joined[place].isJoinable(with: next) {
        guard let both = self.joined(joined[place], next) else { continue }
        joined[place] = both
        isAlone = false
      }
      if isAlone { joined.append(next) }
    }
    chosen = joined
  }

  private func joined(_ one: Chosen, _ other: Chosen) -> Chosen? {
    var rehearsing = rehearsing
    let shows = one.shows.union(other.shows)
    let both = one.written.joined(with: other.written, &rehearsing)
    guard both.isAsSaid(&rehearsing), shows.isSubset(of: both.reached) else { return nil }
    let short = both.shortened(keeping: shows, &rehearsing)
    return short.cost < one.written.cost + other.written.cost ? Chosen(written: short, shows: shows) : nil
  }

  /// Scenarios and statements that add nothing go.
  private mutating func drop(_ wanted: Set<Target>) {
    for index in chosen.indices.reversed() {
      let others = chosen.enumerated().filter { $0.offset != index }
        .reduce(into: Set<Target>()) { $0.formUnion($1.element.written.reached) }
      let own = chosen[index].written.reached.intersection(wanted).subtracting(others)
      if own.isEmpty {
        chosen.remove(at: index)
      } else {
        if chosen[index].written.candidate.shows.kind != .policies {
          chosen[index].written = chosen[index].written.shortened(keeping: own, &rehearsing)
        }
        chosen[index].shows = own
      }
    }
  }
}

extension CoveringSuite.Chosen {
  /// So many codes can stand in a title.
  private static let mostCodes = 4

  var codes: Int { shows.count { $0.kind == .codes } }

  /// Whether both are about refusals of one verb, under the same policies.
  fileprivate func isJoinable(with other: Self) -> Bool {
    let (mine, others) = (written.candidate, other.written.candidate)
    guard mine.shows.kind == .codes, others.shows.kind == .codes, mine.isMisuse == others.isMisuse,
      mine.policies == others.policies, written.verb == other.written.verb
    else { return false }
    return mine.isMisuse || codes + other.codes <= Self.mostCodes && written.actor == other.written.actor
  }
}

extension Written {
  fileprivate var verb: String? { last?.verb.name.en }
  fileprivate var actor: ActorReference? { last?.actor }
  private var last: Statement? { lines.last.flatMap { Move($0, .misuse) }?.statement }
}
