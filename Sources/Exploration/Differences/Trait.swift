import Activation
import CommandLanguage
import ScenarioTesting
import Shell

/// What makes a discovery the same one when its statements are carried out again, or fewer of them.
package enum Trait: Hashable, Sendable {
  /// At a verb the procedure and a portal did these two things; the fields are those told differently.
  case difference(String, procedure: Verdict, portal: Verdict, fields: Set<String>)
  /// After a verb an invariant did not hold.
  case violation(Int)

  /// What came of a statement.
  package enum Verdict: Hashable, Sendable {
    case ok
    case refused(RefusalCode)
    case error(String)

    init(_ outcome: Outcome) {
      self =
        switch outcome {
        case .ok: .ok
        case .refused(let rejection): .refused(rejection.refusal.code)
        case .error(let error): .error(error.code)
        }
    }
  }

  init(_ discovery: Discovery, at step: WalkLine) {
    switch discovery {
    case .difference(let divergence):
      self = .difference(
        step.statement.verb.name.en, procedure: Verdict(divergence.procedure),
        portal: Verdict(divergence.portal), fields: Set(divergence.fields.map(\.rawValue)))
    case .violation(let violation): self = .violation(violation.invariant)
    }
  }

  /// Whether another is the same thing. Of fields it is enough that one is among both; what the procedure refuses, a
  /// portal may fail to refuse in several ways.
  func isSame(as other: Trait) -> Bool {
    switch (self, other) {
    case (
      .difference(let verb, let procedure, let portal, let fields),
      .difference(let otherVerb, let otherProcedure, let otherPortal, let otherFields)
    ):
      guard verb == otherVerb, procedure == otherProcedure, fields.isEmpty == otherFields.isEmpty else {
        return false
      }
      return fields.isEmpty
        ? procedure != .ok || portal == otherPortal : !fields.isDisjoint(with: otherFields)
    case (.violation(let one), .violation(let other)): return one == other
    case (.difference, .violation), (.violation, .difference): return false
    }
  }
}
