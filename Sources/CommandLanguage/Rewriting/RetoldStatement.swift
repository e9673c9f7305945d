import PlainText

/// A statement that was carried out, as a line of a file that tells of it: its words as they were written, but for what
/// is put in the place of some.
package struct RetoldStatement: Sendable {
  /// One of its arguments.
  package struct Argument: Sendable {
    /// What it is for; nil where nobody knows.
    package let parameter: ParameterDescription?
    /// Its text; nil where a name stands in it.
    package let literal: String?
    /// The names that stand in it.
    package let names: [String]
    let key: String
    let written: String
  }

  /// In the order in which they were written.
  package let arguments: [Argument]
  private let verb: String
  private let actor: String?

  /// nil only for a line that is none of the language.
  package init?(_ statement: Statement) {
    let source = statement.source
    guard let tokens = try? Lexer.tokens(source), let syntax = try? StatementSyntax(tokens, source)
    else { return nil }
    verb = source.slice(syntax.verb.range)
    actor = syntax.actor.map { source.slice($0.range) }
    arguments = zip(syntax.arguments, syntax.parameters(of: statement.verb)).compactMap { token, parameter in
      switch token {
      case .word(let value), .string(let value): Argument(parameter, value, key: "", source)
      case .pair(let key, _, let value): Argument(parameter, value, key: key + "=", source)
      case .arrow, .expect, .comparison: nil
      }
    }
  }

  /// What stands before the colon.
  package enum Speaker: Sendable {
    case asWritten
    case nobody
    case actor(String)
  }

  /// The line.
  ///
  /// - Parameters:
  ///   - values: of the arguments in their order, written as the language has them; nil: as they were.
  ///   - others: arguments that did not stand in the line.
  ///   - tail: what is kept, and what is expected.
  package func line(by speaker: Speaker, _ values: [String?], others: [String], _ tail: [String]) -> String {
    let given = zip(arguments, values).map { argument, value in argument.key + (value ?? argument.written) }
    return ([before(speaker), verb].compactMap { $0 } + given + others + tail).joined(separator: " ")
  }

  private func before(_ speaker: Speaker) -> String? {
    switch speaker {
    case .asWritten: actor.map { $0 + ":" }
    case .nobody: nil
    case .actor(let actor): actor + ":"
    }
  }
}

extension RetoldStatement.Argument {
  fileprivate init(
    _ parameter: ParameterDescription?, _ value: Template, key: String, _ source: SourceLine
  ) {
    self.parameter = parameter
    literal = value.literal
    names = value.names.map(\.name)
    self.key = key
    written = source.slice(value.range)
  }
}
