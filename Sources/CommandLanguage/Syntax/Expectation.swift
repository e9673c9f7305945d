import Activation
import PlainText

/// What a line is expected to lead to (the language, Expectations).
package enum Expectation: Hashable, Sendable {
  case ok([Comparison])
  /// Any refusal, or the one of that code.
  case refused(ExpectedCode?, [Comparison])

  /// What the fields are compared with, in the order written.
  package var comparisons: [Comparison] {
    switch self {
    case .ok(let comparisons), .refused(_, let comparisons): comparisons
    }
  }
}

/// The code of an expected refusal, as written or as a name brings it (a column of `examples`, say).
package enum ExpectedCode: Hashable, Sendable {
  case known(RefusalCode)
  case named(Template)
}

/// `field OP value`, or `value OP value` for the main value.
package struct Comparison: Hashable, Sendable {
  /// nil: the main value.
  package let field: Field?
  /// What its values look like.
  package let kind: FieldKind
  /// How the value that comes stands to the one expected.
  package let op: Operator
  /// What it is compared with.
  package let expected: Template

  /// A comparison of a field, or of the main value.
  package init(field: Field?, kind: FieldKind, op: Operator, expected: Template) {
    self.field = field
    self.kind = kind
    self.op = op
    self.expected = expected
  }
}

/// Reads the tokens after `=>`, collecting every mistake.
struct ExpectationReader {
  let source: SourceLine
  /// nil where the verb itself is a mistake.
  let verb: Verb?
  var errors: [SyntaxError] = []

  /// In which the line names its verb.
  let dialect: Language

  init(_ source: SourceLine, _ verb: Verb?, in dialect: Language) {
    self.source = source
    self.verb = verb
    self.dialect = dialect
  }

  mutating func read(_ tokens: ArraySlice<Token>) -> Expectation? {
    guard case .word(let first)? = tokens.first, let word = first.literal else {
      return .ok(comparisons(tokens))
    }
    if Vocabulary.ok.matches(word) { return .ok(comparisons(tokens.dropFirst())) }
    guard Vocabulary.refused.matches(word) else {
      fail(first.range, .badComparison(word), among: [Vocabulary.ok, Vocabulary.refused])
      return nil
    }
    return readRefusal(tokens.dropFirst())
  }

  private mutating func readRefusal(_ rest: ArraySlice<Token>) -> Expectation {
    guard case .word(let word)? = rest.first else { return .refused(nil, comparisons(rest)) }
    let comparisons = comparisons(rest.dropFirst())
    guard let text = word.literal else { return .refused(.named(word), comparisons) }
    guard let code = RefusalCode(rawValue: text) else {
      errors.append(SyntaxError(source, word.range, .unknownCode(text), suggestions: SaidCode.near(text)))
      return .refused(nil, comparisons)
    }
    return .refused(.known(code), comparisons)
  }

  private mutating func comparisons(_ tokens: ArraySlice<Token>) -> [Comparison] {
    let arrow = tokens.firstIndex { if case .arrow = $0 { true } else { false } }
    if let arrow { fail(tokens[arrow].range, .captureAfterExpectation) }
    return tokens[..<(arrow ?? tokens.endIndex)].compactMap { token in
      guard case .comparison(let name, let range, let op, let expected) = token else {
        fail(token.range, .surplusAfterExpectation(source.shown(token.range)))
        return nil
      }
      return comparison(of: name, at: range, op, expected)
    }
  }

  private mutating func comparison(
    of name: String, at range: Range<Int>, _ op: Operator, _ expected: Template
  ) -> Comparison? {
    guard let (field, kind) = subject(name, range) else { return nil }
    if let (mark, place) = expected.printedQuote {
      fail(place, .printedQuote(mark))
      return nil
    }
    let comparison = Comparison(field: field, kind: kind, op: op, expected: expected)
    if let literal = expected.literal, let problem = comparison.problem(with: literal, name) {
      if case .badOperator = problem {
        fail(range.upperBound..<expected.range.lowerBound, problem)
      } else {
        fail(expected.range, problem, near: literal, among: comparison.words)
      }
      return nil
    }
    return comparison
  }

  private mutating func subject(_ name: String, _ range: Range<Int>) -> (Field?, FieldKind)? {
    if Field.valueTerm.matches(name) {
      guard let verb else { return (nil, .text) }
      guard let kind = verb.value?.kind else {
        fail(range, .nothingToCapture(verb: verb.name))
        return nil
      }
      return (nil, kind)
    }
    guard let field = Field.glossary[name] else {
      let fields = verb?.outcomeTerms ?? []
      fail(
        range, .unknownField(name, has: fields.map { $0.in(dialect) }),
        among: verb == nil ? Field.allTerms : fields)
      return nil
    }
    guard let verb, !verb.has(field) else { return (field, field.kind) }
    fail(
      range, .foreignField(name, of: verb.name.in(dialect), has: verb.outcomeTerms.map { $0.in(dialect) }),
      among: [])
    return nil
  }

  private mutating func fail(
    _ range: Range<Int>, _ problem: SyntaxProblem, near word: String? = nil, among: [Term] = []
  ) {
    let near = Suggestion.nearest(to: word ?? source.slice(range), among: among)
    errors.append(SyntaxError(source, range, problem, suggestions: near))
  }
}

extension Comparison {
  /// The words that the subject can be.
  var words: [Term] {
    guard case .word(let terms) = kind else { return [] }
    return terms
  }

  /// Why a value cannot be compared with, if it cannot: an unknown word, no number, no moment.
  package func problem(with value: String, _ name: String) -> SyntaxProblem? {
    if op == .contains || WordValues.none.matches(value) { return orderProblem(name) }
    switch kind {
    case .word(let terms):
      return orderProblem(name)
        ?? (terms.contains { $0.matches(value) } ? nil : .unknownWord(value, allowed: terms))
    case .number:
      return Int(value) == nil
        ? .badValue(value, expected: Text(pl: "liczba całkowita", en: "a whole number")) : nil
    case .moment:
      return WrittenMoment.moment(value) == nil
        ? .badValue(value, expected: WrittenMoment.expected(of: value)) : nil
    case .text: return orderProblem(name)
    }
  }

  private var isOrdered: Bool {
    switch op {
    case .less, .atMost, .greater, .atLeast: true
    case .equal, .notEqual, .contains: false
    }
  }

  private func orderProblem(_ name: String) -> SyntaxProblem? {
    switch kind {
    case .number, .moment: nil
    case .word, .text: isOrdered ? .badOperator(op.rawValue, field: name) : nil
    }
  }
}
