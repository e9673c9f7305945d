import Activation
import CommandLanguage
import PlainText

/// Where in a file a statement was carried out.
package enum Block: String, Sendable {
  case setup
  case scenario
  case cleanup
}

/// The JSON of an executed statement (the language, JSON): verb, fields and values always in English.
package enum StatementJSON {
  /// - Parameters:
  ///   - secrets: those that no value repeats but the one that gives them.
  ///   - isReport: whether it is told as a report of `test`, where secrets are dots.
  package static func line(
    _ performance: Performance, block: Block, scenario: String, language: Language,
    hiding secrets: HiddenSecrets = .none, isReport: Bool = false
  ) -> String {
    var object = JSONObject(room: 1 << 9)
    let source = performance.statement.source
    object.add("file", source.place.file)
    object.add("line", source.place.line)
    object.add("block", block.rawValue)
    object.add("scenario", scenario)
    object.add("actor", secrets.hidden(in: ActorName.written(performance.actor)))
    object.add("verb", performance.statement.verb.name.en)
    add(performance, to: &object, language, hiding: secrets, isReport)
    if !performance.changes.isEmpty {
      let changes = performance.changes.map { $0.json.rewritingStrings(secrets.hiddenOutsideMoments) }
      object.add("changed", changes)
    }
    object.add("expected", performance.isExpected)
    return object.line
  }

  /// What came of it: result, value, fields, code.
  package static func add(
    _ performance: Performance, to object: inout JSONObject, _ language: Language,
    hiding secrets: HiddenSecrets = .none, _ isReport: Bool = false
  ) {
    let teller = OutcomeTeller(language: language, secrets: secrets, isReport: isReport)
    teller.tell(performance.outcome, in: &object)
  }
}

/// Writes what a statement led to; words of the language, numbers and moments as they are.
private struct OutcomeTeller {
  let language: Language
  let secrets: HiddenSecrets
  let isReport: Bool

  func tell(_ outcome: Outcome, in object: inout JSONObject) {
    switch outcome {
    case .ok(let success):
      object.add("result", "ok")
      if let value = success.value { object.add("value", told(value)) }
      object.add("fields", fields(success.fields))
      add(success.showing.shown, to: &object)
    case .refused(let rejection):
      object.add("result", "refused")
      object.add("code", rejection.refusal.code.rawValue)
      object.add("fields", fields(rejection.fields))
      object.add("text", secrets.hidden(in: rejection.what(language)))
      object.add("remedy", secrets.hidden(in: rejection.whatToDo(language)))
      object.add("suggestions", rejection.suggestions.map(secrets.hidden))
      add(rejection.listed.shown, to: &object)
    case .error(let error):
      object.add("result", "error")
      object.add("code", error.code)
      object.add("fields", JSONObject())
      object.add("message", secrets.hidden(in: error.words(language)))
    }
  }

  private func fields(_ entries: [FieldEntry]) -> JSONObject {
    var object = JSONObject()
    for entry in entries { object.add(entry.field.rawValue, told(entry.value)) }
    return object
  }

  private func told(_ value: FieldValue) -> FieldValue {
    let value = isReport ? value.inReports : value
    return switch value {
    case .text(let text): .text(secrets.hiddenOutsideMoments(in: text))
    case .word, .verb, .number, .moment, .secret: value
    }
  }

  private func add(_ shown: (any Shown)?, to object: inout JSONObject) {
    guard let shown = isReport ? shown?.inReports : shown else { return }
    guard !secrets.isEmpty else { return shown.add(to: &object, language) }
    var data = JSONObject()
    shown.add(to: &data, language)
    guard secrets.mayStand(in: data) else { return object.addMembers(of: data) }
    object.addMembers(of: data, rewriting: secrets.hiddenOutsideMoments)
  }
}

extension HiddenSecrets {
  /// The text with dots for them, but a moment or a date as it is: whoever reads it counts on its form, and a
  /// short secret may happen to be the year.
  package func hiddenOutsideMoments(in text: String) -> String {
    let told = hidden(in: text)
    return told == text || Self.isMoment(text) ? text : told
  }

  private static func isMoment(_ text: String) -> Bool {
    text.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?Z?)?/) != nil
  }
}

extension FieldValue {
  /// With dots for a secret, and for a PESEL but its last digits.
  fileprivate var inReports: FieldValue {
    switch self {
    case .secret: .text("••••••••")
    case .text(let text): .text(LongNumbers.masked(text))
    case .word, .verb, .number, .moment: self
    }
  }
}

extension JSONObject {
  mutating func add(_ key: String, _ value: FieldValue) {
    switch value {
    case .word(let text), .text(let text): add(key, text)
    case .verb(let verb): add(key, verb.name.en)
    case .number(let number): add(key, number)
    case .moment(let moment): add(key, moment.timestamp)
    case .secret(let secret): add(key, secret.revealed)
    }
  }
}

extension Finding {
  /// The JSON of what is found before anything runs (the language, JSON).
  package func json(_ language: Language) -> String { object(language).line }

  /// The same as a part of a document.
  package func object(_ language: Language) -> JSONObject {
    var object = JSONObject()
    object.add("file", source.place.file)
    object.add("line", source.place.line)
    object.add("column", column)
    object.add("result", severity.rawValue)
    object.add("code", code)
    object.add("message", message(language))
    return object
  }
}

extension SyntaxError {
  /// One line of JSON with the place, the code and the words.
  package func json(_ language: Language) -> String { Finding(self).json(language) }

  /// What is wrong, and what may have been meant.
  package func message(_ language: Language) -> String { Finding(self).message(language) }
}
