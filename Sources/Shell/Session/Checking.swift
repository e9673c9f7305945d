import Activation
import CommandLanguage

extension Session {
  /// What a file would be told before it runs, for a line that is typed: names that nobody has set.
  package func mistakes(in statement: Statement) -> [SyntaxError] {
    statement.names.filter { names[$0.name] == nil }.map { use in
      SyntaxError(
        statement.source, use.range, .nameNotSet(use.name),
        suggestions: Suggestion.nearest(to: use.name, among: nameList).map { "$" + $0 })
    }
  }
}
