import Activation
import CommandLanguage
import PlainText

extension Performance {
  /// As `transcriptLines`, for a report, which shows no secret and no whole PESEL (S7, I21). In two: the fields,
  /// or the reason of a refusal; and the list or the window that is shown.
  package func reported(_ preferences: Preferences) -> (words: [String], drawing: [String]) {
    let harmless = bare(telling: outcome.withoutSecrets)
    let lines = LongNumbers.masked(lines: harmless.transcriptLines(preferences))
    let drawn = harmless.drawnCount(preferences)
    return (Array(lines.dropLast(drawn)), Array(lines.suffix(drawn)))
  }

  /// How many of the last lines are a drawing.
  private func drawnCount(_ preferences: Preferences) -> Int {
    guard !leavesOutShown(preferences) else { return 0 }
    return switch outcome {
    case .ok(let success): success.showing.lines(preferences).count
    case .refused(let rejection): rejection.listed.lines(preferences).count
    case .error: 0
    }
  }
}

extension Outcome {
  fileprivate var withoutSecrets: Outcome {
    switch self {
    case .ok(var success):
      success.fields = success.fields.map { FieldEntry($0.field, $0.value.withoutPESEL(in: $0.field)) }
      success.showing = success.showing.inReports
      return .ok(success)
    case .refused(var rejection):
      rejection.listed = rejection.listed.inReports
      return .refused(rejection)
    case .error: return self
    }
  }
}

extension FieldValue {
  /// The value of a field, with a PESEL masked.
  fileprivate func withoutPESEL(in field: Field) -> FieldValue {
    guard field == .pesel, case .text(let digits) = self else { return self }
    return .text(PESEL(digits)?.masked ?? "•••")
  }
}
