/// Numbers that may be a PESEL, in any text: only their last four digits show (S7).
package enum LongNumbers {
  /// A PESEL with a digit lost is nearly a PESEL.
  private static let least = 10
  private static let shown = 4

  /// The text with each hidden digit replaced by `•`, so that columns stay where they were.
  package static func masked(_ text: String) -> String {
    // Most texts have none.
    guard holdsOne(text) else { return text }
    let bytes = Array(text.utf8)
    var (result, written, index) = ("", 0, 0)
    while index < bytes.count {
      guard isDigit(bytes[index]) else {
        index += 1
        continue
      }
      let end = bytes[index...].firstIndex { !isDigit($0) } ?? bytes.count
      if end - index >= least {
        result += String(decoding: bytes[written..<index], as: UTF8.self)
        result += String(repeating: "•", count: end - index - shown)
        written = end - shown
      }
      index = end
    }
    return result + String(decoding: bytes[written...], as: UTF8.self)
  }

  private static func holdsOne(_ text: String) -> Bool {
    var digits = 0
    for byte in text.utf8 {
      digits = isDigit(byte) ? digits + 1 : 0
      if digits == least { return true }
    }
    return false
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
