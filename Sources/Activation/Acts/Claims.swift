/// What somebody says of a facility that is to be in the register. Nothing of it is checked yet: the act does.
package struct NewFacilityClaim: Hashable, Sendable {
  /// The short name that the facility is to have.
  package var id: Claimed<FacilityID>
  /// The full name, as patients read it in the list (R11).
  package var name: Claimed<Title>
  /// Whether it is to issue PINs from the start.
  package var isIntegrated = true
  /// The statistical number; nil where none is given.
  package var regon: Claimed<REGON>?
  /// A facility as it was described.
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
  /// The login that the account is to have.
  package var login: Claimed<Login>
  /// The first and the last name of whoever it is for.
  package var holder: Claimed<HolderName>
  /// The PESEL of whoever it is for; a person has one account (S8).
  package var pesel: Claimed<PESEL>
  /// Where messages go by e-mail; the portal's default where nothing is said.
  package var email: Stated<EmailAddress> = .unstated
  /// Where messages go by SMS; nil where none is given.
  package var phone: Claimed<PhoneNumber>?
  /// The first password; nil where the holder is to get a drawn one.
  package var password: Secret?
  /// An account as it was described.
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
package enum Stated<Value> {
  /// Nothing is said: it stays as it is, or takes its default.
  case unstated
  /// There is to be none.
  case none
  /// It is to be this.
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

extension Stated: Sendable where Value: Sendable {}
extension Stated: Equatable where Value: Equatable {}
extension Stated: Hashable where Value: Hashable {}

/// What is said of an account's contact: each part is kept, taken away or replaced.
package struct ContactChange: Hashable, Sendable {
  /// What is to become of the e-mail address.
  package let email: Stated<EmailAddress>
  /// What is to become of the phone number.
  package let phone: Stated<PhoneNumber>
  /// A change of either part, or of both.
  package init(email: Stated<EmailAddress>, phone: Stated<PhoneNumber>) {
    self.email = email
    self.phone = phone
  }
}

/// What is said of a medical document that is to be in somebody's records (R7).
package struct NewDocumentClaim: Hashable, Sendable {
  /// Whose records it belongs to.
  package let account: AccountName
  /// What it is called in the records.
  package let title: Claimed<Title>
  /// Who made the document.
  package let facility: FacilityName
  /// The day that it bears; nil for today.
  package let date: CalendarDate?
  /// A document as it was described.
  package init(
    account: AccountName, title: Claimed<Title>, facility: FacilityName, date: CalendarDate? = nil
  ) {
    self.account = account
    self.title = title
    self.facility = facility
    self.date = date
  }
}

/// What is said of an identity that the Trusted Profile simulator is to know.
package struct PersonaClaim: Hashable, Sendable {
  /// The name by which it is chosen.
  package let id: Claimed<Login>
  /// The name that the Trusted Profile vouches for.
  package let name: Claimed<HolderName>
  /// The PESEL that the Trusted Profile vouches for.
  package let pesel: Claimed<PESEL>
  /// Whether its Trusted Profile works.
  package let state: PersonaState
  /// How well the Trusted Profile vouches for it.
  package let assurance: Assurance
  /// An identity as it was described; by default one that passes every check.
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
  /// That of the account's holder.
  case own
  /// That of the identity of this name.
  case named(Claimed<Login>)
}

/// What a patient asks of e-Registration (R3).
package struct AppointmentClaim: Hashable, Sendable {
  /// Where the visit is to be.
  package let facility: FacilityName
  /// When it is to be.
  package let at: Moment
  /// The clinic within the facility; nil where none is named.
  package let clinic: Claimed<Title>?
  /// A visit as it was asked for.
  package init(facility: FacilityName, at: Moment, clinic: Claimed<Title>? = nil) {
    self.facility = facility
    self.at = at
    self.clinic = clinic
  }
}
