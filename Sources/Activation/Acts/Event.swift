/// What has happened. Events carry everything that `evolve` needs, so that it holds no rule. The large ones
/// are held apart, for an event is kept and handed on.
package enum Event: Hashable, Sendable {
  /// The world's clock was set; only in a world of practice.
  case clockSet(Moment)
  /// The world around the accounts changed.
  case register(RegisterEvent)
  /// The account of that login changed.
  case account(Login, AccountEvent)
  /// The session of that login changed.
  case portal(Login, PortalEvent)
  /// The person of that login came, presented or left.
  case reception(Login, ReceptionEvent)
}

/// What happens to the list of facilities, the settings and the Trusted Profile's side.
package enum RegisterEvent: Hashable, Sendable {
  /// The facility is in the list.
  indirect case facilityAdded(Facility)
  /// The facility can issue PINs from here on, or no longer.
  case facilityListed(FacilityID, integrated: Bool)
  /// The Trusted Profile knows the identity as this.
  indirect case personaSet(Persona)
  /// The policy has this value.
  case policySet(PolicySetting)
  /// The fault waits for the next start or return that it concerns.
  case faultArmed(Fault)
  /// No fault waits any more.
  case faultsDisarmed
  /// The fault of a start was met.
  case startFaultSpent
  /// The fault of a return was met.
  case returnFaultSpent
  /// The portal takes the artifact never again (I15).
  case artifactSpent(String)
  /// The portal takes the assertion never again (I15).
  case assertionSeen(String)
  /// Time was taken back to that of the system: the one entry that may be earlier than the one before it (I19).
  case clockReset
  /// The operator of that name may act so from here on.
  case roleGranted(OperatorRole, to: String)
  /// The operator of that name may act so no longer.
  case roleRevoked(OperatorRole, from: String)
}

/// What happens to one account; together they are its history (I20).
package enum AccountEvent: Hashable, Sendable {
  /// The account exists, inactive (R1).
  indirect case created(NewAccount)
  /// The holder can be reached here, and nowhere else.
  indirect case contactChanged(Contact)
  /// The document stands in the records.
  indirect case documentAdded(MedicalDocument)
  /// The PIN is open.
  indirect case pinIssued(ActivationPIN)
  /// A clerk refused this person, as a visitor, a PIN.
  case pinRefused(RefusalCode, at: FacilityID)
  /// The open PIN gave way to a newer one.
  case openPINSuperseded
  /// The open PIN was taken back: by a clerk, by a reset, or as another way activated the account.
  case openPINRevoked
  /// The open PIN stands no further entry.
  case openPINExhausted
  /// The open PIN has activated the account.
  case openPINUsed
  /// On the account, and on the open PIN if there is one.
  case entryFailed(onOpenPIN: Bool)
  /// The account is active (R24).
  case activated(ActivationMethod)
  /// A password was wrong.
  case signInFailed
  /// The row of wrong passwords was full.
  case signInLocked
  /// A good sign-in ended the row of wrong passwords.
  case signInRowEnded
  /// The token was sent; those before it are good no longer.
  indirect case resetRequested(ResetToken)
  /// The password was reset and the account is inactive, from that origin (R27).
  case resetCompleted(token: Digest, origin: Origin, password: Digest)
  /// Time was taken back; what is dated later than the event must not hold.
  case clockReset
  /// The newest reset token was taken back before it was used.
  case resetTokenVoided
  /// The holder set a password of their own.
  case passwordChanged(Digest)
  /// The visit is booked.
  indirect case appointmentBooked(Appointment)
  /// The visit of that number is booked no longer.
  case appointmentCancelled(Int)
  /// The holder had the records before them.
  case recordsViewed
  /// No act leads to it any more, since whoever looks leaves an entry (I19); stores written before hold it.
  case viewedBySupport
}

/// What happens to the session of one patient on the portal.
package enum PortalEvent: Hashable, Sendable {
  /// A session began on that screen.
  case signedIn(Screen)
  /// The session ended.
  case signedOut
  /// The session went on to that screen.
  case screenShown(Screen)
  /// The patient came back from the Trusted Profile without an answer.
  case transactionCancelled
}

/// What happens to one person at the reception desks (R12–R14).
package enum ReceptionEvent: Hashable, Sendable {
  /// The person joined the queue of that facility, and left any other.
  case came(FacilityID)
  /// The person stated and showed this.
  indirect case presented(Presentation)
  /// The person waits nowhere any more.
  case left
}
