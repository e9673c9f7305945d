import PlainText
import Shell

/// A YAML mapping whose texts are all double-quoted: every JSON string is one in YAML 1.2 too.
struct YAMLMap {
  private(set) var lines: [String] = []

  mutating func add(_ key: String, _ value: String) { lines.append(key + ": " + Self.quoted(value)) }
  mutating func add(_ key: String, _ value: Int) { lines.append("\(key): \(value)") }

  /// Nothing for an empty mapping.
  mutating func add(_ key: String, _ map: YAMLMap) {
    guard !map.lines.isEmpty else { return }
    lines.append(key + ":")
    lines += map.lines.map { "  " + $0 }
  }

  /// Nothing for an empty list.
  mutating func add(_ key: String, _ values: [String]) {
    guard !values.isEmpty else { return }
    lines.append(key + ":")
    lines += values.map { "  - " + Self.item($0) }
  }

  static func quoted(_ value: String) -> String { JSONString.written(value) }

  /// The reader of `prove` looks for a key before it looks for quotes: in a list it takes `"a: b"` for a
  /// mapping, and gives the whole file up.
  private static func item(_ value: String) -> String {
    let parts = quoted(value).split(separator: ": ", omittingEmptySubsequences: false)
    return parts.joined(separator: "\\x3A ")
  }
}
