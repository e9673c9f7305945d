/// The administrator's acts on accounts (R1, S6, S8, S9).
extension Ruling {
  mutating func rule(on act: AccountAct) throws(Refused) -> Accepted {
    switch act {
    case .create(let claim): try createAccount(claim)
    case .changeContact(let name, let change): try changeContact(name, change)
    case .addDocument(let claim): try addDocument(claim)
    }
  }

  private mutating func createAccount(_ claim: NewAccountClaim) throws(Refused) -> Accepted {
    let login = try expect(claim.login.value, .account(.loginInvalid))
    try require(!world.has(login), .account(.loginTaken))
    let holder = try expect(claim.holder.value, .account(.nameInvalid))
    let pesel = try expect(claim.pesel.value, .account(.peselInvalid))
    try require(!world.holders.has(pesel), .account(.peselTaken))
    let contact = try expectContact(claim, login)
    try require(claim.password.map { isLongEnough($0) } ?? true, .account(.passwordTooShort))
    let salt = drawSalt()
    let password = claim.password ?? drawPassword()
    let account = NewAccount(
      login: login, holder: holder, pesel: pesel, salt: salt, contact: contact,
      password: means.derive(password, salt))
    var accepted = Accepted(
      [.account(login, .created(account))], handing: [.password(password, to: login)])
    if !world.register.personas.has(login) {
      let own = Persona(id: login, name: holder, pesel: pesel)
      accepted.events.append(.register(.personaSet(own)))
    }
    return accepted
  }

  private func expectContact(
    _ claim: NewAccountClaim, _ login: Login
  ) throws(Refused) -> Contact {
    try require(claim.email.isValid && claim.phone.map { $0.value != nil } ?? true, .account(.contactInvalid))
    let standard = EmailAddress(login.text + "@example.test")
    return Contact(email: claim.email.applied(to: standard), phone: claim.phone?.value)
  }

  private func changeContact(_ name: AccountName, _ change: ContactChange) throws(Refused) -> Accepted {
    let account = try expectAccount(name)
    try require(change.email.isValid && change.phone.isValid, .account(.contactInvalid))
    let contact = Contact(
      email: change.email.applied(to: account.contact.email),
      phone: change.phone.applied(to: account.contact.phone))
    return Accepted([.account(account.login, .contactChanged(contact))] + voidingToken(of: account))
  }

  private func addDocument(_ claim: NewDocumentClaim) throws(Refused) -> Accepted {
    let account = try expectAccount(claim.account)
    let facility = try expectFacility(claim.facility)
    if case .clerk(let own, _) = actor {
      try require(own.words == facility.id.text, .facility(.notItsStaff))
    }
    let title = try expect(claim.title.value, .account(.nameInvalid))
    let document = MedicalDocument(
      title: title, date: claim.date ?? world.date(at: now), facility: facility.id)
    return Accepted([.account(account.login, .documentAdded(document))])
  }

  /// Looking at one account, or at the lists; it changes nothing but the trail.
  func inspect(_ name: AccountName?) throws(Refused) -> Accepted {
    if let name, !world.has(name) { throw Refused(.admission(.accountNotFound)) }
    return .nothing
  }
}
