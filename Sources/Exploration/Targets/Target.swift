import Activation
import CommandLanguage
import ScenarioTesting
import Shell

/// One thing that a suite is to reach.
package enum Target: Hashable, Sendable {
  case policy(PolicyName)
  case code(RefusalCode)
  case transition(Transition)
  case rule(Rule)

  /// What one of these is called on the command line.
  package enum Kind: String, CaseIterable, Sendable {
    case codes, transitions, rules, policies

    /// The file of a suite that is for these.
    package var fileName: String { rawValue + ".scn" }
  }

  var kind: Kind {
    switch self {
    case .policy: .policies
    case .code: .codes
    case .transition: .transitions
    case .rule: .rules
    }
  }

  /// All of them, in the order in which a suite tells of them.
  static let all: [Target] =
    PolicyName.allCases.map(Target.policy)
    + RefusalCode.allCases.filter { !Coverage.unreachableCodes.contains($0) }.map(Target.code)
    + Transition.all.map(Target.transition) + Rule.allCases.map(Target.rule)

  /// What it is, for a title: without a full stop.
  func words(_ language: Language) -> String {
    switch self {
    case .policy(let policy):
      "\(policy.term.in(language)): " + policy.words.in(language).withoutStop
    case .code(let code): "\(code.rawValue): " + code.declared.what.in(language).withoutStop
    case .transition(let transition): transition.words.in(language)
    case .rule(let rule): "\(rule.rawValue): " + rule.reading.in(language).withoutStop
    }
  }

  /// The rule that stands behind it, as a tag.
  var rule: Rule? {
    switch self {
    case .rule(let rule): rule
    case .code(let code): code.declared.basis.rule
    case .policy, .transition: nil
    }
  }
}

extension Coverage {
  /// What of it a suite may be wanted to reach.
  var targets: Set<Target> {
    Set(
      policyShare.covered.map(Target.policy) + codeShare.covered.map(Target.code)
        + transitionShare.covered.map(Target.transition) + ruleShare.covered.map(Target.rule))
  }
}

extension String {
  fileprivate var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
