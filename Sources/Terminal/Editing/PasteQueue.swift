import PlainText

/// Keeps the lines of a paste until the user has confirmed them one by one.
///
/// A pasted line end never submits and never joins two commands: the first line goes to the buffer, each of the
/// others is offered in the buffer of a later reading.
struct PasteQueue {
  private(set) var lines: [String] = []

  /// How a paste changes the buffer.
  struct Insertion: Equatable {
    /// What is inserted at the cursor.
    var text: String
    /// Whether the text after the cursor leaves the buffer, because it now follows the paste's last line.
    var takesTail: Bool
  }

  /// Takes a paste between the texts before and after the cursor; its further lines come before those waiting.
  mutating func take(_ paste: String, before: String = "", after: String = "") -> Insertion {
    let pieces = Self.split(paste)
    var first = pieces.first ?? ""
    var rest = pieces.dropFirst().filter { !Self.isBlank($0) }
    if Self.isBlank(before + first), !rest.isEmpty { first = rest.removeFirst() }
    guard let last = rest.popLast() else { return Insertion(text: first, takesTail: false) }
    lines = rest + [last + after] + lines
    return Insertion(text: first, takesTail: !after.isEmpty)
  }

  /// The next waiting line, which then waits no longer.
  mutating func next() -> String? {
    lines.isEmpty ? nil : lines.removeFirst()
  }

  mutating func drop() {
    lines = []
  }

  private static func isBlank(_ line: String) -> Bool {
    line.allSatisfy(\.isWhitespace)
  }

  /// Lines at any line end, tabs as blanks, without other control characters: nothing pasted acts as a key.
  private static func split(_ paste: String) -> [String] {
    var lines = [String.UnicodeScalarView()]
    for scalar in paste.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": lines.append(String.UnicodeScalarView())
      case "\t": lines[lines.count - 1].append(" ")
      default: if !scalar.isControl { lines[lines.count - 1].append(scalar) }
      }
    }
    return lines.map { String($0) }
  }
}
