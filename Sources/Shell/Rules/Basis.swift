import Activation
import CommandLanguage

/// What a refusal, or the default of a policy, rests on.
package enum Basis: Hashable, Sendable {
  /// A page of the portal says so: the page on activation or one of its sisters.
  case page(Rule)
  /// A decision of this project, taken where the pages are silent; it serves the rule named.
  case ours(serving: Rule)

  /// The rule that stands behind it, said by a page or served by the decision.
  package var rule: Rule {
    switch self {
    case .page(let rule), .ours(serving: let rule): rule
    }
  }

  /// Whether it is a decision of this project, as `explain` has to say.
  package var isOurs: Bool {
    switch self {
    case .page: false
    case .ours: true
    }
  }

  /// `R11`, or `R31, decyzja projektu` where the page leaves the question open.
  package func mark(_ language: Language) -> String {
    guard isOurs else { return rule.rawValue }
    return rule.rawValue + Text(pl: ", decyzja projektu", en: ", our decision").in(language)
  }
}
