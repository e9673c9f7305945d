/// An activation PIN (<doc:States>). It keeps the length, tries and validity that were policy when it
/// was issued. All states but *open* are final (I22).
package struct ActivationPIN: Hashable, Sendable {
  package let digest: Digest
  package let length: Int
  package let tries: Int
  package let validity: Span
  package let issued: Moment
  package let facility: FacilityID
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

  package enum State: String, CaseIterable, Sendable {
    case open
    case used
    case superseded
    case expired
    case exhausted
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

  package var expires: Moment { issued + validity }
  package var triesLeft: Int { max(0, tries - failures) }

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
