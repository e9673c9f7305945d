/// What somebody asks of the procedure: the rows of its table of acts, grouped by where they happen. The large
/// ones are held apart, for an act is handed on many times.
package enum Act: Hashable, Sendable {
  case register(RegisterAct)
  case account(AccountAct)
  case desk(DeskAct)
  case access(AccessAct)
  case portal(PortalAct)
  /// Looking at one account, or at the lists.
  case inspect(AccountName?)
}

/// What the administrator does to the world around the accounts.
package enum RegisterAct: Hashable, Sendable {
  indirect case addFacility(NewFacilityClaim)
  case integrate(FacilityName)
  case delist(FacilityName)
  indirect case setPersona(PersonaClaim)
  case arm(Fault?)
  case setPolicy([PolicySetting])
  case setClock(to: Moment?, offset: Span)
}

/// What is done to accounts by those who keep them.
package indirect enum AccountAct: Hashable, Sendable {
  case create(NewAccountClaim)
  case changeContact(AccountName, ContactChange)
  case addDocument(NewDocumentClaim)
}

/// What happens at a reception desk: the patient comes and presents, the clerk issues and revokes.
package enum DeskAct: Hashable, Sendable {
  case come(FacilityName)
  indirect case present(Presentation)
  case issuePIN(AccountName?)
  case revokePIN(AccountName)
  case viewQueue
}

/// What stands open without a session on the portal: how an account is reached, and where a PIN is to be had.
package enum AccessAct: Hashable, Sendable {
  case signIn(Secret)
  case openInbox
  case requestReset(AccountName?, Channel?)
  case completeReset(Secret)
  /// The list of facilities (R11).
  case viewFacilities
}

/// What a patient does on the portal, behind the portal guard.
package enum PortalAct: Hashable, Sendable {
  case signOut
  case changePassword(new: Secret, old: Secret?)
  case openProperties
  case pressActivate
  case enterPIN(Secret)
  case confirm
  case chooseTrustedProfile(PersonaChoice)
  case answer(Secret)
  case cancel
  case readRecords(of: AccountName?, facility: FacilityName?)
  indirect case book(AppointmentClaim)
  case listAppointments
  case cancelAppointment(Int)
}

extension Act {
  /// Who has a part in the act; anybody else is told `not-allowed`.
  func isOpen(to role: Role) -> Bool {
    switch self {
    case .register: role == .admin
    case .account(let act): act.isOpen(to: role)
    case .desk(let act): role == (act.isVisitors ? .patient : .clerk)
    case .access(let act): act.isAnybodys || role == .patient
    case .portal: role == .patient
    case .inspect: role == .support || role == .admin
    }
  }

  /// Whether a patient who has no account is told `account-not-found` before anything else. Signing in and
  /// asking for a reset answer as they do for anybody, so that nobody learns which logins exist (S5).
  var wantsKnownPatient: Bool {
    switch self {
    case .access(.signIn), .access(.requestReset): false
    case .access(.openInbox), .access(.completeReset), .access(.viewFacilities), .register, .account, .desk,
      .portal, .inspect:
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
  fileprivate var isAnybodys: Bool {
    switch self {
    case .requestReset, .completeReset, .viewFacilities: true
    case .signIn, .openInbox: false
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
