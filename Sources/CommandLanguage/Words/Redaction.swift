/// A line with its secrets and PESELs hidden, for every place that repeats what was written: transcripts,
/// error messages, the history (PROCEDURE.md §2). It reads any text at all, also lines with mistakes.
package enum Redaction {
  private static let secretKeys: [Term] =
    Vocabulary.verbs.flatMap(\.keys).filter(\.kind.isSecret).map(\.name)
  private static let secretVerbs: [Term] = [
    Term("enter-pin", "wpisz-pin"), Term("answer", "odpowiedz"),
  ]

  /// Each hidden character becomes `•`, so that columns stay where they were; of a PESEL the last four
  /// digits show (S7).
  package static func masked(_ line: String) -> String { rewritten(line) { $0.mask } }

  /// The line without what is secret: to be completed when it is recalled.
  package static func forHistory(_ line: String) -> String { rewritten(line) { _ in "" } }

  private struct Hidden {
    let text: Substring
    /// Whether it is a number that stands by itself, such as a PESEL.
    let isNumber: Bool

    var mask: String {
      guard isNumber else { return String(repeating: "•", count: text.count) }
      return String(repeating: "•", count: text.count - 4) + text.suffix(4)
    }
  }

  private static func rewritten(_ line: String, _ replace: (Hidden) -> String) -> String {
    // Most lines hold nothing to hide: no key, no long number, no verb that takes a secret.
    guard line.utf8.contains(where: { $0 == UInt8(ascii: "=") || ($0 >= 0x30 && $0 <= 0x39) })
      || secretVerbs.contains(where: { line.contains($0.en) || line.contains($0.pl) })
    else { return line }
    var result = ""
    var expectsSecret = false
    for piece in pieces(line) {
      if piece.first == " " || piece.first == "\t" {
        result += piece
      } else if let (key, value) = secretPair(piece) {
        result += key + (value.hasPrefix("$") ? String(value) : replace(Hidden(text: value, isNumber: false)))
      } else if expectsSecret, !isHarmless(piece) {
        result += replace(Hidden(text: piece, isNumber: false))
        expectsSecret = false
      } else {
        expectsSecret = expectsSecret || secretVerbs.contains { $0.matches(String(piece)) }
        result += withoutPESEL(piece, replace)
      }
    }
    return result
  }

  /// Words with their quoted parts, and the blanks between them.
  private static func pieces(_ line: String) -> [Substring] {
    var pieces: [Substring] = []
    var rest = line[...]
    while let first = rest.first {
      let isBlank = first == " " || first == "\t"
      let end = isBlank ? rest.firstIndex { $0 != " " && $0 != "\t" } : wordEnd(rest)
      pieces.append(rest[..<(end ?? rest.endIndex)])
      rest = rest[(end ?? rest.endIndex)...]
    }
    return pieces
  }

  private static func wordEnd(_ rest: Substring) -> Substring.Index? {
    var isQuoted = false
    var isEscaped = false
    for index in rest.indices {
      let character = rest[index]
      if isEscaped { isEscaped = false; continue }
      if isQuoted, character == "\\" { isEscaped = true; continue }
      if character == "\"" { isQuoted.toggle() }
      if !isQuoted, character == " " || character == "\t" { return index }
    }
    return nil
  }

  private static func secretPair(_ piece: Substring) -> (key: Substring, value: Substring)? {
    guard let equals = piece.firstIndex(of: "=") else { return nil }
    let key = piece[..<equals]
    guard secretKeys.contains(where: { $0.matches(String(key)) }) else { return nil }
    let value = piece[equals...].dropFirst()
    return value.isEmpty || isWordValue(value) ? nil : (piece[...equals], value)
  }

  /// A field compared in an expectation has the name of a key, but a word for a value.
  private static func isWordValue(_ value: Substring) -> Bool {
    value.allSatisfy { $0.isLetter || $0 == "-" } && Field.pin.hasWord(String(value))
  }

  private static func isHarmless(_ piece: Substring) -> Bool {
    piece.hasPrefix("$") || piece == "->" || piece == "=>"
      || WordValues.all.contains { $0.matches(String(piece)) }
  }

  private static func withoutPESEL(_ piece: Substring, _ replace: (Hidden) -> String) -> String {
    var result = ""
    var rest = piece
    while let start = rest.firstIndex(where: \.isASCIIDigit) {
      result += rest[..<start]
      let end = rest[start...].firstIndex { !$0.isASCIIDigit } ?? rest.endIndex
      let digits = rest[start..<end]
      result += digits.count == 11 ? replace(Hidden(text: digits, isNumber: true)) : String(digits)
      rest = rest[end...]
    }
    return result + rest
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

extension Field {
  fileprivate func hasWord(_ text: String) -> Bool {
    guard case .word(let terms) = kind else { return false }
    return terms.contains { $0.matches(text) }
  }
}
