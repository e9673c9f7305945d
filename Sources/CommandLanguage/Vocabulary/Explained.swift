import Activation

/// What can be explained: a refusal's code, a rule, a policy.
package enum Explained: Hashable, Sendable {
  case code(RefusalCode)
  case rule(Rule)
  case policy(PolicyName)

  package static let all: [Explained] =
    RefusalCode.allCases.map { .code($0) } + Rule.allCases.map { .rule($0) }
    + PolicyName.allCases.map { .policy($0) }

  /// Its one name; of a rule in any case.
  package var term: Term {
    switch self {
    case .code(let code): Term(code.rawValue)
    case .rule(let rule): Term(rule.rawValue, rule.rawValue.lowercased())
    case .policy(let policy): Term(policy.rawValue)
    }
  }

  package static let terms = all.map(\.term)
}
