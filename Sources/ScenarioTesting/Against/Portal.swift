import CommandLanguage
import PlainText

/// A portal behind a driver, as it introduced itself.
package struct Portal {
  /// What it calls itself.
  package let name: String
  /// Whether its clock can be set; else it is the real one.
  package let isClockSettable: Bool
  /// Whether it can tell why something was refused.
  package let tellsCodes: Bool
  private let verbs: Set<String>?
  private let fields: Set<String>?
  let ask: (DriverRequest, Duration?) throws(DriverFailure) -> JSONValue
  /// A text of the driver without the secrets that it was told or that it told.
  let masked: (String) -> String
  /// The last lines that its driver wrote to standard error since the scenario began.
  let lastWords: () -> [String]
  private let abandon: () -> [String]

  /// Introduces konto to a driver, and the driver's portal to konto.
  ///
  /// - Parameters:
  ///   - ask: sends a request and waits for the answer, which has the request's id or none; not for longer than a time.
  ///   - masked: a text of its without secrets.
  ///   - lastWords: the last lines that it wrote to standard error since the scenario began.
  ///   - abandon: sends the driver away, which has failed, and gives its last words.
  package init(
    behind ask: @escaping (DriverRequest, Duration?) throws(DriverFailure) -> JSONValue,
    masking masked: @escaping (String) -> String, sayingLast lastWords: @escaping () -> [String],
    abandoning abandon: @escaping () -> [String]
  ) throws(DriverFailure) {
    let hello = try ask(.hello, nil)
    if hello["result"]?.text == "error" { throw DriverFailure(.told(hello)) }
    guard hello["version"] == .integer(DriverProtocol.version) else {
      throw DriverFailure(.otherVersion(Self.shown(hello["version"])))
    }
    guard let clock = hello["clock"]?.text, ["settable", "real"].contains(clock) else {
      throw DriverFailure(.nonsense(.type(key: "clock", is: hello["clock"], wanted: .clock)))
    }
    name = try Self.name(hello)
    isClockSettable = clock == "settable"
    tellsCodes = try Self.codes(hello)
    verbs = try Self.names("verbs", hello)
    fields = try Self.names("fields", hello)
    self.ask = ask
    self.masked = masked
    self.lastWords = lastWords
    self.abandon = abandon
  }

  /// A failure with the last words of its driver, which is of no use any more.
  func failure(_ failure: DriverFailure) -> DriverFailure {
    DriverFailure(failure.problem, lastWords: abandon())
  }

  func carriesOut(_ verb: Verb) -> Bool { verbs?.contains(verb.name.en) ?? true }

  func tells(_ field: Field) -> Bool { fields?.contains(field.rawValue) ?? true }

  private static func names(_ key: String, _ hello: JSONValue) throws(DriverFailure) -> Set<String>? {
    guard let value = hello[key] else { return nil }
    guard case .array(let items) = value, items.allSatisfy({ $0.text != nil }) else {
      throw DriverFailure(.nonsense(.type(key: key, is: value, wanted: .arrayOfStrings)))
    }
    return Set(items.compactMap(\.text))
  }

  private static func name(_ hello: JSONValue) throws(DriverFailure) -> String {
    guard let value = hello["name"] else { return "portal" }
    guard let name = value.text else {
      throw DriverFailure(.nonsense(.type(key: "name", is: value, wanted: .string)))
    }
    return shortened(name)
  }

  private static func codes(_ hello: JSONValue) throws(DriverFailure) -> Bool {
    guard let value = hello["codes"] else { return true }
    guard case .bool(let tells) = value else {
      throw DriverFailure(.nonsense(.type(key: "codes", is: value, wanted: .yesOrNo)))
    }
    return tells
  }

  private static func shown(_ version: JSONValue?) -> Text {
    version?.told(shortened) ?? Text(pl: "–", en: "–")
  }

  private static func shortened(_ text: String) -> String {
    let text = LongNumbers.masked(text)
    return Visible.text(String(text.prefix(longestName))) + (text.count > longestName ? "…" : "")
  }

  /// In characters: it stands in every report.
  private static let longestName = 80
}
