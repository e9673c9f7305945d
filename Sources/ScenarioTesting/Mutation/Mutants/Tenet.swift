import Activation

/// What the procedure rests on: a rule of the page or of its sisters, or an invariant (I1–I22).
package enum Tenet: Hashable, Sendable {
  case rule(Rule)
  case invariant(Int)

  /// `R27`, `S3`, `I13`.
  package var written: String {
    switch self {
    case .rule(let rule): rule.rawValue
    case .invariant(let number): "I\(number)"
    }
  }
}
