import Activation

/// What can be explained: a refusal's code, a rule, a policy, and every other code that the program prints.
package enum Explained: Hashable, Sendable {
  case code(RefusalCode)
  case rule(Rule)
  case policy(PolicyName)
  case declared(DeclaredCode)

  /// Everything that can be explained: codes, rules, policies, then what else is printed.
  package static let all: [Explained] =
    RefusalCode.allCases.map { .code($0) } + Rule.allCases.map { .rule($0) }
    + PolicyName.allCases.map { .policy($0) } + DeclaredCode.all.map { .declared($0) }

  /// Its name.
  package var term: Term {
    switch self {
    case .code(let code): Term(code.rawValue)
    case .rule(let rule): Term(rule.rawValue)
    case .policy(let policy): policy.term
    case .declared(let declared): Term(declared.code)
    }
  }

  /// The names of all of it, to suggest and to complete.
  package static let terms = all.map(\.term)

  /// What the word names, if anything; a rule and an invariant in any case.
  package static func meant(by word: String) -> Explained? {
    all.first { $0.term.matches(word) || $0.isNumbered && $0.term.matches(word.uppercased()) }
  }

  private var isNumbered: Bool {
    switch self {
    case .rule: true
    case .declared(let declared): declared.kind == .invariant
    case .code, .policy: false
    }
  }
}

/// What an explanation is asked for.
package enum ExplainSubject: Hashable, Sendable {
  /// What there is to be explained.
  case everything
  case one(Explained)
  /// Whatever these words are found in.
  case words(String)
}
