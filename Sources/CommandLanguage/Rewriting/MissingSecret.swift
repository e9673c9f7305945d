import Activation

/// The one thing that a line lacks, where that is a secret: the prompt asks for it without showing what is typed.
package struct MissingSecret: Sendable {
  /// How it is asked for.
  package let asked: AskedSecret
  /// The verb of the line.
  package let verb: Verb
  /// The line that lacks it.
  package let source: SourceLine
  private let gap: Gap

  /// Where it belongs in the line.
  private struct Gap {
    /// A byte offset.
    let place: Int
    /// What has to be written there before it.
    let lead: String
  }

  /// nil where anything else is wrong with the line.
  package init?(_ errors: [SyntaxError]) {
    guard errors.count == 1, let error = errors.first,
      let found = Self.lacking(error) ?? Self.withoutValue(error)
    else { return nil }
    (verb, gap, source) = (found.verb, found.gap, error.source)
    asked = found.parameter.asked ?? AskedSecret(named: found.parameter.name)
  }

  private typealias Found = (verb: Verb, parameter: ParameterDescription, gap: Gap)

  /// Where nothing of it is written.
  private static func lacking(_ error: SyntaxError) -> Found? {
    guard let name = error.problem.lacking,
      case .success(.statement(let statement)) = LineReader.form(of: error.source),
      let (verb, parameter) = parameter(of: statement, where: { $0.written == name })
    else { return nil }
    let written = statement.verb.literal == verb.name.en ? parameter.name.en : parameter.name.pl
    let end = (statement.arguments.last?.range ?? statement.verb.range).upperBound
    let key = parameter.style == .keyed ? written + "=" : ""
    return (verb, parameter, Gap(place: end, lead: " " + key))
  }

  /// Where its key stands with nothing behind it, and all else is right: `change-password new=`.
  private static func withoutValue(_ error: SyntaxError) -> Found? {
    guard case .pairWithoutValue(let key) = error.problem else { return nil }
    let gap = Gap(place: error.range.upperBound, lead: "")
    let filled = error.source.filling(gap.place, with: WrittenValue.quoted("00000000"))
    guard case .success(.statement(let statement)) = LineReader.form(of: filled),
      case .success = LineReader.readCommand(filled),
      let (verb, parameter) = parameter(of: statement, where: { $0.style == .keyed && $0.name.matches(key) })
    else { return nil }
    return (verb, parameter, gap)
  }

  private static func parameter(
    of statement: StatementSyntax, where isIt: (ParameterDescription) -> Bool
  ) -> (Verb, ParameterDescription)? {
    guard let verb = statement.verb.literal.flatMap(statement.source.vocabulary.verb),
      let parameter = verb.parameters.first(where: { isIt($0) && $0.kind.isTypedUnseen })
    else { return nil }
    return (verb, parameter)
  }

  /// The line with it, as if it had been typed there.
  package func line(with secret: Secret) -> SourceLine {
    source.filling(gap.place, with: gap.lead + WrittenValue.quoted(secret.revealed))
  }
}

extension SourceLine {
  fileprivate func filling(_ place: Int, with text: String) -> SourceLine {
    replaced(by: slice(0..<place) + text + slice(place..<self.text.utf8.count))
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
