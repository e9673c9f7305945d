import CommandLanguage
import PlainText
import Shell

/// Why a scenario was not carried out, or not to its end.
package enum Skip: Sendable {
  /// Its header says so, and why.
  case asked(String)
  /// The statement that a portal could not carry out, and why.
  case unsupported(Statement, Text)

  /// The statement, where there is one, and the reason, secrets hidden.
  package func words(_ language: Language) -> String {
    switch self {
    case .asked(let reason): Visible.text(reason)
    case .unsupported(let statement, let reason):
      "\(statement.source.place.shown)  \(statement.visibleText) – \(reason.in(language))"
    }
  }

  /// The reason alone.
  package func reason(_ language: Language) -> String {
    switch self {
    case .asked(let reason): Visible.text(reason)
    case .unsupported(_, let reason): reason.in(language)
    }
  }

  /// The statement that could not be carried out.
  package var statement: Statement? {
    switch self {
    case .asked: nil
    case .unsupported(let statement, _): statement
    }
  }
}
