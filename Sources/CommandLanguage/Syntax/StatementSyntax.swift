/// A statement as written: `[ACTOR:] VERB ARGUMENT… [-> NAME] [=> EXPECTATION]` (the language, Lines).
/// A class, for it is handed on from reader to reader.
final class StatementSyntax: Sendable {
  let source: SourceLine
  let actor: Template?
  let verb: Template
  let arguments: ArraySlice<Token>
  let capture: Template?
  let captureField: (field: String, range: Range<Int>)?
  /// After `=>`; nil where there is none.
  let expectation: ArraySlice<Token>?

  init(_ tokens: consuming [Token], _ source: SourceLine) throws(SyntaxError) {
    self.source = source
    var reader = TokenReader(tokens, source)
    let first = try reader.expectVerb()
    actor = first.beforeColon
    verb = actor == nil ? first : try reader.expectVerb()
    arguments = reader.takeArguments()
    let taken = try reader.takeCapture()
    (capture, captureField) = (taken?.name, taken?.field)
    expectation = try reader.takeExpectation()
  }
}

extension StatementSyntax {
  /// Where the statement ends in its line.
  var end: Int {
    let last = expectation?.last?.range ?? captureField?.range ?? capture?.range ?? arguments.last?.range
    return (last ?? verb.range).upperBound
  }

  /// Whether a name stands anywhere in it.
  var usesNames: Bool {
    if let actor, !actor.isLiteral { return true }
    return !arguments.allSatisfy(\.isLiteral) || !(expectation?.allSatisfy(\.isLiteral) ?? true)
  }
}

extension Token {
  fileprivate var isLiteral: Bool {
    switch self {
    case .word(let template), .string(let template), .pair(_, _, let template),
      .comparison(_, _, _, let template):
      template.isLiteral
    case .arrow, .expect: true
    }
  }
}

/// Takes the parts of a statement from its tokens, in their order.
private struct TokenReader {
  private let tokens: [Token]
  private let source: SourceLine
  private var position = 0

  init(_ tokens: [Token], _ source: SourceLine) {
    self.tokens = tokens
    self.source = source
  }

  private var current: Token? { position < tokens.count ? tokens[position] : nil }

  private func error(_ range: Range<Int>, _ problem: SyntaxProblem) -> SyntaxError {
    SyntaxError(source, range, problem)
  }

  private var end: Range<Int> {
    let count = source.text.utf8.count
    return count..<count
  }

  mutating func expectVerb() throws(SyntaxError) -> Template {
    guard case .word(let word) = current else {
      throw error(current?.range ?? end, .verbMissing)
    }
    position += 1
    return word
  }

  mutating func takeArguments() -> ArraySlice<Token> {
    let start = position
    position = tokens[start...].firstIndex { !$0.isArgument } ?? tokens.endIndex
    return tokens[start..<position]
  }

  mutating func takeCapture() throws(SyntaxError) -> (
    name: Template, field: (field: String, range: Range<Int>)?
  )? {
    guard case .arrow(let arrow) = current else { return nil }
    position += 1
    guard let token = current else { throw error(arrow, .captureNameMissing) }
    position += 1
    let capture = try captured(token, after: arrow)
    if let rest = current, !isExpect(rest) {
      throw error(rest.range, .surplusArgument(source.shown(rest.range)))
    }
    return capture
  }

  private func captured(_ token: Token, after arrow: Range<Int>) throws(SyntaxError) -> (
    name: Template, field: (field: String, range: Range<Int>)?
  ) {
    switch token {
    case .word(let name): return (try expectName(name), nil)
    case .pair(let key, let range, let field):
      let name = Template([.text(key)], range, isQuoted: false)
      // A `=>` that stands glued to the name leaves its `>`.
      guard let literal = field.literal, !literal.hasPrefix(">") else {
        throw error(field.range, .unknownField(text(token), has: []))
      }
      return (try expectName(name), (literal, field.range))
    case .string, .arrow, .expect, .comparison: throw error(arrow, .captureNameMissing)
    }
  }

  private func expectName(_ word: Template) throws(SyntaxError) -> Template {
    guard let name = word.literal, Name.isName(name) else {
      throw error(word.range, .badName(text(.word(word))))
    }
    return word
  }

  mutating func takeExpectation() throws(SyntaxError) -> ArraySlice<Token>? {
    guard case .expect(let arrow) = current else { return nil }
    position += 1
    guard position < tokens.count else { throw error(arrow, .expectationMissing) }
    return tokens[position...]
  }

  private func isExpect(_ token: Token) -> Bool {
    if case .expect = token { return true }
    return false
  }

  private func text(_ token: Token) -> String { source.slice(token.range) }
}

extension Token {
  fileprivate var isArgument: Bool {
    switch self {
    case .word, .string, .pair: true
    case .arrow, .expect, .comparison: false
    }
  }
}

extension SourceLine {
  func slice(_ range: Range<Int>) -> String {
    String(decoding: text.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }

  /// What stands there without its secrets, for a mistake to repeat.
  func shown(_ range: Range<Int>) -> String { repeated(isMistaken: true).shown(range) }
}
