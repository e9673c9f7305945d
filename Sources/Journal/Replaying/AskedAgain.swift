import Activation

/// An entry as the question that it answered. What the trail does not hold – what was typed, shown or drawn, the screen
/// before the patient – is taken to have been what leads to its events.
struct AskedAgain {
  let act: Act
  /// The refusal that is known without asking.
  private(set) var known: RefusalCode?
  private var screen: Screen?
  private var visitor: (person: Login, facility: FacilityID, presented: Presentation)?
  /// Whether the Trusted Profile waits for the consent, and who consents in it.
  private var isConsenting = false
  private var voucher: Persona?
  private var digest = Digest([])
  private var token = Digest([])
  private var salt: [UInt8] = []
  private var answer = AuthenticationReturn(artifact: "", assertion: nil, finding: .refused(.response(.malformed)))

  private init(_ act: Act, screen: Screen? = nil) { (self.act, self.screen) = (act, screen) }

  /// What the procedure answers.
  func decision(by actor: Actor, at now: Moment, in world: World) -> Decision {
    var world = world
    if let screen, let patient = actor.patient { world.evolve(.portal(patient, .signedIn(screen)), at: now) }
    if isConsenting, let patient = actor.patient { consent(of: patient, at: now, in: &world) }
    if let visitor {
      world.evolve(.reception(visitor.person, .came(visitor.facility)), at: now)
      world.evolve(.reception(visitor.person, .presented(visitor.presented)), at: now)
    }
    let (digest, token, answer) = (digest, token, answer)
    let means = Means(
      derive: { _, _ in digest }, fingerprint: { _ in token },
      authenticate: { request in answer.met(by: request) })
    var random: any RandomNumberGenerator & Sendable = DrawnAgain(salt)
    return world.decide(act, by: actor, at: now, with: means, drawing: &random)
  }

  private func consent(of patient: Login, at now: Moment, in world: inout World) {
    let epoch = world.account(named: AccountName(patient))?.epoch ?? 0
    var (attendance, attending) = (Attendance(), Attending())
    attending.session = .elsewhere(
      epoch: epoch,
      ScreenOutline(.trustedProfile, isTyped: false, message: .consent, ends: now + Span(seconds: 1)))
    attendance.people[patient] = attending
    world.learn(attendance)
    guard let voucher, voucher.id != patient else { return }
    let stand = Persona(
      id: patient, name: voucher.name, pesel: voucher.pesel, state: voucher.state,
      assurance: voucher.assurance)
    world.evolve(.register(.personaSet(stand)), at: now)
  }
}

extension AskedAgain {
  /// The question; nil where the trail does not hold enough to ask.
  ///
  /// - Parameter told: the events that are held against the answer.
  init?(_ entry: JournalEntry, _ told: [Event], in world: World) {
    for event in told {
      switch event {
      case .account(let login, let event):
        guard let asked = Self.asked(login, event, entry, told, world) else { continue }
        self = asked
        return
      case .register(let event):
        guard let asked = Self.asked(event, told) else { continue }
        self = asked
        return
      case .clockSet, .portal, .reception: continue
      }
    }
    guard told.isEmpty, let asked = Self.refused(entry) else { return nil }
    self = asked
  }

  /// Refusals that change nothing, and rest on nothing but the account's state.
  private static func refused(_ entry: JournalEntry) -> AskedAgain? {
    guard case .refused(let code) = entry.outcome, entry.actor.patient != nil else { return nil }
    switch (ActName(rawValue: entry.act), code) {
    case (.signIn, .signIn(.locked)): return AskedAgain(.access(.signIn(Secret(""))))
    case (.readRecords, .services(.accountInactive)):
      return AskedAgain(.portal(.readRecords(of: nil, facility: nil)), screen: .home)
    case (.pressActivate, .activation(.accountAlreadyActive)):
      return AskedAgain(.portal(.pressActivate), screen: .properties)
    case _: return nil  // Others rest on what only the session, the desk or whoever typed knows.
    }
  }

  private static func asked(_ event: RegisterEvent, _ told: [Event]) -> AskedAgain? {
    switch event {
    case .facilityAdded(let facility):
      AskedAgain(
        .register(
          .addFacility(
            NewFacilityClaim(
              id: Claimed(facility.id.text), name: Claimed(facility.name.text),
              isIntegrated: facility.isIntegrated, regon: facility.regon.map { Claimed($0.digits) }))))
    case .facilityListed(let id, let integrated):
      AskedAgain(.register(integrated ? .integrate(FacilityName(id)) : .delist(FacilityName(id))))
    case .policySet:
      AskedAgain(
        .register(
          .setPolicy(
            told.compactMap { if case .register(.policySet(let setting)) = $0 { setting } else { nil } })))
    case .personaSet(let persona):
      told.count > 1
        ? nil
        : AskedAgain(
          .register(
            .setPersona(
              PersonaClaim(
                id: Claimed(persona.id.text), name: Claimed(persona.name.text),
                pesel: Claimed(persona.pesel.digits), state: persona.state, assurance: persona.assurance))))
    case .faultArmed, .faultsDisarmed, .startFaultSpent, .returnFaultSpent, .artifactSpent, .assertionSeen,
      .clockReset, .roleGranted, .roleRevoked:
      nil
    }
  }

  private static func asked(
    _ login: Login, _ event: AccountEvent, _ entry: JournalEntry, _ told: [Event], _ world: World
  ) -> AskedAgain? {
    let account = world.account(named: AccountName(login))
    switch event {
    case .created(let new): return created(new, world)
    case .contactChanged(let contact):
      return AskedAgain(
        .account(
          .changeContact(
            AccountName(login),
            ContactChange(
              email: Stated(contact.email.map { Claimed($0.text) }),
              phone: Stated(contact.phone.map { Claimed($0.text) })))))
    case .documentAdded(let document):
      return AskedAgain(
        .account(
          .addDocument(
            NewDocumentClaim(
              account: AccountName(login), title: Claimed(document.title.text),
              facility: FacilityName(document.facility), date: document.date))))
    case .pinIssued(let pin): return issued(pin, account, entry, world)
    case .openPINRevoked:
      return told.count > 1 ? nil : AskedAgain(.desk(.revokePIN(AccountName(login))))
    case .entryFailed: return failed(account, entry, world)
    case .activated(.pin): return activated(account, entry, world)
    case .activated(.trustedProfile): return vouchedFor(account, entry, told, world)
    case .signInRowEnded:
      var asked = AskedAgain(.access(.signIn(Secret(""))))
      asked.digest = account?.password.digest ?? asked.digest
      return asked
    case .signInFailed, .signInLocked:
      return entry.act == ActName.changePassword.rawValue
        ? AskedAgain(.portal(.changePassword(new: Secret(""), old: Secret(""))), screen: .home)
        : AskedAgain(.access(.signIn(Secret(""))))
    case .resetRequested(let token):
      var asked = AskedAgain(.access(.requestReset(AccountName(login), token.channel)))
      asked.token = token.fingerprint
      if world.owner(of: token.fingerprint) != nil { asked.known = .password(.resetTokenInvalid) }
      return asked
    case .resetCompleted(let token, _, let password):
      var asked = AskedAgain(.access(.completeReset(Secret(""))))
      (asked.token, asked.digest) = (token, password)
      return asked
    case .passwordChanged(let digest):
      var asked = AskedAgain(
        .portal(.changePassword(new: Secret.longEnough(world.policy), old: nil)), screen: .home)
      asked.digest = digest
      return asked
    case .appointmentBooked(let appointment):
      return AskedAgain(
        .portal(
          .book(
            AppointmentClaim(
              facility: FacilityName(appointment.facility), at: appointment.at,
              clinic: appointment.clinic.map { Claimed($0.text) }))), screen: .home)
    case .appointmentCancelled(let number):
      return AskedAgain(.portal(.cancelAppointment(number)), screen: .home)
    case .recordsViewed:
      return AskedAgain(.portal(.readRecords(of: nil, facility: nil)), screen: .home)
    case .openPINSuperseded, .openPINExhausted, .openPINUsed:
      // Never alone: the event that comes with them is asked about.
      return told.count > 1 ? nil : AskedAgain(.inspect(nil))
    case .pinRefused, .clockReset, .resetTokenVoided, .viewedBySupport: return nil
    }
  }
}

extension AskedAgain {
  private static func created(_ new: NewAccount, _ world: World) -> AskedAgain {
    var asked = AskedAgain(
      .account(
        .create(
          NewAccountClaim(
            login: Claimed(new.login.text), holder: Claimed(new.holder.text), pesel: Claimed(new.pesel.digits),
            email: Stated(new.contact.email.map { Claimed($0.text) }),
            phone: new.contact.phone.map { Claimed($0.text) }, password: .longEnough(world.policy)))))
    (asked.digest, asked.salt) = (new.password, new.salt.bytes)
    return asked
  }

  private static func issued(
    _ pin: ActivationPIN, _ account: Account?, _ entry: JournalEntry, _ world: World
  ) -> AskedAgain {
    var asked = AskedAgain(.desk(.issuePIN(nil)))
    asked.digest = pin.digest
    guard let account else { return asked }
    let kind = DocumentKind.allCases.first(where: world.policy.documents.contains) ?? .idCard
    let document = IdentityDocument(
      kind: kind, number: nil, pesel: Claimed(account.pesel.digits), expires: nil)
    asked.visitor = (
      account.login, entry.actor.facility.flatMap { FacilityID($0.words) } ?? pin.facility,
      Presentation(login: AccountName(account.login), document: document)
    )
    return asked
  }

  private static func typed(_ account: Account?, at now: Moment, _ world: World) -> AskedAgain {
    let length = account?.openPIN(at: now)?.length ?? world.policy.pinLength
    return AskedAgain(
      .portal(.confirm), screen: .activationForm(typed: Secret(String(repeating: "0", count: length))))
  }

  private static func activated(_ account: Account?, _ entry: JournalEntry, _ world: World) -> AskedAgain {
    var asked = typed(account, at: entry.moment, world)
    asked.digest = account?.openPIN(at: entry.moment)?.digest ?? asked.digest
    return asked
  }

  /// A wrong entry: that earlier PIN whose state is told, or none.
  private static func failed(_ account: Account?, _ entry: JournalEntry, _ world: World) -> AskedAgain {
    var asked = typed(account, at: entry.moment, world)
    guard case .refused(let code) = entry.outcome else { return asked }
    let earlier = account?.pins.last { $0.state(at: entry.moment).codeOfEntry == code }
    asked.digest = earlier?.digest ?? asked.digest
    return asked
  }

  /// Whoever is vouched for has a persona with the holder's PESEL that vouches for enough.
  private static func vouchedFor(
    _ account: Account?, _ entry: JournalEntry, _ told: [Event], _ world: World
  ) -> AskedAgain? {
    guard let account else { return AskedAgain(.portal(.confirm), screen: .home) }
    func isHolders(_ persona: Persona) -> Bool {
      persona.pesel == account.pesel && persona.assurance >= world.policy.assurance
    }
    let personas = world.register.personas
    let own = personas[account.login].flatMap { isHolders($0) ? $0 : nil }
    let persona = own ?? personas.values.first(where: isHolders) ?? personas[account.login]
    var asked = AskedAgain(.portal(.confirm))
    (asked.isConsenting, asked.voucher) = (true, persona)
    asked.answer = AuthenticationReturn(told, persona)
    return asked
  }
}

extension AuthenticationReturn {
  /// As the events tell of it.
  fileprivate init(_ told: [Event], _ persona: Persona?) {
    var (artifact, assertion) = ("", String?.none)
    for event in told {
      if case .register(.artifactSpent(let id)) = event { artifact = id }
      if case .register(.assertionSeen(let id)) = event { assertion = id }
    }
    let identity = persona.map { AssertedIdentity(name: $0.name.text, pesel: $0.pesel) }
    self.init(
      artifact: artifact, assertion: assertion,
      finding: identity.map { .identity($0) } ?? .refused(.identity(.mismatch)))
  }

  /// The same, but for what an armed fault or an earlier return makes of it (I15).
  fileprivate func met(by request: AuthenticationRequest) -> AuthenticationReturn {
    func refused(_ code: RefusalCode) -> AuthenticationReturn {
      AuthenticationReturn(artifact: artifact, assertion: assertion, finding: .refused(code))
    }
    if let code = request.fault.flatMap({ RefusalCode(rawValue: $0.rawValue) }) { return refused(code) }
    if request.spentArtifacts.contains(artifact) { return refused(.response(.artifactReused)) }
    guard let assertion else { return refused(.response(.signatureInvalid)) }
    if request.seenAssertions.contains(assertion) { return refused(.response(.replayed)) }
    if request.persona.assurance < request.assurance { return refused(.identity(.assuranceTooLow)) }
    return self
  }
}

extension Secret {
  /// What is not known but that it was long enough.
  fileprivate static func longEnough(_ policy: Policy) -> Secret {
    Secret(String(repeating: "0", count: policy.passwordMinLength))
  }
}

extension Stated {
  fileprivate init(_ claim: Claimed<Value>?) { self = claim.map { .some($0) } ?? .none }
}

/// What was drawn, drawn again: the salt first, where one is told of.
private struct DrawnAgain: RandomNumberGenerator, Sendable {
  private var salt: [UInt64]
  private var others = SeededRandom(seed: 0)

  init(_ bytes: [UInt8]) {
    salt = stride(from: 0, to: bytes.count, by: 8).map { start in
      UInt64(littleEndian: bytes[start..<min(start + 8, bytes.count)].reversed().reduce(0) { $0 << 8 | UInt64($1) })
    }
  }

  mutating func next() -> UInt64 { salt.isEmpty ? others.next() : salt.removeFirst() }
}
