/// What somebody says of a facility that is to be in the register. Nothing of it is checked yet: the act does.
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
