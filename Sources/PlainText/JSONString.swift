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
    if value.hasByte(where: needsEscape) {
      text += String(decoding: escaped(value, form), as: UTF8.self)
    } else {
      text += value
    }
    text += "\""
  }

  /// The same behind bytes of UTF-8.
  static func append(_ value: String, to bytes: inout [UInt8], _ form: Form = .readable) {
    bytes.append(UInt8(ascii: "\""))
    if value.hasByte(where: needsEscape) {
      bytes.append(contentsOf: escaped(value, form))
    } else {
      bytes.add(value)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// A string by itself.
  package static func written(_ value: String, _ form: Form = .readable) -> String {
    var text = ""
    append(value, to: &text, form)
    return text
  }

  /// Of U+007F only `readable` makes an escape.
  @inlinable static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F
  }

  /// What needs no escape, such as all of a letter that has several bytes, stays as it is.
  @usableFromInline static func escaped(_ value: String, _ form: Form) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(value.utf8.count + 16)
    let written: Void? = value.utf8.withContiguousStorageIfAvailable { escape($0, form, into: &bytes) }
    if written == nil { Array(value.utf8).withUnsafeBufferPointer { escape($0, form, into: &bytes) } }
    return bytes
  }

  /// What stands between two bytes that need an escape is copied at once.
  private static func escape(_ value: UnsafeBufferPointer<UInt8>, _ form: Form, into bytes: inout [UInt8]) {
    var start = 0
    for (index, byte) in value.enumerated() where needsEscape(byte) {
      bytes.append(contentsOf: value[start..<index])
      start = index + 1
      let short: UInt8? =
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
        case UInt8(ascii: "\n") where form == .readable: UInt8(ascii: "n")
        case UInt8(ascii: "\t") where form == .readable: UInt8(ascii: "t")
        case UInt8(ascii: "\r") where form == .readable: UInt8(ascii: "r")
        case _: nil
        }
      if let short {
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(short)
      } else if byte < 0x20 || byte == 0x7F && form == .readable {
        bytes.append(contentsOf: "\\u".utf8)
        bytes.append(contentsOf: Hexadecimal.digits(UInt32(byte), least: 4).utf8)
      } else {
        bytes.append(byte)
      }
    }
    bytes.append(contentsOf: value[start...])
  }
}
