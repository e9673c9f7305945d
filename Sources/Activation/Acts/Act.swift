/// What somebody asks of the procedure: the rows of PROCEDURE.md §5, one case each. The large ones are held
/// apart, for an act is handed on many times.
package enum Act: Hashable, Sendable {
  indirect case addFacility(NewFacilityClaim)
  case integrate(FacilityName)
  case delist(FacilityName)
  indirect case createAccount(NewAccountClaim)
  indirect case changeContact(AccountName, ContactChange)
  indirect case addDocument(NewDocumentClaim)
  indirect case setPersona(PersonaClaim)
  case arm(Fault?)
  case setPolicy([PolicySetting])
  case setClock(to: Moment?, offset: Span)

  case come(FacilityName)
  indirect case present(Presentation)
  case issuePIN(AccountName?)
  case revokePIN(AccountName)
  case viewQueue

  case signIn(Secret)
  case signOut
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
  case changePassword(new: Secret, old: Secret?)
  case requestReset(AccountName?, Channel?)
  case openInbox
  case completeReset(Secret)

  case inspect(AccountName?)
}

extension Act {
  /// Who has a part in the act; anybody else is told `not-allowed` (PROCEDURE.md §5).
  func isOpen(to role: Role) -> Bool {
    switch self {
    case .addFacility, .integrate, .delist, .createAccount, .changeContact, .setPersona, .arm,
      .setPolicy, .setClock:
      role == .admin
    case .addDocument: role == .admin || role == .clerk
    case .issuePIN, .revokePIN, .viewQueue: role == .clerk
    case .come, .present, .signIn, .signOut, .openProperties, .pressActivate, .enterPIN, .confirm,
      .chooseTrustedProfile, .answer, .cancel, .readRecords, .book, .listAppointments,
      .cancelAppointment, .changePassword, .openInbox:
      role == .patient
    case .requestReset, .completeReset: true
    case .inspect: role == .support || role == .admin
    }
  }

  /// Whether a patient who has no account is told `account-not-found` before anything else. Signing in and
  /// asking for a reset answer as they do for anybody, so that nobody learns which logins exist (S5).
  var wantsKnownPatient: Bool {
    if case .signIn = self { return false }
    if case .requestReset = self { return false }
    return true
  }
}

package struct NewFacilityClaim: Hashable, Sendable {
  package var id: Claimed<FacilityID>
  package var name: Claimed<Title>
  package var isIntegrated = true
  package var regon: Claimed<REGON>?
  package init(
    id: Claimed<FacilityID>, name: Claimed<Title>, isIntegrated: Bool = true,
    regon: Claimed<REGON>? = nil
  ) {
    self.id = id
    self.name = name
    self.isIntegrated = isIntegrated
    self.regon = regon
  }
}

/// What the administrator says of a new account. Without an e-mail the portal's default is
/// `LOGIN@example.test`; without a password the holder gets one that only they know.
package struct NewAccountClaim: Hashable, Sendable {
  package var login: Claimed<Login>
  package var holder: Claimed<HolderName>
  package var pesel: Claimed<PESEL>
  package var email: Stated<EmailAddress> = .unstated
  package var phone: Claimed<PhoneNumber>?
  package var password: Secret?
  package init(
    login: Claimed<Login>, holder: Claimed<HolderName>, pesel: Claimed<PESEL>,
    email: Stated<EmailAddress> = .unstated, phone: Claimed<PhoneNumber>? = nil,
    password: Secret? = nil
  ) {
    self.login = login
    self.holder = holder
    self.pesel = pesel
    self.email = email
    self.phone = phone
    self.password = password
  }
}

/// What is said of something that may be left as it is, taken away, or given.
package enum Stated<Value: Readable>: Hashable, Sendable {
  case unstated
  case none
  case some(Claimed<Value>)

  /// Whether what was said can stand.
  var isValid: Bool {
    switch self {
    case .unstated, .none: true
    case .some(let claim): claim.value != nil
    }
  }

  func applied(to old: Value?) -> Value? {
    switch self {
    case .unstated: old
    case .none: nil
    case .some(let claim): claim.value
    }
  }
}

package struct ContactChange: Hashable, Sendable {
  package let email: Stated<EmailAddress>
  package let phone: Stated<PhoneNumber>
  package init(email: Stated<EmailAddress>, phone: Stated<PhoneNumber>) {
    self.email = email
    self.phone = phone
  }
}

package struct NewDocumentClaim: Hashable, Sendable {
  package let account: AccountName
  package let title: Claimed<Title>
  package let facility: FacilityName
  package let date: CalendarDate?
  package init(
    account: AccountName, title: Claimed<Title>, facility: FacilityName, date: CalendarDate? = nil
  ) {
    self.account = account
    self.title = title
    self.facility = facility
    self.date = date
  }
}

package struct PersonaClaim: Hashable, Sendable {
  package let id: Claimed<Login>
  package let name: Claimed<HolderName>
  package let pesel: Claimed<PESEL>
  package let state: PersonaState
  package let assurance: Assurance
  package init(
    id: Claimed<Login>, name: Claimed<HolderName>, pesel: Claimed<PESEL>,
    state: PersonaState = .valid, assurance: Assurance = .substantial
  ) {
    self.id = id
    self.name = name
    self.pesel = pesel
    self.state = state
    self.assurance = assurance
  }
}

/// Whose Trusted Profile the patient takes: the own one (R10), or another, as a mistake or an attack.
package enum PersonaChoice: Hashable, Sendable {
  case own
  case named(Claimed<Login>)
}

package struct AppointmentClaim: Hashable, Sendable {
  package let facility: FacilityName
  package let at: Moment
  package let clinic: Claimed<Title>?
  package init(facility: FacilityName, at: Moment, clinic: Claimed<Title>? = nil) {
    self.facility = facility
    self.at = at
    self.clinic = clinic
  }
}
