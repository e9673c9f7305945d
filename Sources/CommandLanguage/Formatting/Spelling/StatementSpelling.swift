/// A statement in canonical words: the statement itself, and what is aligned behind it.
struct StatementSpelling {
  private let syntax: StatementSyntax
  private let verb: Verb
  private let words: LineSpelling

  init(_ syntax: StatementSyntax, of verb: Verb, _ spelling: Spelling) {
    self.syntax = syntax
    self.verb = verb
    words = LineSpelling(source: syntax.source, spelling: spelling)
  }

  /// The statement and its expectation; without one, the statement and its capture; else the statement alone.
  var parts: [String] {
    let statement = [actor].compactMap { $0 } + [words.term(verb.name, syntax.verb.range)] + arguments
    let tails = [capture, expectation].compactMap { $0 }
    return [(statement + tails.dropLast()).joined(separator: " ")] + tails.suffix(1)
  }

  private var actor: String? {
    syntax.actor.map { words.actor(words.written($0.range)) + ":" }
  }

  /// The names that the line uses, but for those that it only shows.
  var uses: [NameUse] {
    guard verb.name != Verb.print.name else { return [] }
    let actor = syntax.actor.map { NameUse.all(in: $0, readAs: .actor) } ?? []
    let given = zip(syntax.arguments, parameters).flatMap { token, parameter in
      token.template.map { NameUse.all(in: $0, readAs: form(parameter)) } ?? []
    }
    return actor + given + ExpectationSpelling(verb, words).uses(syntax.expectation ?? [])
  }

  private var parameters: [ParameterDescription?] { syntax.parameters(of: verb) }

  private func form(_ parameter: ParameterDescription?) -> ValueForm {
    parameter.map { ValueForm($0.kind, in: words.source.vocabulary) } ?? .text
  }

  private var arguments: [String] {
    zip(syntax.arguments, parameters).map { token, parameter in
      switch token {
      case .word(let value), .string(let value): words.value(value, form(parameter))
      case .pair(let key, let range, let value):
        (parameter.map { words.term($0.name, range) } ?? key) + "=" + words.value(value, form(parameter))
      case .arrow, .expect, .comparison: words.written(token.range)
      }
    }
  }

  private var capture: String? {
    guard let name = syntax.capture else { return nil }
    guard let (_, range) = syntax.captureField else { return "-> " + words.written(name.range) }
    let isQuoted = words.written(range).hasPrefix("\"")
    let field = words.value(Template("", range, isQuoted: isQuoted), .word(Field.allTerms))
    return "-> " + words.written(name.range) + "=" + field
  }

  private var expectation: String? {
    syntax.expectation.map { tokens in
      (["=>"] + ExpectationSpelling(verb, words).written(tokens)).joined(separator: " ")
    }
  }
}
