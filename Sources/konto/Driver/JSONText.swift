import Foundation
import PlainText

/// JSON as it comes from other programs.
enum JSONText {
  /// The value that a text is; nil where it is no JSON (RFC 8259).
  static func value(_ bytes: [UInt8]) -> JSONValue? {
    try? JSONDecoder().decode(JSONValue.self, from: Data(bytes))
  }
}
