import Activation
import CommandLanguage
import PlainText

extension Session {
  /// Whether people are real, so that a whole PESEL is shown for a reason alone.
  package var demandsReasons: Bool { !terms.isPractice }

  /// What a file would be told before it runs, for a line that is typed: names that no line was to set, keys that
  /// only a patient may leave out, and a reason that is asked for where people are real.
  package func mistakes(in statement: Statement) -> [SyntaxError] {
    let lacks = [
      statement.lackForOthers(acting(in: statement)),
      demandsReasons ? statement.lackOnStore() : statement.actorByPESEL,
    ]
    return unknownNames(in: statement) + lacks.compactMap { $0 }
  }

  /// nil where a name says who.
  private func acting(in statement: Statement) -> Actor? {
    switch statement.actor {
    case nil: actor
    case .stated(let other): other.withoutAccount
    case .named: nil
    }
  }

  private func unknownNames(in statement: Statement) -> [SyntaxError] {
    statement.names.filter { names[$0.name] == nil && !valueless.contains($0.name) }.map { use in
      SyntaxError(
        statement.source, use.range, .nameNotSet(use.name),
        suggestions: Suggestion.nearest(to: use.name, among: nameList).map { Term("$" + $0) })
    }
  }
}
