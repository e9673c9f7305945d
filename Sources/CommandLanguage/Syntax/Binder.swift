import Activation
import PlainText

/// Checks a statement against the vocabulary: its verb, keys, values, fields and codes. It collects every
/// mistake of the line.
struct Binder {
  let syntax: StatementSyntax
  private(set) var errors: [SyntaxError] = []

  static func bind(_ syntax: StatementSyntax) -> Result<Statement, SyntaxErrors> {
    var binder = Binder(syntax: syntax)
    let statement = binder.bind()
    if let statement, binder.errors.isEmpty { return .success(statement) }
    return .failure(SyntaxErrors(binder.errors.sorted { $0.range.lowerBound < $1.range.lowerBound }))
  }

  private init(syntax: StatementSyntax) { self.syntax = syntax }

  var source: SourceLine { syntax.source }

  mutating func fail(
    _ range: Range<Int>, _ problem: SyntaxProblem, _ suggestions: [Term] = []
  ) {
    errors.append(SyntaxError(source, range, problem, suggestions: suggestions))
  }

  private mutating func bind() -> Statement? {
    let actor = bindActor()
    let verb = bindVerb()
    let expectation = bindExpectation(verb)
    guard let verb else { return nil }
    let before = errors.count
    let arguments = bindArguments(verb)
    if errors.count > before { sayWhichOtherVerb(than: verb, from: before) }
    let capture = bindCapture(verb)
    guard let request = bindRequest(verb, arguments), errors.isEmpty else { return nil }
    return Statement(
      source: source, actor: actor, verb: verb, capture: capture, expectation: expectation,
      request: request, lacksForOthers: lacksForOthers(verb, arguments), secrets: secrets(verb, arguments),
      names: names)
  }

  private func lacksForOthers(_ verb: Verb, _ arguments: [BoundArgument]) -> Bool {
    guard let needed = verb.indices.neededOfOthers else { return false }
    return !arguments.contains { $0.parameter == needed }
  }

  private func secrets(_ verb: Verb, _ arguments: [BoundArgument]) -> [Range<Int>] {
    arguments.compactMap { argument in
      let isSecret = verb.parameters[argument.parameter].kind.isSecret && argument.value.isLiteral
      return isSecret ? argument.value.range : nil
    }
  }

  private var names: [UnsetName] {
    guard syntax.usesNames else { return [] }
    var names: [UnsetName] = []
    for token in syntax.arguments { names += token.template?.unsetNames ?? [] }
    for token in syntax.expectation ?? [] { names += token.template?.unsetNames ?? [] }
    return names + (syntax.actor?.unsetNames ?? [])
  }

  private mutating func bindActor() -> ActorReference? {
    guard let written = syntax.actor else { return nil }
    guard let literal = written.literal else { return .named(written) }
    guard let actor = ActorName.read(literal) else {
      fail(written.range, .badActor(literal), ActorName.suggestions(for: literal))
      return nil
    }
    return .stated(actor)
  }

  private mutating func bindVerb() -> Verb? {
    guard let word = syntax.verb.literal, let verb = source.vocabulary.verb(word) else {
      let written = source.slice(syntax.verb.range)
      let glued = written.split(separator: ":", maxSplits: 1)
      if glued.count == 2, ActorName.read(String(glued[0])) != nil {
        fail(syntax.verb.range, .blankMissing(after: glued[0] + ":"))
      } else {
        failUnknownVerb(written)
      }
      return nil
    }
    return verb
  }

  private mutating func failUnknownVerb(_ written: String) {
    guard syntax.verb.isLiteral, let known = source.vocabulary.misspelt([written] + plainWords) else {
      return fail(syntax.verb.range, .unknownVerb(written), verbs(near: written))
    }
    let last = known.count == 1 ? syntax.verb.range : plainTemplates[known.count - 2].range
    let range = syntax.verb.range.lowerBound..<last.upperBound
    fail(range, .unknownVerb(source.slice(range), spelling: known.spelling), [known.verb.name])
  }

  /// The words of the line behind its verb, up to the first that is anything else.
  var plainWords: [String] { plainTemplates.compactMap(\.literal) }

  var plainTemplates: [Template] {
    syntax.arguments.prefix { if case .word = $0 { true } else { false } }.compactMap(\.template)
  }

  /// The words of the line up to the first that is more than a word.
  var everydayWords: EverydayWords { EverydayWords([source.slice(syntax.verb.range)] + plainWords) }

  /// A blank may stand for the hyphen of another verb: then it is the one thing to be told of the arguments.
  private mutating func sayWhichOtherVerb(than verb: Verb, from first: Int) {
    let meant = everydayWords.verbs(otherThan: verb, in: source.vocabulary)
    guard !meant.isEmpty,
      let told = errors[first...].min(by: { $0.range.lowerBound < $1.range.lowerBound })
    else { return }
    errors.removeSubrange(first...)
    fail(told.range, told.problem, meant.map(\.name))
  }

  /// In which the line names its verb.
  private func dialect(of verb: Verb?) -> Language { syntax.verb.literal == verb?.name.en ? .en : .pl }

  private mutating func bindExpectation(_ verb: Verb?) -> Expectation? {
    guard let tokens = syntax.expectation else { return nil }
    var reader = ExpectationReader(source, verb, in: dialect(of: verb))
    let expectation = reader.read(tokens)
    errors += reader.errors
    return expectation
  }

  private mutating func bindCapture(_ verb: Verb) -> Capture? {
    guard let name = syntax.capture?.literal else { return nil }
    guard let (written, range) = syntax.captureField else {
      if verb.value == nil {
        fail(syntax.capture?.range ?? 0..<0, .nothingToCapture(verb: verb.name))
      }
      return Capture(name: name, field: nil)
    }
    if Field.valueTerm.matches(written) {
      if verb.value == nil { fail(range, .nothingToCapture(verb: verb.name)) }
      return Capture(name: name, field: nil)
    }
    let fields = verb.outcomeTerms.map { $0.in(dialect(of: verb)) }
    guard let field = Field.glossary[written] else {
      fail(
        range, .unknownField(written, has: fields), Suggestion.nearest(to: written, among: verb.outcomeTerms))
      return nil
    }
    if !verb.has(field) {
      fail(range, .foreignField(written, of: verb.name.in(dialect(of: verb)), has: fields))
    }
    return Capture(name: name, field: field)
  }

  private mutating func bindArguments(_ verb: Verb) -> [BoundArgument] {
    var positional = verb.indices.positional[...]
    var bound: [BoundArgument] = []
    bound.reserveCapacity(syntax.arguments.count)
    for token in syntax.arguments {
      switch token {
      case .word(let value), .string(let value):
        if bound.add(value, to: verb) { continue }
        guard let parameter = positional.popFirst() else {
          failSurplus(value, of: verb, besides: bound)
          continue
        }
        if !verb.parameters[parameter].takesAllWords { failPrintedQuote(of: value) }
        bound.append(BoundArgument(parameter: parameter, value: value, key: nil))
      case .pair(let key, let range, let value):
        guard let parameter = bindKey(key, range, value, verb, bound) else { continue }
        failPrintedQuote(of: value)
        bound.append(BoundArgument(parameter: parameter, value: value, key: range))
      case .arrow, .expect, .comparison: continue
      }
    }
    requireAll(verb, bound)
    return bound
  }

  private mutating func failPrintedQuote(of value: Template) {
    if let (mark, range) = value.printedQuote { fail(range, .printedQuote(mark)) }
  }

  private mutating func bindKey(
    _ key: String, _ range: Range<Int>, _ value: Template, _ verb: Verb, _ bound: [BoundArgument]
  ) -> Int? {
    guard let parameter = verb.indices.keyed.first(where: { verb.parameters[$0].name.matches(key) }) else {
      failUnknown(key, range, value, verb)
      return nil
    }
    if bound.contains(where: { $0.parameter == parameter && $0.key != nil }) {
      fail(range, .duplicateKey(key))
      return nil
    }
    return parameter
  }

  private mutating func failUnknown(_ key: String, _ range: Range<Int>, _ value: Template, _ verb: Verb) {
    let dialect = dialect(of: verb)
    guard verb.effect == .sets else {
      let near =
        SurplusWord.withoutKey(key, value, of: verb)
        ?? Suggestion.nearest(to: key, among: verb.keys.map(\.name))
      return fail(
        range, .unknownKey(key, of: verb.name.in(dialect), has: verb.keys.map { $0.name.in(dialect) }), near)
    }
    let policy = Verb.policy.keys.first { $0.name.matches(key) }
    fail(
      range, .assignment(key, by: verb.name.in(dialect)),
      policy.map {
        [Term("\(Verb.policy.name.en) \($0.written.en)", "\(Verb.policy.name.pl) \($0.written.pl)")]
      } ?? [])
  }

  private mutating func requireAll(_ verb: Verb, _ bound: [BoundArgument]) {
    let end = source.text.utf8.count
    let unread = errors.contains { if case .unknownKey = $0.problem { true } else { false } }
    guard !errors.contains(where: { if case .assignment = $0.problem { true } else { false } }) else {
      return
    }
    for index in verb.indices.required where !bound.contains(where: { $0.parameter == index }) {
      let parameter = verb.parameters[index]
      if unread, parameter.style == .keyed { continue }
      fail(end..<end, .missingArgument(parameter.written, of: verb))
    }
  }

  /// What is written out is checked now, also beside values that names bring when the line runs.
  private mutating func checkValues(_ verb: Verb, _ bound: [BoundArgument]) {
    let literal = bound.filter(\.value.isLiteral)
    let arguments = Arguments(given: literal, verbs: source.vocabulary.glossary)
    errors += verb.signature.problems(arguments).map { SyntaxError($0, bound, verb, source) }
  }

  /// A line without names is understood now, one with names when they are known. Only a line that is not
  /// understood is gone over again, value by value.
  private mutating func bindRequest(
    _ verb: Verb, _ bound: [BoundArgument]
  ) -> Statement.Request? {
    guard errors.isEmpty, bound.allSatisfy(\.value.isLiteral) else {
      checkValues(verb, bound)
      return .awaiting(bound)
    }
    do throws(SyntaxError) {
      return .ready(try Self.instruction(verb, bound, source))
    } catch {
      checkValues(verb, bound)
      if errors.isEmpty { errors.append(error) }
      return nil
    }
  }

  /// The instruction that a verb makes of its arguments.
  static func instruction(
    _ verb: Verb, _ bound: [BoundArgument], _ source: SourceLine
  ) throws(SyntaxError) -> Instruction {
    do throws(ArgumentProblem) {
      return try verb.signature.make(Arguments(given: bound, verbs: source.vocabulary.glossary))
    } catch {
      throw SyntaxError(error, bound, verb, source)
    }
  }
}

/// All the mistakes of a line.
package struct SyntaxErrors: Error, Sendable {
  /// In the order of the line.
  package let all: [SyntaxError]
  /// The mistakes of a line; at least one.
  package init(_ all: [SyntaxError]) { self.all = all }
}

extension SyntaxError {
  init(_ problem: ArgumentProblem, _ bound: [BoundArgument], _ verb: Verb, _ source: SourceLine) {
    switch problem {
    case .missing(let name):
      let end = source.text.utf8.count
      self.init(source, end..<end, .missingArgument(name, of: verb))
    case .bad(let given, .expected(let text)):
      let isNumber = given.key != nil && verb.parameters[given.parameter].kind.form == .number
      self.init(
        source, given.value.range, .badValue(given.text, expected: text, isNumber: isNumber))
    case .bad(let given, .name): self.init(source, given.value.range, .badName(given.text))
    case .bad(let given, .word(let allowed)):
      let listed = given.text.split(separator: ",")
      let part = listed.first { part in !allowed.contains { $0.matches(String(part)) } } ?? given.text[...]
      let word = String(part)
      self.init(
        source, given.value.range(of: part, in: source), .unknownWord(word, allowed: allowed),
        suggestions: Suggestion.beginning(with: word, among: allowed))
    case .exclusive(let one, let other):
      let keys = bound.filter { [one, other].contains(verb.parameters[$0.parameter].name) }
      let later = keys.compactMap(\.key).max { $0.lowerBound < $1.lowerBound }
      self.init(source, later ?? 0..<0, .exclusiveKeys(one, other))
    }
  }
}

extension [BoundArgument] {
  /// Adds a word to an argument that takes all of them; false where none does.
  fileprivate mutating func add(_ word: Template, to verb: Verb) -> Bool {
    guard let index = firstIndex(where: { verb.parameters[$0.parameter].takesAllWords }) else { return false }
    self[index] = BoundArgument(
      parameter: self[index].parameter, value: self[index].value.followed(by: word), key: nil)
    return true
  }
}

extension Template {
  /// Where a part of the text stands in the line; the whole of it where it is not written out letter by letter.
  fileprivate func range(of part: Substring, in source: SourceLine) -> Range<Int> {
    let text = part.base
    let inside = isQuoted ? range.lowerBound + 1..<max(range.lowerBound + 1, range.upperBound - 1) : range
    guard source.slice(inside) == text else { return range }
    let start = inside.lowerBound + text.utf8.distance(from: text.startIndex, to: part.startIndex)
    return start..<start + part.utf8.count
  }

  fileprivate var unsetNames: [UnsetName] { names.map { UnsetName(name: $0.name, range: $0.range) } }
}

extension Token {
  var template: Template? {
    switch self {
    case .word(let template), .string(let template), .pair(_, _, let template),
      .comparison(_, _, _, let template):
      template
    case .arrow, .expect: nil
    }
  }
}

extension ActorName {
  static func suggestions(for text: String) -> [Term] {
    let head = text.prefix { $0 != "@" }
    let desk = Term(clerk.en + "@", clerk.pl + "@")
    // Whoever has written the clerk's word rightly lacks a facility, which nobody knows here.
    let isDesk = text.contains("@") && Term(clerk.en, clerk.pl).matches(String(head))
    let near = Suggestion.nearest(to: String(head), among: isDesk ? [] : staff + [desk])
    let lowercased = text.lowercased()
    return near + (lowercased != text && parse(lowercased) != nil ? [Term(lowercased)] : [])
  }
}
