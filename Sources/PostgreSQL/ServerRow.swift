import PlainText

/// A row as a server sent it: texts, or nothing where it is NULL.
package struct ServerRow: Sendable {
  package let values: [String?]

  /// A text that may be NULL.
  package func optional(_ column: Int) -> String? { values.indices.contains(column) ? values[column] : nil }

  package func text(_ column: Int) throws(ServerProblem) -> String {
    guard let text = optional(column) else { throw .unreadable("column \(column)") }
    return text
  }

  package func number(_ column: Int) throws(ServerProblem) -> Int {
    guard let number = Int(try text(column)) else { throw .unreadable("column \(column)") }
    return number
  }

  /// A number that may be NULL.
  package func optionalNumber(_ column: Int) throws(ServerProblem) -> Int? {
    optional(column) == nil ? nil : try number(column)
  }

  /// Bytes as `bytea_output = hex` writes them.
  package func bytes(_ column: Int) throws(ServerProblem) -> [UInt8] {
    let text = try text(column)
    guard text.hasPrefix(Self.hexMark),
      let bytes = Hexadecimal.bytes(String(text.dropFirst(Self.hexMark.count)))
    else { throw .unreadable("column \(column)") }
    return bytes
  }

  /// Bytes as a parameter has them.
  package static func parameter(_ bytes: [UInt8]) -> String { hexMark + Hexadecimal.text(bytes) }

  private static let hexMark = "\\x"
}
