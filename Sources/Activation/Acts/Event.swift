/// What has happened. Events carry everything that `evolve` needs, so that it holds no rule.
package enum Event: Hashable, Sendable {
  case clockSet(Moment)
  case register(RegisterEvent)
  case account(Login, AccountEvent)
  case portal(Login, PortalEvent)
  case reception(Login, ReceptionEvent)
}

package enum RegisterEvent: Hashable, Sendable {
  case facilityAdded(Facility)
  case facilityListed(FacilityID, integrated: Bool)
  case personaSet(Persona)
  case policySet(PolicySetting)
  case faultArmed(Fault)
  case faultsDisarmed
  case startFaultSpent
  case returnFaultSpent
  case artifactSpent(String)
  case assertionSeen(String)
}

package enum AccountEvent: Hashable, Sendable {
  case created(NewAccount)
  case contactChanged(Contact)
  case documentAdded(MedicalDocument)
  case pinIssued(ActivationPIN)
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
  case resetRequested(ResetToken)
  case resetCompleted(token: Digest, origin: Origin, password: Digest)
  case passwordChanged(Digest)
  case appointmentBooked(Appointment)
  case appointmentCancelled(Int)
  case recordsViewed
  case viewedBySupport
}

package enum PortalEvent: Hashable, Sendable {
  case signedIn(Screen)
  case signedOut
  case screenShown(Screen)
  case transactionCancelled
}

package enum ReceptionEvent: Hashable, Sendable {
  case came(FacilityID)
  case presented(Presentation)
  case left
}

/// The data of an account at its creation.
package struct NewAccount: Hashable, Sendable {
  package let login: Login
  package let holder: HolderName
  package let pesel: PESEL
  package let salt: Salt
  package let contact: Contact
  package let password: Digest

  package init(
    login: Login, holder: HolderName, pesel: PESEL, salt: Salt, contact: Contact, password: Digest
  ) {
    self.login = login
    self.holder = holder
    self.pesel = pesel
    self.salt = salt
    self.contact = contact
    self.password = password
  }
}
