/// What stands after `=>`, in canonical words.
struct ExpectationSpelling {
  private let verb: Verb
  private let words: LineSpelling

  init(_ verb: Verb, _ words: LineSpelling) {
    self.verb = verb
    self.words = words
  }

  func written(_ tokens: ArraySlice<Token>) -> [String] {
    tokens.enumerated().map { index, token in
      switch token {
      case .word(let word): index == 0 ? outcome(word) : words.written(word.range)
      case .comparison(let name, let range, let op, let value): comparison(of: name, at: range, op, value)
      case .string, .pair, .arrow, .expect: words.written(token.range)
      }
    }
  }

  /// `ok` or `refused`; the code of the refusal is the same in both dialects.
  private func outcome(_ word: Template) -> String {
    words.value(word, .word([Vocabulary.ok, Vocabulary.refused]))
  }

  private func comparison(
    of name: String, at range: Range<Int>, _ op: Operator, _ value: Template
  ) -> String {
    let term = Field.valueTerm.matches(name) ? Field.valueTerm : Field.glossary[name]?.term
    return (term.map { words.term($0, range) } ?? name) + op.rawValue + words.value(value, form(name, op))
  }

  private func form(_ name: String, _ op: Operator) -> ValueForm {
    let kind = Field.valueTerm.matches(name) ? verb.value?.kind : Field.glossary[name]?.kind
    return kind.map { ValueForm($0, op) } ?? .text
  }

  /// The names that the expectation uses.
  func uses(_ tokens: ArraySlice<Token>) -> [NameUse] {
    tokens.flatMap { token in
      switch token {
      case .word(let word): NameUse.all(in: word, readAs: .text)
      case .comparison(let name, _, let op, let value): NameUse.all(in: value, readAs: form(name, op))
      case .string, .pair, .arrow, .expect: [NameUse]()
      }
    }
  }
}
