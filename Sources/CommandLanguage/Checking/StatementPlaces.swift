/// Where the parts of a statement stand. It is split once more for that: only what is found needs to know.
extension Statement {
  private var tokens: [Token] { (try? Lexer.tokens(source)) ?? [] }

  /// The line as it may be repeated: what it sets a name to is hidden where that is a secret.
  var toldSource: SourceLine {
    guard setsSecret, verb.effect == .sets, let value = tokens.dropFirst(actor == nil ? 2 : 3).first else {
      return source
    }
    return source.hiding(secrets: [value.range])
  }

  /// From its first word to its last.
  var extent: Range<Int> {
    let tokens = tokens
    guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// Where its first argument stands.
  var firstArgumentExtent: Range<Int> { tokens.dropFirst(actor == nil ? 1 : 2).first?.range ?? extent }

  /// Where its verb stands.
  var rangeOfVerb: Range<Int> { tokens.dropFirst(actor == nil ? 0 : 1).first?.range ?? extent }

  /// Whether nothing is given to its verb.
  var isBare: Bool {
    switch tokens.dropFirst(actor == nil ? 1 : 2).first {
    case .arrow, .expect, nil: true
    case .word, .string, .pair, .comparison: false
    }
  }

  /// Where the refusal that it expects stands: the code, or the word for any.
  var rangeOfRefusal: Range<Int> {
    let words = tokens.drop { if case .expect = $0 { false } else { true } }.dropFirst()
      .prefix { if case .comparison = $0 { false } else { true } }
    return words.last?.range ?? extent
  }

  /// Where a name that the line sets stands: after `->`, or after `set`.
  func range(ofNameSet name: String) -> Range<Int> {
    guard capture?.name == name else { return firstArgumentExtent }
    let tokens = tokens
    let arrow = tokens.firstIndex { if case .arrow = $0 { true } else { false } }
    switch arrow.flatMap({ tokens.dropFirst($0 + 1).first }) {
    case .pair(_, let key, _): return key
    case .some(let token): return token.range
    case nil: return extent
    }
  }

  /// Where the field of each comparison stands, with what it is compared with.
  var rangesOfComparisons: [Range<Int>] {
    tokens.compactMap { if case .comparison = $0 { $0.range } else { nil } }
  }
}

extension SourceLine {
  /// Where a tag stands in the header that has it.
  func range(ofTag tag: String) -> Range<Int> {
    for case .pair(_, _, let value) in (try? Lexer.tokens(self)) ?? [] {
      let bytes = Array(slice(value.range).utf8)
      for part in bytes.split(whereSeparator: { "\", ".utf8.contains($0) }) where part.elementsEqual(tag.utf8)
      {
        let start = value.range.lowerBound + part.startIndex
        return start..<start + part.count
      }
      return value.range
    }
    return 0..<0
  }

  /// Without the blanks around it.
  var extent: Range<Int> {
    let bytes = Array(text.utf8)
    guard let first = bytes.firstIndex(where: { !Lexer.isBlank($0) }),
      let last = bytes.lastIndex(where: { !Lexer.isBlank($0) })
    else { return 0..<0 }
    return first..<last + 1
  }
}
