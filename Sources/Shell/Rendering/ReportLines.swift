import Activation
import CommandLanguage
import PlainText

extension Performance {
  /// As `transcriptLines`, for a report, which shows no secret and no whole PESEL (S7, I21). In two: the fields,
  /// or the reason of a refusal; and the list or the window that is shown.
  package func reported(_ preferences: Preferences) -> (words: [String], drawing: [String]) {
    let harmless = Performance(
      statement: statement, actor: actor, outcome: outcome.withoutSecrets, mismatches: mismatches)
    let lines = harmless.transcriptLines(preferences).map(LongNumbers.masked)
    let drawn = harmless.drawnCount(preferences)
    return (Array(lines.dropLast(drawn)), Array(lines.suffix(drawn)))
  }

  /// How many of the last lines are a drawing.
  private func drawnCount(_ preferences: Preferences) -> Int {
    guard !leavesOutShown(preferences), case .ok(let success) = outcome else { return 0 }
    return success.showing.lines(preferences).count
  }
}

extension Outcome {
  fileprivate var withoutSecrets: Outcome {
    guard case .ok(var success) = self else { return self }
    success.fields = success.fields.map { FieldEntry($0.field, $0.value.withoutPESEL(in: $0.field)) }
    success.showing = success.showing.inReports
    return .ok(success)
  }
}

extension FieldValue {
  /// The value of a field, with a PESEL masked.
  fileprivate func withoutPESEL(in field: Field) -> FieldValue {
    guard field == .pesel, case .text(let digits) = self else { return self }
    return .text(PESEL(digits)?.masked ?? "•••")
  }
}
