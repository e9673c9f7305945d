import Activation
import CommandLanguage

/// In what a line led elsewhere than it expects. Held apart, for most lines go as they should.
final class Judgement: Sendable {
  /// At least one.
  let mismatches: [Mismatch]
  /// The comparisons that do not hold for what came of it, also where another outcome than that was expected.
  let unmet: [Comparison]
  /// What the names of its table row and of its `include` stand for.
  let rowValues: [String: String]

  private init(_ mismatches: [Mismatch], _ unmet: [Comparison], _ rowValues: [String: String]) {
    (self.mismatches, self.unmet, self.rowValues) = (mismatches, unmet, rowValues)
  }

  /// nil where it came out as the line says.
  ///
  /// - Parameters:
  ///   - writtenValues: what names stand for that files write out.
  ///   - names: what the names stand for that the line uses.
  static func of(
    _ statement: Statement, _ outcome: Outcome, writing writtenValues: () -> [String: String],
    _ names: (String) -> String?
  ) -> Judgement? {
    if case .ok = outcome, statement.expectation == nil { return nil }
    let mismatches = statement.mismatches(outcome, names)
    guard !mismatches.isEmpty else { return nil }
    return Judgement(mismatches, statement.unmet(outcome, names), writtenValues())
  }

  /// An expectation that cannot be used is an error of the line.
  var unusable: RunError? {
    for case .unusable(let error) in mismatches { return error }
    return nil
  }

  /// The mismatches alone: what a report tells of them shows neither names with their values nor what else is not so.
  var bare: Judgement { Judgement(mismatches, [], [:]) }

  /// The same where nothing is known of some fields: what the line expects of them is met.
  func disregarding(_ isUnknown: (Field) -> Bool) -> Judgement? {
    func isOfUnknown(_ comparison: Comparison) -> Bool { comparison.field.map(isUnknown) ?? false }
    let known = mismatches.filter { mismatch in
      guard case .field(let comparison, _) = mismatch else { return true }
      return !isOfUnknown(comparison)
    }
    guard !known.isEmpty else { return nil }
    return Judgement(known, unmet.filter { !isOfUnknown($0) }, rowValues)
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
