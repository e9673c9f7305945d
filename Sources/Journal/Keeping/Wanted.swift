import Activation

/// What a decision depends on beside the register, by the names that it uses.
package struct Wanted: Sendable {
  package var accounts: Set<AccountName> = []
  package var personas: Set<Login> = []
  /// Reset tokens, by fingerprint: the accounts that they are for.
  package var tokens: Set<Digest> = []
  /// Artifacts and assertions that may have been spent (I15).
  package var spent: Set<String> = []

  package init() {}
}

/// Something that has happened, and when.
package struct PastEvent: Sendable {
  package let event: Event
  package let moment: Moment
}

/// A message on its way to the inbox of an account.
package struct Posting: Sendable {
  package let message: Message
  package let login: Login

  package init(_ message: Message, to login: Login) {
    self.message = message
    self.login = login
  }
}
