import Activation
import CommandLanguage

/// What was done in a session and can stand in a file of it, numbered in the order in which it was done.
struct Recorded: Sendable {
  let number: Int
  var deed: Deed

  enum Deed: Sendable {
    case line(RecordedLine)
    case narration(String)
    /// A name that a line set which was taken back, as it is still set.
    case setting(String, String)
  }

  /// What is left of it where a step before it is taken back: what it showed is no more so.
  var afterUndo: Recorded? {
    guard case .line(let line) = deed else { return self }
    if line.verb == .actAs || line.verb == .set || line.verb == .print { return self }
    guard let capture = line.statement.capture, let value = line.captured else { return nil }
    var kept = self
    if case .secret = value {
      var blind = line
      blind.isBlind = true
      kept.deed = .line(blind)
    } else {
      kept.deed = .setting(capture.name, value.written)
    }
    return kept
  }
}

/// A line that was carried out.
struct RecordedLine: Sendable {
  let statement: Statement
  let actor: Actor
  let result: Result
  /// What was typed without echo.
  let typed: Secret?
  let isStep: Bool
  /// Whether what it showed then is not what it would show now.
  var isBlind = false

  enum Result: Sendable {
    case ok(FieldValue?, [FieldEntry])
    case refused(RefusalCode, [FieldEntry])
  }

  /// nil for an error: it did nothing.
  init?(_ statement: Statement, by actor: Actor, _ outcome: Outcome, typed: Secret?, isStep: Bool) {
    switch outcome {
    case .ok(let success): result = .ok(success.value, success.fields)
    case .refused(let rejection): result = .refused(rejection.refusal.code, rejection.fields)
    case .error: return nil
    }
    self.statement = statement
    self.actor = actor
    self.typed = typed
    self.isStep = isStep
  }

  var verb: Verb { statement.verb }

  /// Of the shell's own only what sets who acts, and names, and what is said.
  var isForFiles: Bool { verb.group != .shell || verb == .actAs || verb == .set || verb == .print }

  /// Whether it matters to what comes after it.
  var hasEffect: Bool { isStep || verb == .set || captured != nil || secret != nil }

  /// The secret that it gave.
  var secret: Secret? {
    guard case .ok(.secret(let secret)?, _) = result else { return nil }
    return secret
  }

  var fields: [FieldEntry] {
    switch result {
    case .ok(_, let fields), .refused(_, let fields): fields
    }
  }

  /// What the name behind `->` was set to.
  var captured: FieldValue? {
    guard let capture = statement.capture else { return nil }
    if let field = capture.field { return fields.first { $0.field == field }?.value }
    guard case .ok(let value, _) = result else { return nil }
    return value
  }
}
