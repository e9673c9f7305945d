import Activation

/// What a decision depends on beside the register, by the names that it uses.
package struct Wanted: Sendable {
  /// Those named by login or PESEL.
  package var accounts: Set<AccountName> = []
  /// Identities at the Trusted Profile.
  package var personas: Set<Login> = []
  /// Reset tokens, by fingerprint: the accounts that they are for.
  package var tokens: Set<Digest> = []
  /// Artifacts and assertions that may have been spent (I15).
  package var spent: Set<String> = []
  /// Whoever acts on it; nil for what is done with a store as a whole.
  package var actor: Actor?

  /// Desks whose queues are wanted, with the accounts of those who wait and of those whom they state.
  package var desks: Set<FacilityID> = []

  /// Nothing but the register, which every decision rests on.
  package init() {}
}

/// Something that has happened, and when.
package struct PastEvent: Sendable {
  /// What has happened.
  package let event: Event
  /// When it did.
  package let moment: Moment
  /// The number of its entry.
  package let entry: Int
}

/// A message on its way to the inbox of an account.
package struct Posting: Sendable {
  /// With its secret in clear.
  package let message: Message
  /// Whose inbox it goes to.
  package let login: Login

  /// A message for an inbox.
  package init(_ message: Message, to login: Login) {
    self.message = message
    self.login = login
  }
}
