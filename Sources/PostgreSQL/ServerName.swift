import PlainText

/// The name of a database on a server: a URI or a connection string, as every program of PostgreSQL takes it.
package struct ServerName: Hashable, Sendable {
  /// As it was given, with the password if there is one in it: for libpq alone.
  package let given: String

  /// Nil for what names a file.
  package init?(_ text: String) {
    guard ConnectionText.names(text) else { return nil }
    given = text
  }

  /// As it may be shown: a password in it is hidden.
  package var shown: String { ConnectionText.shown(given) }

  /// Whether there is a password in it.
  var hasSecrets: Bool { !ConnectionText.passwords(in: given).isEmpty }

  /// What somebody says of it, without the password.
  func hidingSecrets(in words: String) -> String {
    ConnectionText.passwords(in: given).reduce(words.replacing(given, with: shown)) { words, range in
      words.replacing(given[range], with: ConnectionText.hidden)
    }
  }
}
