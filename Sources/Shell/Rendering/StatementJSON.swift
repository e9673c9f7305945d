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
  /// - Parameter isReport: whether it is told as a report of `test`, where secrets are dots.
  package static func line(
    _ performance: Performance, block: Block, scenario: String, language: Language, isReport: Bool = false
  ) -> String {
    var object = JSONObject()
    let source = performance.statement.source
    object.add("file", source.place.file)
    object.add("line", source.place.line)
    object.add("block", block.rawValue)
    object.add("scenario", scenario)
    object.add("actor", ActorName.written(performance.actor))
    object.add("verb", performance.statement.verb.name.en)
    add(performance, to: &object, language, isReport)
    if !performance.changes.isEmpty { object.add("changed", performance.changes.map(\.json)) }
    object.add("expected", performance.isExpected)
    return object.line
  }

  /// What came of it: result, value, fields, code.
  package static func add(
    _ performance: Performance, to object: inout JSONObject, _ language: Language, _ isReport: Bool
  ) {
    switch performance.outcome {
    case .ok(let success):
      object.add("result", "ok")
      if let value = success.value { object.add("value", isReport ? value.inReports : value) }
      object.add("fields", fields(success.fields, isReport))
      let shown = success.showing.shown
      (isReport ? shown?.inReports : shown)?.add(to: &object, language)
    case .refused(let rejection):
      object.add("result", "refused")
      object.add("code", rejection.refusal.code.rawValue)
      object.add("fields", fields(rejection.fields, isReport))
      object.add("text", rejection.what(language))
      object.add("remedy", rejection.whatToDo(language))
      object.add("suggestions", rejection.suggestions)
      let listed = rejection.listed.shown
      (isReport ? listed?.inReports : listed)?.add(to: &object, language)
    case .error(let error):
      object.add("result", "error")
      object.add("code", error.code)
      object.add("fields", JSONObject())
      object.add("message", error.words(language))
    }
  }

  private static func fields(_ entries: [FieldEntry], _ isReport: Bool) -> JSONObject {
    var object = JSONObject()
    for entry in entries { object.add(entry.field.rawValue, isReport ? entry.value.inReports : entry.value) }
    return object
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
