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
  package static func line(
    _ performance: Performance, block: Block, scenario: String, language: Language
  ) -> String {
    var object = JSONObject()
    let source = performance.statement.source
    object.add("file", source.place.file)
    object.add("line", source.place.line)
    object.add("block", block.rawValue)
    object.add("scenario", scenario)
    object.add("actor", ActorName.written(performance.actor))
    object.add("verb", performance.statement.verb.name.en)
    add(performance, to: &object, language)
    object.add("expected", performance.isExpected)
    return object.line
  }

  /// What came of it: result, value, fields, code.
  package static func add(
    _ performance: Performance, to object: inout JSONObject, _ language: Language
  ) {
    switch performance.outcome {
    case .ok(let success):
      object.add("result", "ok")
      if let value = success.value { object.add("value", value) }
      object.add("fields", fields(success.fields))
      success.showing.shown?.add(to: &object)
    case .refused(let rejection):
      object.add("result", "refused")
      object.add("code", rejection.refusal.code.rawValue)
      object.add("fields", fields(rejection.fields))
    case .error(let error):
      object.add("result", "error")
      object.add("code", error.code)
      object.add("fields", JSONObject())
      object.add("message", error.words(language))
    }
  }

  private static func fields(_ entries: [FieldEntry]) -> JSONObject {
    var object = JSONObject()
    for entry in entries { object.add(entry.field.rawValue, entry.value) }
    return object
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
  package func json(_ language: Language) -> String {
    var object = JSONObject()
    object.add("file", source.place.file)
    object.add("line", source.place.line)
    object.add("column", column)
    object.add("result", severity.rawValue)
    object.add("code", code)
    object.add("message", message(language))
    return object.line
  }
}

extension SyntaxError {
  package func json(_ language: Language) -> String { Finding(self).json(language) }

  /// What is wrong, and what may have been meant.
  package func message(_ language: Language) -> String { Finding(self).message(language) }
}
