import Activation
import CommandLanguage

/// What a suite says to one mutant.
package struct MutantVerdict: Sendable {
  /// What was weakened.
  package let mutant: Mutant
  /// Whether a scenario noticed it.
  package let finding: Finding

  /// What came of the scenarios, which go on until one of them notices.
  package enum Finding: Sendable {
    /// The first scenario that did not go as expected, and the statement where.
    case noticed(by: ScenarioIdentity, at: Place)
    /// With a scenario that would notice it.
    case unnoticed(AdvisedScenario?)
    /// Ctrl-C came before the end: no verdict.
    case interrupted
  }
}

/// What came of a mutation run: the one value that its reports are functions of.
package struct MutationResult: Sendable {
  /// In the order of `Mutant.all`.
  package let verdicts: [MutantVerdict]
  /// The names of those that are known not to be noticed; nil where there is no list of them.
  package var accepted: SurvivorList?
  /// In per cent of them all; nil: all that are not accepted have to be noticed.
  package var least: Int?

  /// The result of a run over these mutants.
  package init(_ verdicts: [MutantVerdict]) { self.verdicts = verdicts }

  /// The mutants that no scenario notices.
  package var survivors: [Mutant] {
    verdicts.compactMap { verdict in
      if case .unnoticed = verdict.finding { verdict.mutant } else { nil }
    }
  }

  /// The scenarios that would notice them.
  package var advice: [AdvisedScenario] {
    verdicts.compactMap { verdict in
      if case .unnoticed(let scenario) = verdict.finding { scenario } else { nil }
    }
  }

  /// The mutants that some scenario notices.
  private var caught: [Mutant] {
    verdicts.compactMap { verdict in
      if case .noticed = verdict.finding { verdict.mutant } else { nil }
    }
  }

  /// How many of them some scenario notices.
  package var noticed: Int { caught.count }

  /// How many some scenario notices, in per cent of all, rounded down.
  package var percent: Int { verdicts.isEmpty ? 0 : noticed * 100 / verdicts.count }

  /// Whether a mutant is known not to be noticed.
  package func accepts(_ mutant: Mutant) -> Bool { accepted?.names.contains(mutant.id) ?? false }

  /// How many have no verdict, because Ctrl-C came first.
  package var undecided: Int { verdicts.count - noticed - survivors.count }

  /// Whether the suite notices as many mutants as it has to.
  package var isStrong: Bool { shortfalls.isEmpty && undecided == 0 && !verdicts.isEmpty }

  /// What of the mutants is not as it has to be.
  var shortfalls: [Shortfall] {
    let unknown = survivors.count { !accepts($0) }
    let listed = caught.filter(accepts).map(\.id).sorted()
    let isCounted = least == nil || accepted != nil
    var all: [Shortfall] = []
    if isCounted, unknown > 0 { all.append(.survivors(unknown)) }
    if let least, percent < least, undecided == 0 { all.append(.mutation(percent, least: least)) }
    if !listed.isEmpty { all.append(.listedButNoticed(listed)) }
    return all
  }
}
