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
    case "error": throw DriverFailure(.told(answer))
    case _:  // a text of theirs
      throw DriverFailure(.nonsense(.result(known: ["ok", "refused", "unsupported", "error"])))
    }
  }

  private static func code(_ answer: JSONValue, _ portal: Portal) throws(DriverFailure) -> RefusalCode? {
    guard portal.tellsCodes else { return nil }
    guard let text = answer["code"]?.text else { throw DriverFailure(.nonsense(.noCode)) }
    guard let code = RefusalCode(rawValue: text) else {
      throw DriverFailure(.nonsense(.unknownCode(portal.masked(text))))
    }
    return code
  }

  private static func value(_ answer: JSONValue, _ verb: Verb) throws(DriverFailure) -> FieldValue? {
    guard let value = answer["value"], let main = verb.value else { return nil }
    if main.isSecret {
      guard let text = value.text else {
        throw DriverFailure(.nonsense(.type(key: "value", is: value, wanted: .string)))
      }
      return .secret(Secret(text))
    }
    return try FieldValue(value, as: main.kind, named: "value")
  }

  private static func fields(_ answer: JSONValue, of portal: Portal) throws(DriverFailure) -> [FieldEntry] {
    guard let told = answer["fields"] else { return [] }
    guard case .object(let members) = told else {
      throw DriverFailure(.nonsense(.type(key: "fields", is: told, wanted: .object)))
    }
    var entries: [FieldEntry] = []
    for field in Field.allCases where portal.tells(field) {
      guard let value = members[field.rawValue], value != .null else { continue }
      entries.append(FieldEntry(field, try FieldValue(value, as: field.kind, named: field.rawValue)))
    }
    return entries
  }
}

extension PortalAnswer {
  /// The same for reports: texts without secrets that stand in none of its fields by right.
  func masked(_ hide: (String) -> String) -> PortalAnswer {
    func masked(_ entries: [FieldEntry]) -> [FieldEntry] {
      entries.map { FieldEntry($0.field, $0.value.masked(hide)) }
    }
    switch self {
    case .ok(let value, let fields): return .ok(value?.masked(hide), masked(fields))
    case .refused(let code, let fields): return .refused(code, masked(fields))
    case .unsupported: return .unsupported
    }
  }
}

extension FieldValue {
  fileprivate func masked(_ hide: (String) -> String) -> FieldValue {
    switch self {
    case .word(let text): .word(hide(text))
    case .text(let text): .text(hide(text))
    case .verb, .number, .moment, .secret: self
    }
  }

  fileprivate init(_ value: JSONValue, as kind: FieldKind, named name: String) throws(DriverFailure) {
    switch (kind, value) {
    case (.word, .string(let text)): self = .word(text)
    case (.text, .string(let text)): self = .text(text)
    case (.number, .integer(let number)): self = .number(number)
    case (.moment, .string(let text)):
      guard let moment = Moment(timestamp: text) else {
        throw DriverFailure(.nonsense(.type(key: name, is: value, wanted: .moment)))
      }
      self = .moment(moment)
    case (.word, _), (.text, _):
      throw DriverFailure(.nonsense(.type(key: name, is: value, wanted: .string)))
    case (.moment, _): throw DriverFailure(.nonsense(.type(key: name, is: value, wanted: .moment)))
    case (.number, _): throw DriverFailure(.nonsense(.type(key: name, is: value, wanted: .wholeNumber)))
    }
  }
}

extension Moment {
  /// A moment as JSON has it; the `Z` may be left out.
  fileprivate init?(timestamp: String) {
    self.init(parsing: timestamp.hasSuffix("Z") ? String(timestamp.dropLast()) : timestamp)
  }
}
