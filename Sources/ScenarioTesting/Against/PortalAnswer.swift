import Activation
import CommandLanguage
import PlainText
import Shell

/// What a portal answered to a statement.
enum PortalAnswer {
  case ok(FieldValue?, [FieldEntry])
  /// The code is nil where the portal cannot tell it.
  case refused(RefusalCode?, [FieldEntry])
  case unsupported

  /// - Throws: what in the answer the protocol does not know, or what the driver says went wrong.
  init(_ answer: JSONValue, to verb: Verb, of portal: Portal) throws(DriverFailure) {
    switch answer["result"]?.text {
    case "ok": self = .ok(try Self.value(answer, verb), try Self.fields(answer, of: portal))
    case "refused":
      self = .refused(try Self.code(answer, portal), try Self.fields(answer, of: portal))
    case "unsupported": self = .unsupported
    case "error":
      let message = answer["message"]?.text ?? "–"
      throw DriverFailure(.told(Visible.text(LongNumbers.masked(message))))
    case _: throw DriverFailure(.nonsense("result is none of ok, refused, unsupported, error"))  // a text of theirs
    }
  }

  private static func code(_ answer: JSONValue, _ portal: Portal) throws(DriverFailure) -> RefusalCode? {
    guard portal.tellsCodes else { return nil }
    guard let text = answer["code"]?.text else { throw DriverFailure(.nonsense("refused without a code")) }
    guard let code = RefusalCode(rawValue: text) else {
      throw DriverFailure(.nonsense("no refusal has the code \(Visible.text(LongNumbers.masked(text)))"))
    }
    return code
  }

  private static func value(_ answer: JSONValue, _ verb: Verb) throws(DriverFailure) -> FieldValue? {
    guard let value = answer["value"], let main = verb.value else { return nil }
    if main.isSecret {
      guard let text = value.text else {
        throw DriverFailure(.nonsense("value is a \(value.kindName), not a string"))
      }
      return .secret(Secret(text))
    }
    return try FieldValue(value, as: main.kind, named: "value")
  }

  private static func fields(_ answer: JSONValue, of portal: Portal) throws(DriverFailure) -> [FieldEntry] {
    guard let told = answer["fields"] else { return [] }
    guard case .object(let members) = told else {
      throw DriverFailure(.nonsense("fields is a \(told.kindName), not an object"))
    }
    var entries: [FieldEntry] = []
    for field in Field.allCases where portal.tells(field) {
      guard let value = members[field.rawValue], value != .null else { continue }
      entries.append(FieldEntry(field, try FieldValue(value, as: field.kind, named: field.rawValue)))
    }
    return entries
  }
}

extension FieldValue {
  fileprivate init(_ value: JSONValue, as kind: FieldKind, named name: String) throws(DriverFailure) {
    switch (kind, value) {
    case (.word, .string(let text)): self = .word(text)
    case (.text, .string(let text)): self = .text(text)
    case (.number, .integer(let number)): self = .number(number)
    case (.moment, .string(let text)):
      guard let moment = Moment(timestamp: text) else {
        throw DriverFailure(.nonsense("\(name) is no moment such as 2026-01-05T08:00:00Z"))
      }
      self = .moment(moment)
    case (.word, _), (.text, _), (.moment, _):
      throw DriverFailure(.nonsense("\(name) is a \(value.kindName), not a string"))
    case (.number, _): throw DriverFailure(.nonsense("\(name) is a \(value.kindName), not a whole number"))
    }
  }
}

extension Moment {
  /// A moment as JSON has it; the `Z` may be left out.
  fileprivate init?(timestamp: String) {
    self.init(parsing: timestamp.hasSuffix("Z") ? String(timestamp.dropLast()) : timestamp)
  }
}
