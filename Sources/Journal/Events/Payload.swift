import Foundation

/// The data of a kept event: names and plain values, written as JSON (RFC 8259) with sorted names, so that the
/// same event always gives the same bytes.
struct Payload: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  enum Value: Hashable, Sendable {
    case text(String)
    case number(Int64)
    case flag(Bool)
    case texts([String])
  }

  private(set) var values: [String: Value] = [:]

  init(dictionaryLiteral elements: (String, Value)...) {
    for (name, value) in elements { values[name] = value }
  }

  subscript(name: String) -> Value? {
    get { values[name] }
    set { values[name] = newValue }
  }

  /// Reads what `json` wrote; nil for anything else.
  init?(json: String) {
    guard let read = try? JSONDecoder().decode([String: Value].self, from: Data(json.utf8)) else {
      return nil
    }
    values = read
  }

  var json: String {
    let parts = values.sorted { $0.key < $1.key }.map { Self.quoted($0.key) + ":" + Self.written($0.value) }
    return "{" + parts.joined(separator: ",") + "}"
  }

  private static func written(_ value: Value) -> String {
    switch value {
    case .text(let text): quoted(text)
    case .number(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .texts(let texts): "[" + texts.map(quoted).joined(separator: ",") + "]"
    }
  }

  /// What RFC 8259 §7 asks to be escaped, and nothing else.
  private static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) else {
      return "\"" + text + "\""
    }
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": written += "\\\""
      case "\\": written += "\\\\"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        written += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      case _: written.unicodeScalars.append(scalar)
      }
    }
    return written + "\""
  }
}

extension Payload.Value: Decodable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Int64.self) {
      self = .number(number)
    } else {
      self = .texts(try container.decode([String].self))
    }
  }
}
