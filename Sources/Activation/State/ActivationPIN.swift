/// An activation PIN (<doc:States>). It keeps the length, tries and validity that were policy when it
/// was issued. All states but *open* are final (I22).
package struct ActivationPIN: Hashable, Sendable {
  /// The salted slow hash of the digits (S7).
  package let digest: Digest
  /// How many digits it has.
  package let length: Int
  /// How many failed entries exhaust it.
  package let tries: Int
  /// How long it is good.
  package let validity: Span
  /// When a clerk issued it.
  package let issued: Moment
  /// Whose clerk issued it (R9).
  package let facility: FacilityID
  /// How many resets the account had then; a PIN that is open is of the current epoch (I6).
  package let epoch: Int
  package internal(set) var failures = 0
  package internal(set) var mark = Mark.unspent

  /// What happened to the PIN; expiry is not among it, because nobody does it.
  package enum Mark: Hashable, Sendable {
    case unspent
    case used
    case superseded
    case exhausted
    case revoked
  }

  /// What a PIN is at some moment, by its name in the language; only an open one activates.
  package enum State: String, CaseIterable, Sendable {
    /// It activates the account when it is confirmed.
    case open
    /// It has activated the account.
    case used
    /// A newer one took its place.
    case superseded
    /// Its time is over.
    case expired
    /// It was typed wrongly too often.
    case exhausted
    /// It was taken back.
    case revoked
  }

  /// A PIN as it is issued: unspent.
  package init(
    digest: Digest, length: Int, tries: Int, validity: Span, issued: Moment, facility: FacilityID,
    epoch: Int
  ) {
    self.digest = digest
    self.length = length
    self.tries = tries
    self.validity = validity
    self.issued = issued
    self.facility = facility
    self.epoch = epoch
  }

  /// The first moment at which it is good no longer.
  package var expires: Moment { issued + validity }
  /// How many failed entries it still stands, down to 0.
  package var triesLeft: Int { max(0, tries - failures) }

  /// Its state at that moment: an unspent PIN is open until it expires.
  package func state(at now: Moment) -> State {
    switch mark {
    case .unspent: now < expires ? .open : .expired
    case .used: .used
    case .superseded: .superseded
    case .exhausted: .exhausted
    case .revoked: .revoked
    }
  }
}
