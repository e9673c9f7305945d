import Activation
import CommandLanguage

/// A statement carried out: who, what came of it, and whether that was expected.
package struct Performance: Sendable {
  /// What was carried out.
  package let statement: Statement
  /// Who did it.
  package let actor: Actor
  /// What came of it.
  package private(set) var outcome: Outcome
  /// nil where it came out as the line says, or went well where the line says nothing.
  private(set) var judgement: Judgement?

  /// What whoever acted has before them now, if it changed and is to be drawn.
  package var screen: ScreenView?
  /// What is to be known of the store beside it.
  package var warnings: [PerformanceWarning] = []
  /// What others have done to the account since it was looked at here, oldest first.
  package var changes: [ForeignChange] = []

  /// Whether it came out as the line says, or went well where the line says nothing.
  package var isExpected: Bool { judgement == nil }
  /// In what it differs from what was expected; empty where it does not.
  package var mismatches: [Mismatch] { judgement?.mismatches ?? [] }
  /// Of a statement that was not as expected: the comparisons that do not hold for what came of it, also where
  /// another outcome than that was expected.
  package var unmet: [Comparison] { judgement?.unmet ?? [] }
  /// Of such a statement: what the names of its table row and of its `include` stand for. It is written out in the file,
  /// so that it may be told, unlike what other names hold.
  var rowValues: [String: String] { judgement?.rowValues ?? [:] }
}

extension Performance {
  /// The same, judged as it was, with what came of it told otherwise.
  package func telling(_ outcome: Outcome) -> Performance {
    var told = self
    told.outcome = outcome
    return told
  }

  /// What a report tells of it, with what came of it told otherwise: no screen, and nothing beside it.
  func bare(telling outcome: Outcome) -> Performance {
    Performance(statement: statement, actor: actor, outcome: outcome, judgement: judgement?.bare)
  }

  /// The same where nothing is known of some fields: what the line expects of them is met.
  package func disregarding(_ isUnknown: (Field) -> Bool) -> Performance {
    var known = self
    known.judgement = judgement?.disregarding(isUnknown)
    return known
  }
}
