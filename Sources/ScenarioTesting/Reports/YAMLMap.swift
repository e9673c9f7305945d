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

  static func quoted(_ value: String) -> String {
    let written = JSONString.written(value)
    guard written.unicodeScalars.contains(where: isToBeEscaped) else { return written }
    var escaped = String.UnicodeScalarView()
    for scalar in written.unicodeScalars {
      if isToBeEscaped(scalar) {
        escaped += "\\u\(Hexadecimal.digits(scalar.value, least: 4))".unicodeScalars
      } else {
        escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// What YAML 1.2 does not allow as it is (production 1, c-printable), though JSON does, and what readers of
  /// YAML 1.1 take for the end of a line or the mark of an encoding.
  private static func isToBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    case _: false
    }
  }

  /// The reader of `prove` looks for a key before it looks for quotes: in a list it takes `"a: b"` for a
  /// mapping, and gives the whole file up.
  private static func item(_ value: String) -> String {
    let parts = quoted(value).split(separator: ": ", omittingEmptySubsequences: false)
    return parts.joined(separator: "\\x3A ")
  }
}
