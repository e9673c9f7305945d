/// Strings of JSON (RFC 8259 §7), with their quotation marks.
package enum JSONString {
  /// How control characters are written.
  package enum Form {
    /// As a person would: `\n`, `\t`, `\r`; U+007F is escaped as well.
    case readable
    /// Only what must be escaped, each control character by its number.
    case strict
  }

  /// Writes a string behind a text.
  @inlinable package static func append(_ value: String, to text: inout String, _ form: Form = .readable) {
    text += "\""
    if value.hasByte(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7F }) {
      appendEscaped(value, to: &text, form)
    } else {
      text += value
    }
    text += "\""
  }

  /// A string by itself.
  package static func written(_ value: String, _ form: Form = .readable) -> String {
    var text = ""
    append(value, to: &text, form)
    return text
  }

  @usableFromInline static func appendEscaped(_ value: String, to text: inout String, _ form: Form) {
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n" where form == .readable: text += "\\n"
      case "\t" where form == .readable: text += "\\t"
      case "\r" where form == .readable: text += "\\r"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F && form == .readable:
        text += "\\u" + Hexadecimal.digits(scalar.value, least: 4)
      case _: text.unicodeScalars.append(scalar)
      }
    }
  }
}
