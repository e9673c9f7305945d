/// What somebody asks of the procedure: the rows of its table of acts, grouped by where they happen. The large
/// ones are held apart, for an act is handed on many times.
package enum Act: Hashable, Sendable {
  /// The administrator changes the world around the accounts.
  case register(RegisterAct)
  /// Somebody keeps an account or its records.
  case account(AccountAct)
  /// Something happens at a reception desk.
  case desk(DeskAct)
  /// Somebody does what needs no session.
  case access(AccessAct)
  /// A patient does something on the portal.
  case portal(PortalAct)
  /// Looking at one account, or at the lists.
  case inspect(AccountName?)
  /// Looking at the trail, perhaps of one account alone (I19).
  case audit(AccountName?)
}

/// What the administrator does to the world around the accounts.
package enum RegisterAct: Hashable, Sendable {
  /// Puts a facility into the list (R11).
  indirect case addFacility(NewFacilityClaim)
  /// Lets a facility issue and revoke PINs.
  case integrate(FacilityName)
  /// Lets a facility issue and revoke no more PINs; it stays in the list.
  case delist(FacilityName)
  /// Makes an identity at the Trusted Profile, or makes it anew.
  indirect case setPersona(PersonaClaim)
  /// Makes the Trusted Profile fail once in this way; nil takes back what is armed.
  case arm(Fault?)
  /// Gives policies their values.
  case setPolicy([PolicySetting])
  /// Sets the world's clock to a moment, or to now where none is given, and on by the offset.
  case setClock(to: Moment?, offset: Span)
}

/// What is done to accounts by those who keep them.
package indirect enum AccountAct: Hashable, Sendable {
  /// Creates an account.
  case create(NewAccountClaim)
  /// Changes where an account's holder can be reached.
  case changeContact(AccountName, ContactChange)
  /// Puts a document into somebody's records (R7).
  case addDocument(NewDocumentClaim)
}

/// What happens at a reception desk: the patient comes and presents, the clerk issues and revokes.
package enum DeskAct: Hashable, Sendable {
  /// The patient joins the queue of a facility (R12).
  case come(FacilityName)
  /// The patient states an account and shows a document (R13, R14).
  indirect case present(Presentation)
  /// The clerk serves whoever is named, or the first in the queue (R15).
  case issuePIN(AccountName?)
  /// The clerk revokes the open PIN of an account.
  case revokePIN(AccountName)
  /// The clerk looks at who waits.
  case viewQueue
}

/// What stands open without a session on the portal: how an account is reached, and where a PIN is to be had.
package enum AccessAct: Hashable, Sendable {
  /// The patient signs in with a password (R17).
  case signIn(Secret)
  /// The patient reads the messages sent to them.
  case openInbox
  /// Asks for a message that leads to a password reset (S3); without a name for the own account.
  case requestReset(AccountName?, Channel?)
  /// Uses the token of such a message (S3).
  case completeReset(Secret)
  /// The list of facilities (R11).
  case viewFacilities
}

/// What a patient does on the portal, behind the portal guard.
package enum PortalAct: Hashable, Sendable {
  /// Ends the session.
  case signOut
  /// Sets a new password; an old one that is given must be right.
  case changePassword(new: Secret, old: Secret?)
  /// Opens the properties of the account (R18).
  case openProperties
  /// Opens the activation form (R19).
  case pressActivate
  /// Types a PIN, which counts only once it is confirmed (R20).
  case enterPIN(Secret)
  /// Confirms what stands on the screen: the PIN typed, or the consent (R20, R23).
  case confirm
  /// Leaves for the Trusted Profile (R22).
  case chooseTrustedProfile(PersonaChoice)
  /// Answers the message of the Trusted Profile (R23).
  case answer(Secret)
  /// Comes back from the Trusted Profile without an answer.
  case cancel
  /// Opens the own records, perhaps those of one facility (R5).
  case readRecords(of: AccountName?, facility: FacilityName?)
  /// Books a visit (R3).
  indirect case book(AppointmentClaim)
  /// Looks at the visits that are booked.
  case listAppointments
  /// Cancels the visit of that number.
  case cancelAppointment(Int)
}

extension Act {
  /// Who has a part in the act; anybody else is told `not-allowed`.
  func isOpen(to role: Role) -> Bool {
    switch self {
    case .register: role == .admin
    case .account(let act): act.isOpen(to: role)
    case .desk(let act): role == (act.isVisitors ? .patient : .clerk)
    case .access(let act): act.isOpen(to: role)
    case .portal: role == .patient
    case .inspect: role == .support || role == .admin
    case .audit: role == .support || role == .admin || role == .auditor
    }
  }

  /// Whether a patient who has no account is told `account-not-found` before anything else. Signing in and
  /// asking for a reset answer as they do for anybody, so that nobody learns which logins exist (S5).
  var wantsKnownPatient: Bool {
    switch self {
    case .access(.signIn), .access(.requestReset): false
    case .access(.openInbox), .access(.completeReset), .access(.viewFacilities), .register, .account, .desk,
      .portal, .inspect, .audit:
      true
    }
  }
}

extension AccountAct {
  fileprivate func isOpen(to role: Role) -> Bool {
    switch self {
    case .create, .changeContact: role == .admin
    case .addDocument: role == .admin || role == .clerk
    }
  }
}

extension DeskAct {
  fileprivate var isVisitors: Bool {
    switch self {
    case .come, .present: true
    case .issuePIN, .revokePIN, .viewQueue: false
    }
  }
}

extension AccessAct {
  /// An auditor has to do with no account.
  fileprivate func isOpen(to role: Role) -> Bool {
    switch self {
    case .viewFacilities: true
    case .requestReset, .completeReset: Role.ofAccounts.contains(role)
    case .signIn, .openInbox: role == .patient
    }
  }
}

extension PortalAct {
  /// Whether it has to wait until a password that must be replaced has been.
  package var waitsForPasswordChange: Bool {
    switch self {
    case .signOut, .changePassword: false
    case .openProperties, .pressActivate, .enterPIN, .confirm, .chooseTrustedProfile, .answer, .cancel,
      .readRecords, .book, .listAppointments, .cancelAppointment:
      true
    }
  }
}
