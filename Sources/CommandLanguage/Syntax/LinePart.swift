/// A part of a line that has a meaning of its own, in a line that need not be right yet: for whoever shows it in colour.
package struct LinePart: Hashable, Sendable {
  /// What a part is.
  package enum Kind: Hashable, Sendable {
    case actor
    case verb
    case key
    case value
    case string
    /// `$name`
    case name
    /// `->` and `=>`
    case mark
    case expectation
    case comment
    case narration
  }

  /// What it is.
  package let kind: Kind
  /// Byte offsets in the line.
  package let range: Range<Int>

  /// The parts in their order; none overlaps another. What no part covers has no meaning, or none yet.
  package static func parts(of source: SourceLine) -> [LinePart] {
    let count = source.text.utf8.count
    guard count <= Limits.longestLine else { return [] }
    if LineReader.isNarration(source) { return [LinePart(kind: .narration, range: 0..<count)] }
    return source.lexed { lexer in
      var reader = PartReader(lexer)
      return reader.all()
    }
  }
}

/// Reads a line as far as it can be read, and guesses what the rest will be.
private struct PartReader {
  private var lexer: Lexer
  private var parts: [LinePart] = []
  private var hasVerb = false
  private var isFirst = true

  init(_ lexer: Lexer) { self.lexer = lexer }

  mutating func all() -> [LinePart] {
    let end = lexer.bytes.count
    while lexer.skipBlanks() {
      let start = lexer.position
      guard let token = try? lexer.next() else {
        addUnfinished(start..<end)
        return parts
      }
      add(token)
      isFirst = false
    }
    add(.comment, lexer.position..<end)
    return parts
  }

  private mutating func add(_ token: Token) {
    switch token {
    case .word(let word): addWord(word)
    case .string(let text): add(text, as: .string)
    case .pair(_, let key, let value):
      add(.key, key.lowerBound..<value.range.lowerBound)
      add(value, as: value.isQuoted ? .string : .value)
    case .arrow(let range), .expect(let range): add(.mark, range)
    case .comparison(_, let field, _, let value):
      add(.expectation, field.lowerBound..<value.range.lowerBound)
      add(value, as: value.isQuoted ? .string : .expectation)
    }
  }

  private mutating func addWord(_ word: Template) {
    if lexer.comparing { return add(word, as: .expectation) }
    if isFirst, let actor = word.beforeColon {
      return add(.actor, actor.range.lowerBound..<word.range.upperBound)
    }
    guard !hasVerb else { return add(word, as: .value) }
    hasVerb = true
    if lexer.source.vocabulary.verb(word.written) != nil { add(.verb, word.range) }
  }

  /// A text with the names in it.
  private mutating func add(_ text: Template, as kind: LinePart.Kind) {
    var start = text.range.lowerBound
    for (_, range) in text.names {
      add(kind, start..<range.lowerBound)
      add(.name, range)
      start = range.upperBound
    }
    add(kind, start..<text.range.upperBound)
  }

  /// A string whose end is still to come.
  private mutating func addUnfinished(_ range: Range<Int>) {
    let quote = UInt8(ascii: "\"")
    guard let begin = lexer.bytes[range].firstIndex(of: quote) else { return }
    guard lexer.bytes[range.lowerBound..<begin].allSatisfy({ !Lexer.isBlank($0) }) else { return }
    add(lexer.comparing ? .expectation : .key, range.lowerBound..<begin)
    add(.string, begin..<range.upperBound)
  }

  private mutating func add(_ kind: LinePart.Kind, _ range: Range<Int>) {
    if !range.isEmpty { parts.append(LinePart(kind: kind, range: range)) }
  }
}
