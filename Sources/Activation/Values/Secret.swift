/// A PIN, password, one-time password, reset token or SMS code in clear. It masks itself when printed or
/// dumped (<doc:Values>); whoever must show it says `revealed`.
package struct Secret: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  package let revealed: String

  package init(_ text: String) { revealed = text }

  package var description: String { "•••" }
  package var debugDescription: String { "•••" }
  package var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// What is kept of a PIN or a password: a salted slow hash, never the secret.
package struct Digest: Hashable, Sendable {
  package let bytes: [UInt8]
  package init(_ bytes: [UInt8]) { self.bytes = bytes }
}

/// The random bytes that an account's hashes share, so that one derivation compares an entry with every
/// PIN of the account (<doc:States>).
package struct Salt: Hashable, Sendable {
  package let bytes: [UInt8]
  package init(_ bytes: [UInt8]) { self.bytes = bytes }
}
