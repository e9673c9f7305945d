/// The reception desk of a facility (R9, R11–R16).
extension Ruling {
  mutating func rule(on act: DeskAct) throws(Refused) -> Accepted {
    switch act {
    case .come(let facility): try come(to: facility)
    case .present(let presentation): try present(presentation)
    case .issuePIN(let who): try serve(who, at: try expectFacility(try expectDesk()))
    case .revokePIN(let name): try revokePIN(of: name, at: try expectDesk())
    case .viewQueue: try viewQueue()
    }
  }

  /// The facility whose clerk acts; anybody else was told so before.
  private func expectDesk() throws(Refused) -> FacilityName {
    try expect(actor.facility, .admission(.notAllowed))
  }

  private func come(to facility: FacilityName) throws(Refused) -> Accepted {
    let person = try expectPatient()
    return Accepted([.reception(person, .came(try expectFacility(facility).id))])
  }

  private func viewQueue() throws(Refused) -> Accepted {
    _ = try expectFacility(try expectDesk())
    return .nothing
  }

  private func present(_ presentation: Presentation) throws(Refused) -> Accepted {
    let person = try expectPatient()
    try require(world.reception.place(of: person) != nil, .desk(.noRequest))
    return Accepted([.reception(person, .presented(presentation))])
  }

  /// Whoever stands at the desk and is sent away without a PIN takes the reason home.
  private mutating func serve(_ who: AccountName?, at facility: Facility) throws(Refused) -> Accepted {
    let visitor = visitor(who, at: facility)
    do {
      return try issuePIN(to: visitor, at: facility)
    } catch {
      guard let person = visitor?.person else { throw error }
      throw error.recording(.account(person, .pinRefused(error.refusal.code, at: facility.id)))
    }
  }

  private mutating func issuePIN(to visitor: Visitor?, at facility: Facility) throws(Refused) -> Accepted {
    try require(facility.isIntegrated, .facility(.notIntegrated))
    let visitor = try expect(visitor, .desk(.noRequest))
    let account = try expectAccount(try expect(visitor.presented.login, .desk(.loginMissing)))
    try requireProof(visitor.presented.document, of: account)
    try require(!account.status.isActive, .activation(.accountAlreadyActive))
    try requireNoLock(until: account.issueLock(at: now, under: policy), .activation(.pinIssueThrottled))
    let secret = drawDigits(policy.pinLength)
    let pin = ActivationPIN(
      digest: means.derive(secret, account.salt), length: policy.pinLength,
      tries: policy.pinTries, validity: policy.pinValidity, issued: now, facility: facility.id,
      epoch: account.epoch)
    var events = [Event.account(account.login, .pinIssued(pin)), .reception(visitor.person, .left)]
    if account.openPIN(at: now) != nil {
      events.insert(.account(account.login, .openPINSuperseded), at: 0)
    }
    let slip = Handover.pin(
      secret, account: account.login, facility: facility.id, expires: pin.expires)
    return Accepted(events, handing: [slip])
  }

  private func expectIntegratedFacility(_ name: FacilityName) throws(Refused) -> Facility {
    let facility = try expectFacility(name)
    try require(facility.isIntegrated, .facility(.notIntegrated))
    return facility
  }

  /// Who is served: the person named, if they wait here; else whoever has waited longest.
  private func visitor(_ who: AccountName?, at facility: Facility) -> Visitor? {
    let queue = world.reception.queue(at: facility.id)
    guard let who else { return queue.first }
    let person = world.login(named: who)
    return queue.first { $0.person == person }
  }

  /// Each objection to what was shown is a guard.
  private func requireProof(_ shown: IdentityDocument?, of account: Account) throws(Refused) {
    for objection in account.objections(to: shown, under: policy, on: world.date(at: now)) {
      try require(false, objection)
    }
  }

  private func revokePIN(
    of name: AccountName, at facility: FacilityName
  ) throws(Refused) -> Accepted {
    _ = try expectIntegratedFacility(facility)
    let account = try expectAccount(name)
    try require(account.openPIN(at: now) != nil, .pin(.noneOpen))
    return Accepted([.account(account.login, .openPINRevoked)])
  }
}
