/// A JSON object on one line, its members in the order written. Our own: a general encoder would lose the
/// order, and would cost every start of the program its initialisation.
package struct JSONObject: Sendable {
  private var text = "{"

  package init() {}

  package var line: String { text + "}" }

  package mutating func add(_ key: String, _ value: String) {
    begin(key)
    JSONText.append(value, to: &text)
  }

  package mutating func add(_ key: String, _ value: Int) {
    begin(key)
    text += String(value)
  }

  package mutating func add(_ key: String, _ value: Bool) {
    begin(key)
    text += value ? "true" : "false"
  }

  package mutating func add(_ key: String, _ value: JSONObject) {
    begin(key)
    text += value.line
  }

  package mutating func add(_ key: String, _ values: [JSONObject]) {
    begin(key)
    text += "[" + values.map(\.line).joined(separator: ",") + "]"
  }

  package mutating func add(_ key: String, _ values: [String]) {
    begin(key)
    text += "["
    for (index, value) in values.enumerated() {
      if index > 0 { text += "," }
      JSONText.append(value, to: &text)
    }
    text += "]"
  }

  private mutating func begin(_ key: String) {
    if text.utf8.count > 1 { text += "," }
    text += "\""
    text += key
    text += "\":"
  }
}

/// JSON strings (RFC 8259 §7).
enum JSONText {
  static func append(_ value: String, to text: inout String) {
    text += "\""
    if value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F }) {
      text += value
    } else {
      for scalar in value.unicodeScalars { append(scalar, to: &text) }
    }
    text += "\""
  }

  private static func append(_ scalar: Unicode.Scalar, to text: inout String) {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\t": text += "\\t"
    case "\r": text += "\\r"
    case _ where scalar.value < 0x20 || scalar.value == 0x7F:
      let hex = String(scalar.value, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    case _: text.unicodeScalars.append(scalar)
    }
  }
}
