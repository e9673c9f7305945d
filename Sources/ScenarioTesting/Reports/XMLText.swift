/// An XML 1.0 document, written element by element, each on lines of its own.
struct XMLText {
  typealias Attributes = KeyValuePairs<String, String?>

  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private var margin = ""

  /// An element with others in it.
  mutating func element(_ name: String, _ attributes: Attributes, _ body: (inout XMLText) -> Void) {
    begin(name, attributes)
    text += ">\n"
    let outer = margin
    margin += "  "
    body(&self)
    margin = outer
    text += "\(margin)</\(name)>\n"
  }

  /// An element with text in it, or nothing.
  mutating func element(_ name: String, _ attributes: Attributes, _ content: String = "") {
    begin(name, attributes)
    text += content.isEmpty ? "/>\n" : ">" + Self.escaped(content) + "</\(name)>\n"
  }

  /// Attributes without a value are left out.
  private mutating func begin(_ name: String, _ attributes: Attributes) {
    text += margin + "<" + name
    for case (let key, let value?) in attributes { text += " \(key)=\"\(Self.escaped(value))\"" }
  }

  /// For attributes and content alike, without the characters that XML 1.0 forbids (production 2, Char).
  static func escaped(_ value: String) -> String {
    guard value.utf8.contains(where: needsLook) else { return value }
    var escaped = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&apos;"
      case _: if isAllowed(scalar) { escaped.unicodeScalars.append(scalar) }
      }
    }
    return escaped
  }

  /// Whether a byte is of a sign or a control character, or begins one of those up to U+FFFF.
  private static func needsLook(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0xEF || "&<>\"'".utf8.contains(byte)
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    case _: true
    }
  }
}
