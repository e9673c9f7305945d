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
  let ask: (DriverRequest) throws(DriverFailure) -> JSONValue
  private let abandon: () -> [String]

  /// Introduces konto to a driver, and the driver's portal to konto.
  ///
  /// - Parameters:
  ///   - ask: sends a request and waits for the answer, which has the request's id or none.
  ///   - abandon: sends the driver away, which has failed, and gives its last words.
  package init(
    behind ask: @escaping (DriverRequest) throws(DriverFailure) -> JSONValue,
    abandoning abandon: @escaping () -> [String]
  ) throws(DriverFailure) {
    let hello = try ask(.hello)
    guard hello["version"] == .integer(DriverProtocol.version) else {
      throw DriverFailure(.otherVersion(hello["version"].map { Self.shown($0) } ?? "–"))
    }
    guard let clock = hello["clock"]?.text, ["settable", "real"].contains(clock) else {
      throw DriverFailure(.nonsense("hello has no clock that is settable or real"))
    }
    name = Visible.text(LongNumbers.masked(hello["name"]?.text ?? "portal"))
    isClockSettable = clock == "settable"
    tellsCodes = hello["codes"] != .bool(false)
    verbs = try Self.names("verbs", hello)
    fields = try Self.names("fields", hello)
    self.ask = ask
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
    guard case .array(let items) = value else { throw DriverFailure(.nonsense("\(key) is no array")) }
    let names = items.compactMap(\.text)
    guard names.count == items.count else { throw DriverFailure(.nonsense("\(key) are not all strings")) }
    return Set(names)
  }

  private static func shown(_ version: JSONValue) -> String {
    if case .integer(let number) = version { return String(number) }
    return version.text.map { Visible.text($0) } ?? version.kindName
  }
}
