/// A header in canonical words; titles, tags and paths stay as written.
enum HeaderWords {
  static func written(_ tokens: [Token], _ words: LineWords) -> String {
    tokens.enumerated().map { index, token in
      switch token {
      case .word(let word) where index == 0: words.value(word, .word(HeaderWord.terms))
      case .word, .string, .arrow, .expect, .comparison: words.written(token.range)
      case .pair(_, let range, let value):
        words.term(HeaderWord.tagsKey, range) + "=" + words.value(value)
      }
    }.joined(separator: " ")
  }
}

extension HeaderWord {
  fileprivate static let terms = glossary.entries.map(\.term)
}
