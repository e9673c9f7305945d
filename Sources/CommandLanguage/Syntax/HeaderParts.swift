import PlainText

/// What stands behind the word of a header, taken piece by piece.
struct HeaderParts {
  private let source: SourceLine
  /// The word of the header as written.
  private let word: String
  private var rest: ArraySlice<Token>

  init(_ rest: ArraySlice<Token>, of word: String, in source: SourceLine) {
    self.rest = rest
    self.word = word
    self.source = source
  }

  /// In which the header is named.
  private var language: Language { HeaderWord.glossary.terms.contains { $0.en == word } ? .en : .pl }

  private func error(_ range: Range<Int>, _ problem: SyntaxProblem, _ near: [Term] = []) -> SyntaxError {
    SyntaxError(source, range, problem, suggestions: near)
  }

  private func surplus(_ token: Token, _ near: [Term] = []) -> SyntaxError {
    error(token.range, .surplusArgument(source.shown(token.range)), near)
  }

  func expectEnd() throws(SyntaxError) {
    if let token = rest.first { throw surplus(token) }
  }

  /// Whether a word of the language comes next, not in quotation marks.
  func isNext(_ term: Term) -> Bool {
    guard case .word(let word)? = rest.first, let literal = word.literal else { return false }
    return term.matches(literal)
  }

  mutating func takeText() throws(SyntaxError) -> Template? {
    switch rest.first {
    case .word(let text)?, .string(let text)?:
      try expectNoPrintedQuote(text)
      rest.removeFirst()
      return text
    case .pair?, .arrow?, .expect?, .comparison?, nil: return nil
    }
  }

  mutating func expectText(_ name: Term) throws(SyntaxError) -> Template {
    if let text = try takeText() { return text }
    let end = source.text.utf8.count
    throw error(end..<end, .missingArgument(name, of: nil))
  }

  private func expectNoPrintedQuote(_ text: Template) throws(SyntaxError) {
    if let (mark, range) = text.printedQuote { throw error(range, .printedQuote(mark)) }
  }

  func expectSeen(_ title: Template) throws(SyntaxError) {
    if let text = title.literal, Invisible.hasNothingSeen(text) { throw error(title.range, .emptyTitle) }
  }

  /// Whether it is a key that lacks its value.
  private func isKey(_ word: Template) -> Bool {
    guard let word = word.literal else { return false }
    return HeaderWord.keys.contains { $0.matches(word) }
  }

  /// A title of several words stands in quotation marks.
  func expectQuoted(_ title: Template) throws(SyntaxError) {
    guard !title.isQuoted, case .word(let second)? = rest.first, !isKey(second) else { return }
    let words = rest.prefix { if case .word = $0 { true } else { false } }
    let range = title.range.lowerBound..<(words.last?.range ?? second.range).upperBound
    let text = source.slice(range)
    guard !text.contains("\\") else { throw surplus(.word(second)) }
    throw error(
      second.range, .surplusArgument(source.shown(second.range)), [Term("\"\(source.shown(range))\"")])
  }

  /// The keys of a header with their values, each at most once.
  ///
  /// - Parameter mistyped: what may have been meant for `from`.
  func keys(
    _ known: [Term], insteadOf mistyped: Template? = nil
  ) throws(SyntaxError) -> [(key: Term, value: Template)] {
    var keys: [(key: Term, value: Template)] = []
    for token in rest {
      guard case .pair(let written, let range, let value) = token else {
        throw notAKey(token, known, insteadOf: mistyped)
      }
      guard let key = known.first(where: { $0.matches(written) }) else {
        throw error(
          range, .unknownKey(written, of: word, has: known.map { $0.in(language) }),
          Suggestion.nearest(to: written, among: known))
      }
      try expectNoPrintedQuote(value)
      guard !keys.contains(where: { $0.key == key }) else { throw error(range, .duplicateKey(written)) }
      if key != HeaderWord.tagsKey { try expectReason(value, of: written) }
      keys.append((key, value))
    }
    return keys
  }

  private func notAKey(_ token: Token, _ known: [Term], insteadOf mistyped: Template?) -> SyntaxError {
    if case .word(let word) = token, let literal = word.literal,
      known.contains(where: { $0.matches(literal) })
    {
      return error(token.range, .pairWithoutValue(literal))
    }
    let meant = mistyped?.literal.map { Suggestion.nearest(to: $0, among: [HeaderWord.from]) }
    return surplus(token, meant ?? [])
  }

  /// Whoever marks a scenario says why.
  private func expectReason(_ value: Template, of key: String) throws(SyntaxError) {
    if let text = value.literal, Invisible.hasNothingSeen(text) {
      throw error(value.range, .pairWithoutValue(key))
    }
  }

  func tags(_ value: Template) throws(SyntaxError) -> [String] {
    // A run is chosen by its tags before its names have values.
    guard let written = value.literal else { throw error(value.range, .badTag(source.slice(value.range))) }
    let tags = written.split(separator: ",").map(Tags.trimmed)
    for tag in tags where !Tags.isTag(tag) { throw error(value.range, .badTag(tag)) }
    return tags
  }

  /// The names that an `include` gives, each at most once.
  func names() throws(SyntaxError) -> [GivenName] {
    var names: [GivenName] = []
    for token in rest {
      guard case .pair(let name, let range, let value) = token else { throw surplus(token) }
      try expectNoPrintedQuote(value)
      guard !names.contains(where: { $0.name == name }) else { throw error(range, .duplicateKey(name)) }
      names.append(GivenName(name: name, range: range, value: value))
    }
    return names
  }
}
