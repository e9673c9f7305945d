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
    case unnoticed
    /// Ctrl-C came before the end: no verdict.
    case interrupted
  }
}

/// What came of a mutation run: the one value that its reports are functions of.
package struct MutationResult: Sendable {
  /// In the order of `Mutant.all`.
  package let verdicts: [MutantVerdict]

  /// The result of a run over these mutants.
  package init(_ verdicts: [MutantVerdict]) { self.verdicts = verdicts }

  /// The mutants that no scenario notices.
  package var survivors: [Mutant] {
    verdicts.compactMap { verdict in
      if case .unnoticed = verdict.finding { verdict.mutant } else { nil }
    }
  }

  /// How many of them some scenario notices.
  package var noticed: Int {
    verdicts.count { verdict in
      if case .noticed = verdict.finding { true } else { false }
    }
  }

  /// How many have no verdict, because Ctrl-C came first.
  package var undecided: Int { verdicts.count - noticed - survivors.count }

  /// Whether the suite notices every mutant.
  package var isStrong: Bool { noticed == verdicts.count && noticed > 0 }
}
