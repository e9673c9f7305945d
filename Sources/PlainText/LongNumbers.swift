/// Numbers that may be a person's, in any text: only their last four digits show (S7).
package enum LongNumbers {
  /// A number of eleven digits names a person; with one lost it nearly does.
  @usableFromInline package static let least = 10
  private static let shown = 4

  /// The text with each hidden digit replaced by `•`, so that columns stay where they were.
  @inlinable package static func masked(_ text: String) -> String {
    // Most texts have none.
    isIn(text) ? withHiddenDigits(text) : text
  }

  /// Whether a text has such a number, in one piece, or digits in groups that are as many as those of a person's.
  @inlinable package static func isIn(_ text: String) -> Bool {
    var (digits, grouped, isJoined) = (0, 0, false)
    return text.hasByte { byte in
      if isDigit(byte) {
        (digits, grouped, isJoined) = (digits + 1, grouped + 1, false)
      } else {
        grouped = isJoint(byte) && !isJoined ? grouped : 0
        (digits, isJoined) = (0, true)
      }
      return digits == least || grouped == GroupedPESEL.length
    }
  }

  @usableFromInline static func withHiddenDigits(_ text: String) -> String {
    let hidden = withHiddenRuns(text)
    // What is left of them stands in groups.
    return isIn(hidden) ? GroupedPESEL.masked(hidden) : hidden
  }

  private static func withHiddenRuns(_ text: String) -> String {
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

  /// A blank or a hyphen, as people write between groups.
  @inlinable static func isJoint(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x2D }

  @inlinable package static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
