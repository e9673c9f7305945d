import Activation
import CommandLanguage

/// A statement carried out: who, what came of it, and whether that was expected.
package struct Performance: Sendable {
  /// What was carried out.
  package let statement: Statement
  /// Who did it.
  package let actor: Actor
  /// What came of it.
  package let outcome: Outcome
  /// In what it differs from what was expected; empty where it does not.
  package private(set) var mismatches: [Mismatch]
  /// Of a statement that was not as expected: the comparisons that do not hold for what came of it, also where
  /// another outcome than that was expected.
  package var unmet: [Comparison] = []
  /// Of such a statement: what the names of its table row and of its `include` stand for. It is written out in the file,
  /// so that it may be told, unlike what other names hold.
  var rowValues: [String: String] = [:]

  /// What whoever acted has before them now, if it changed and is to be drawn.
  package var screen: ScreenView?
  /// What is to be known of the store beside it.
  package var warnings: [StoreWarning] = []
  /// What others have done to the account since it was looked at here, oldest first.
  package var changes: [ForeignChange] = []

  /// Whether it came out as the line says, or went well where the line says nothing.
  package var isExpected: Bool { mismatches.isEmpty }
}

extension Performance {
  /// The same where nothing is known of some fields: what the line expects of them is met.
  package func disregarding(_ isUnknown: (Field) -> Bool) -> Performance {
    func isOfUnknown(_ comparison: Comparison) -> Bool { comparison.field.map(isUnknown) ?? false }
    var known = self
    known.mismatches.removeAll { mismatch in
      guard case .field(let comparison, _) = mismatch else { return false }
      return isOfUnknown(comparison)
    }
    known.unmet.removeAll(where: isOfUnknown)
    return known
  }
}

/// What was expected and what was found instead.
package enum Mismatch: Sendable {
  /// It should have gone well.
  case notOK
  /// It should have been refused.
  case notRefused
  /// It was refused, but should have been with this code.
  case otherCode(expected: RefusalCode)
  /// It could not be carried out at all.
  case failed
  /// The comparison does not hold; nil where the outcome lacks the field.
  case field(Comparison, actual: FieldValue?)
  /// The expectation used a name that has no value, or one that does not fit.
  case unusable(RunError)
}
