import Activation

/// What of the procedure has been exercised, by what happened and not by tags: its rules, the refusals, the
/// ways between states and the policies (<doc:/Activation/The-Procedure>). A value to be merged: that of a suite is
/// the union of those of its scenarios.
package struct Coverage: Hashable, Sendable {
  /// The rules that one scenario alone has shown.
  var shown: Set<Rule> = []
  /// The refusals that were met, those that were expected and the others.
  package internal(set) var codes: Set<RefusalCode> = []
  /// The ways between states that were made.
  package internal(set) var transitions: Set<Transition> = []
  /// The policies that somebody has set.
  package internal(set) var policies: Set<PolicyName> = []

  /// Nothing exercised.
  package init() {}

  /// What either of two has exercised.
  package func union(_ other: Self) -> Self {
    var all = self
    all.formUnion(other)
    return all
  }

  /// Adds what another has exercised.
  package mutating func formUnion(_ other: Self) {
    shown.formUnion(other.shown)
    codes.formUnion(other.codes)
    transitions.formUnion(other.transitions)
    policies.formUnion(other.policies)
  }

  /// The rules that were exercised. That there are two ways to activate (R8) no single activation shows: both
  /// must have been gone, in one scenario or in several.
  package var rules: Set<Rule> { areBothWaysGone ? shown.union([.r8]) : shown }

  private var areBothWaysGone: Bool {
    transitions.contains { Self.byPIN.contains($0) }
      && transitions.contains { Self.byTrustedProfile.contains($0) }
  }

  private static let byPIN: [Transition] = [.account(.activatedByPIN), .account(.reactivatedByPIN)]
  private static let byTrustedProfile: [Transition] = [
    .account(.activatedByTrustedProfile), .account(.reactivatedByTrustedProfile),
  ]

  /// A practice world keeps its own trail, in memory, for writing, and asks nobody for a role: these are not counted.
  package static let unreachableCodes = RefusalCode.aboutStores
}

extension Coverage {
  /// One kind of thing to be exercised: what was, and what was not, each in the order of its declaration.
  package struct Share<Item: Hashable & Sendable>: Sendable {
    /// What was exercised, in the order of its declaration.
    package let covered: [Item]
    /// What was not, in the order of its declaration.
    package let missing: [Item]

    init(of all: [Item], covered: Set<Item>) {
      self.covered = all.filter(covered.contains)
      missing = all.filter { !covered.contains($0) }
    }

    /// How many there are.
    package var total: Int { covered.count + missing.count }
    /// How much was exercised, in whole per cents rounded down.
    package var percent: Int { Coverage.percent(covered.count, of: total) }
  }

  /// The rules of the page and of its sister pages.
  package var ruleShare: Share<Rule> { Share(of: Rule.allCases, covered: rules) }
  /// The ways between states, of all three state machines.
  package var transitionShare: Share<Transition> { Share(of: Transition.all, covered: transitions) }
  /// The policies.
  package var policyShare: Share<PolicyName> { Share(of: PolicyName.allCases, covered: policies) }
  /// The codes of refusals, without those that a practice world cannot reach.
  package var codeShare: Share<RefusalCode> {
    Share(of: RefusalCode.allCases.filter { !Self.unreachableCodes.contains($0) }, covered: codes)
  }

  /// How much of everything that can be reached was exercised, in whole per cents rounded down: 100 only when
  /// nothing is missing.
  package var percent: Int {
    let (rules, codes, transitions, policies) = (ruleShare, codeShare, transitionShare, policyShare)
    let covered =
      rules.covered.count + codes.covered.count + transitions.covered.count + policies.covered.count
    return Self.percent(covered, of: rules.total + codes.total + transitions.total + policies.total)
  }

  private static func percent(_ covered: Int, of total: Int) -> Int {
    total == 0 ? 100 : covered * 100 / total
  }
}
