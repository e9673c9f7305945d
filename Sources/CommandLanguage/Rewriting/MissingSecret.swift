import Activation

/// The one thing that a line lacks, where that is a secret: the prompt asks for it without showing what is typed.
package struct MissingSecret: Sendable {
  /// How it is asked for.
  package let asked: AskedSecret
  /// The verb of the line.
  package let verb: Verb
  private let parameter: ParameterDescription
  private let statement: StatementSyntax

  /// nil where anything else is wrong with the line.
  package init?(_ errors: [SyntaxError]) {
    guard errors.count == 1, let error = errors.first, let name = error.problem.lacking,
      case .success(.statement(let statement)) = LineReader.form(of: error.source),
      let verb = statement.verb.literal.flatMap(error.source.vocabulary.verb),
      let parameter = verb.parameters.first(where: { $0.written == name && $0.kind.isTypedUnseen })
    else { return nil }
    (self.verb, self.parameter, self.statement) = (verb, parameter, statement)
    asked = parameter.asked ?? AskedSecret(named: parameter.name)
  }

  /// The line that lacks it.
  package var source: SourceLine { statement.source }

  /// The line with it, as if it had been typed there.
  package func line(with secret: Secret) -> SourceLine {
    let name = statement.verb.literal == verb.name.en ? parameter.name.en : parameter.name.pl
    let key = parameter.style == .keyed ? name + "=" : ""
    let end = (statement.arguments.last?.range ?? statement.verb.range).upperBound
    let rest = source.slice(end..<source.text.utf8.count)
    return source.replaced(
      by: source.slice(0..<end) + " " + key + WrittenValue.quoted(secret.revealed) + rest)
  }
}

extension SyntaxProblem {
  /// What has to be given and is not.
  fileprivate var lacking: Term? {
    switch self {
    case .missingArgument(let name, of: _): name
    case .neededOfOthers(let name, actor: _): name
    default: nil  // With the others something is wrong that stands there.
    }
  }
}
