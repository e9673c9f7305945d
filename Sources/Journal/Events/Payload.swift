import Foundation
import PlainText

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
    let parts = values.sorted { $0.key < $1.key }.map {
      JSONString.written($0.key, .strict) + ":" + Self.written($0.value)
    }
    return "{" + parts.joined(separator: ",") + "}"
  }

  private static func written(_ value: Value) -> String {
    switch value {
    case .text(let text): JSONString.written(text, .strict)
    case .number(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .texts(let texts): "[" + texts.map { JSONString.written($0, .strict) }.joined(separator: ",") + "]"
    }
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
