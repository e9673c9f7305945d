/// What has happened. Events carry everything that `evolve` needs, so that it holds no rule. The large ones
/// are held apart, for an event is kept and handed on.
package enum Event: Hashable, Sendable {
  case clockSet(Moment)
  case register(RegisterEvent)
  case account(Login, AccountEvent)
  case portal(Login, PortalEvent)
  case reception(Login, ReceptionEvent)
}

/// What happens to the list of facilities, the settings and the Trusted Profile's side.
package enum RegisterEvent: Hashable, Sendable {
  indirect case facilityAdded(Facility)
  case facilityListed(FacilityID, integrated: Bool)
  indirect case personaSet(Persona)
  case policySet(PolicySetting)
  case faultArmed(Fault)
  case faultsDisarmed
  case startFaultSpent
  case returnFaultSpent
  case artifactSpent(String)
  case assertionSeen(String)
  /// Time was taken back to that of the system: the one entry that may be earlier than the one before it (I19).
  case clockReset
}

/// What happens to one account; together they are its history (I20).
package enum AccountEvent: Hashable, Sendable {
  indirect case created(NewAccount)
  indirect case contactChanged(Contact)
  indirect case documentAdded(MedicalDocument)
  indirect case pinIssued(ActivationPIN)
  /// A clerk refused this person, as a visitor, a PIN.
  case pinRefused(RefusalCode, at: FacilityID)
  case openPINSuperseded
  case openPINRevoked
  case openPINExhausted
  case openPINUsed
  /// On the account, and on the open PIN if there is one.
  case entryFailed(onOpenPIN: Bool)
  case activated(ActivationMethod)
  case signInFailed
  case signInLocked
  case signInRowEnded
  indirect case resetRequested(ResetToken)
  case resetCompleted(token: Digest, origin: Origin, password: Digest)
  /// Time was taken back; what is dated later than the event must not hold.
  case clockReset
  /// The newest reset token was taken back before it was used.
  case resetTokenVoided
  case passwordChanged(Digest)
  indirect case appointmentBooked(Appointment)
  case appointmentCancelled(Int)
  case recordsViewed
  /// No act leads to it any more, since whoever looks leaves an entry (I19); stores written before hold it.
  case viewedBySupport
}

/// What happens to the session of one patient on the portal.
package enum PortalEvent: Hashable, Sendable {
  case signedIn(Screen)
  case signedOut
  case screenShown(Screen)
  case transactionCancelled
}

/// What happens to one person at the reception desks (R12–R14).
package enum ReceptionEvent: Hashable, Sendable {
  case came(FacilityID)
  indirect case presented(Presentation)
  case left
}
