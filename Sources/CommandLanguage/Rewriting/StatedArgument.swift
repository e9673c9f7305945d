import Activation
import PlainText

/// What a statement gives to a parameter of its verb, or what stands in for what it left out.
package struct StatedArgument: Sendable {
  /// What it is for.
  package let parameter: ParameterDescription
  /// Its names filled in, its words of the language in English; several where the parameter takes all that are left.
  fileprivate let words: [String]

  /// A text for a parameter.
  package init(_ parameter: ParameterDescription, _ text: String) { self.init(parameter, words: [text]) }

  fileprivate init(_ parameter: ParameterDescription, words: [String]) {
    self.parameter = parameter
    self.words = words
  }

  /// The whole of it.
  package var text: String { words.joined(separator: " ") }

  /// As JSON has it: a moment as a timestamp, all else as it is.
  package var value: String {
    guard parameter.kind.form == .moment || parameter.kind.form == .pointInTime,
      let moment = Moment(parsing: text)
    else { return text }
    return moment.timestamp
  }

  fileprivate var written: String {
    switch parameter.style {
    case .positional: words.map(WrittenValue.argument).joined(separator: " ")
    case .keyed: parameter.name.en + "=" + WrittenValue.compared(text)
    }
  }
}

/// A statement for somebody who knows nothing of the names that are set: who, what, with what.
package struct StatedStatement: Sendable {
  package let actor: Actor
  package let verb: Verb
  package let arguments: [StatedArgument]

  /// A verb, and what it is given.
  package init(_ verb: Verb, by actor: Actor, _ arguments: [StatedArgument] = []) {
    self.actor = actor
    self.verb = verb
    self.arguments = arguments
  }

  /// The statement in canonical English, every name replaced.
  package var text: String {
    let order = verb.parameters
    let sorted = order.compactMap { parameter in arguments.first { $0.parameter == parameter } }
    return ([ActorName.written(actor) + ":", verb.name.en] + sorted.map(\.written)).joined(separator: " ")
  }

  /// The same with one argument more; as it is where the verb has no such parameter.
  package func giving(_ text: String, to name: String) -> StatedStatement {
    guard let parameter = verb.parameters.first(where: { $0.name.en == name }) else { return self }
    return StatedStatement(verb, by: actor, arguments + [StatedArgument(parameter, text)])
  }

  /// What it gives to a parameter, by its English name.
  package func value(of name: String) -> String? {
    arguments.first { $0.parameter.name.en == name }?.text
  }
}

extension Statement {
  /// What the line gives to the parameters of its verb.
  ///
  /// - Parameter value: what a name stands for.
  /// - Throws: the first name without a value.
  package func stated(_ value: (String) -> String?) throws(UnsetName) -> [StatedArgument] {
    // A statement keeps what it asks for, not how it was written: few ever ask.
    guard let tokens = try? Lexer.tokens(source), let syntax = try? StatementSyntax(tokens, source)
    else {
      return []
    }
    var stated: [StatedArgument] = []
    for (token, parameter) in zip(syntax.arguments, syntax.parameters(of: verb)) {
      guard let parameter, let template = token.template else { continue }
      let form = ValueForm(parameter.kind, in: source.vocabulary)
      let word = form.english(try template.filled(value))
      let earlier = stated.last.flatMap { $0.parameter == parameter ? stated.popLast()?.words : nil } ?? []
      stated.append(StatedArgument(parameter, words: earlier + [word]))
    }
    return stated
  }
}

extension ValueForm {
  /// Words of the language in English, all else as it is.
  fileprivate func english(_ text: String) -> String {
    LineSpelling(
      source: SourceLine(place: Place(file: "", line: 1), text: text), spelling: Spelling(language: .en)
    )
    .spelled(text, self)
  }
}
