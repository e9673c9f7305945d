/// Numbers that may be a PESEL, in any text: only their last four digits show (S7).
package enum LongNumbers {
  /// A PESEL with a digit lost is nearly a PESEL.
  private static let least = 10
  private static let shown = 4

  /// The text with each hidden digit replaced by `•`, so that columns stay where they were.
  package static func masked(_ text: String) -> String {
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
    return written == 0 ? text : result + String(decoding: bytes[written...], as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
