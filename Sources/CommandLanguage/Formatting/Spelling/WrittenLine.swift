/// A line in its canonical words, before it is laid out.
struct WrittenLine {
  enum Kind: Hashable {
    case blank
    /// A line that is a comment, or the `#!` line.
    case comment
    case narration
    /// `setup`, `scenario`, `cleanup`.
    case block
    case examples
    /// A statement, or `include`.
    case step
    /// A row of a table.
    case row
  }

  let kind: Kind
  /// What is aligned with other lines: a statement and what follows it, or the cells of a row; else the whole.
  let parts: [String]
  /// The comment behind the line.
  let comment: String?
  let source: SourceLine

  init(_ kind: Kind, _ parts: [String], comment: String? = nil, from source: SourceLine) {
    self.kind = kind
    self.parts = parts
    self.comment = comment
    self.source = source
  }

  var isBlank: Bool { kind == .blank }
}

/// What a line holds beside the words of the language.
extension SourceLine {
  /// The comment that follows after the words.
  func comment(after end: Int) -> String? {
    lexed(from: end) { lexer in
      guard !lexer.skipBlanks(), lexer.position < lexer.bytes.count else { return nil }
      return trimmed(from: lexer.position)
    }
  }

  /// The sentence with its mark.
  var narration: String {
    let bytes = Array(text.utf8)
    guard let mark = bytes.firstIndex(of: UInt8(ascii: ">")) else { return text }
    let start = bytes[(mark + 1)...].firstIndex { !Lexer.isBlank($0) } ?? bytes.count
    let sentence = trimmed(from: start)
    return start == mark + 1 || sentence.isEmpty ? ">" + sentence : "> " + sentence
  }

  /// The rest of the line without blanks at its end.
  func trimmed(from start: Int) -> String {
    var bytes = Array(text.utf8)[start...]
    while let last = bytes.last, Lexer.isBlank(last) || last == 0x0D { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
