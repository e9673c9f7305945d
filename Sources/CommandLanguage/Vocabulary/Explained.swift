import Activation

/// What can be explained: a refusal's code, a rule, a policy.
package enum Explained: Hashable, Sendable {
  case code(RefusalCode)
  case rule(Rule)
  case policy(PolicyName)

  package static let all: [Explained] =
    RefusalCode.allCases.map { .code($0) } + Rule.allCases.map { .rule($0) }
    + PolicyName.allCases.map { .policy($0) }

  /// Its name.
  package var term: Term {
    switch self {
    case .code(let code): Term(code.rawValue)
    case .rule(let rule): Term(rule.rawValue)
    case .policy(let policy): policy.term
    }
  }

  package static let terms = all.map(\.term)

  /// What the word names, if anything; a rule in any case.
  static func meant(by word: String) -> Explained? {
    Rule(rawValue: word.uppercased()).map { .rule($0) } ?? all.first { $0.term.matches(word) }
  }
}
