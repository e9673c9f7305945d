/// A header in canonical words. Titles, tags, reasons, paths and the names that people chose stay as written; the keys of
/// a scenario stand in one order.
struct HeaderSpelling {
  private let kind: Header.Kind
  private let words: LineSpelling

  init(_ kind: Header.Kind, _ words: LineSpelling) {
    (self.kind, self.words) = (kind, words)
  }

  func written(_ tokens: [Token]) -> String {
    let (pairs, others) = (tokens.filter(\.isPair), tokens.filter { !$0.isPair })
    let ordered = kind.hasOwnKeys ? pairs : pairs.sorted { order($0) < order($1) }
    return (others + ordered).enumerated().map { index, token in
      switch token {
      case .word(let word) where index == 0: words.value(word, .word(HeaderWord.glossary.terms))
      case .word(let word) where word.range == from(tokens): words.value(word, .word([HeaderWord.from]))
      case .word, .string, .arrow, .expect, .comparison: words.written(token.range)
      case .pair(let name, let range, let value):
        (key(name).map { words.term($0, range) } ?? name) + "=" + words.value(value)
      }
    }.joined(separator: " ")
  }

  /// Where the word stands behind which the file of a table is named.
  private func from(_ tokens: [Token]) -> Range<Int>? {
    guard case .examples(let parts) = kind, let file = parts.file else { return nil }
    return tokens.last { $0.range.upperBound <= file.range.lowerBound }?.range
  }

  /// What an `include` gives are names, whatever they look like.
  private func key(_ name: String) -> Term? {
    kind.hasOwnKeys ? nil : HeaderWord.keys.first { $0.matches(name) }
  }

  private func order(_ token: Token) -> Int {
    guard case .pair(let name, _, _) = token else { return 0 }
    return HeaderWord.keys.firstIndex { $0.matches(name) } ?? 0
  }
}

extension Header.Kind {
  /// Whether its keys are those of people.
  fileprivate var hasOwnKeys: Bool {
    switch self {
    case .include: true
    case .setup, .cleanup, .scenario, .examples: false
    }
  }
}

extension Token {
  fileprivate var isPair: Bool {
    switch self {
    case .pair: true
    case .word, .string, .arrow, .expect, .comparison: false
    }
  }
}
