/// A PIN, password, one-time password, reset token or SMS code in clear. It masks itself when printed or
/// dumped (<doc:Values>); whoever must show it says `revealed`.
package struct Secret: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The secret itself: for hashing, and for the one screen that must show it.
  package let revealed: String

  /// Keeps the text from being printed.
  package init(_ text: String) { revealed = text }

  /// Three dots, whatever the length.
  package var description: String { "•••" }
  /// Three dots, whatever the length.
  package var debugDescription: String { "•••" }
  /// What a dump sees: nothing.
  package var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// What is kept of a PIN or a password: a salted slow hash, never the secret.
package struct Digest: Hashable, Sendable {
  /// The hash, as long as its function makes it.
  package let bytes: [UInt8]
  /// A hash that was computed or stored.
  package init(_ bytes: [UInt8]) { self.bytes = bytes }
}

/// The random bytes that an account's hashes share, so that one derivation compares an entry with every
/// PIN of the account (<doc:States>).
package struct Salt: Hashable, Sendable {
  /// The random bytes.
  package let bytes: [UInt8]
  /// A salt that was drawn or stored.
  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Takes in all bytes at once.
  package func hash(into hasher: inout Hasher) { bytes.withUnsafeBytes { hasher.combine(bytes: $0) } }
}
