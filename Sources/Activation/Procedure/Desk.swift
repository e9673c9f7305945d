/// The reception desk of a facility (R9, R11–R16).
extension Ruling {
  mutating func ruleAtDesk(on act: Act) throws(Refused) -> Accepted {
    switch (act, actor) {
    case (.come(let name), .patient(let person)):
      return Accepted([.reception(person, .came(try expectFacility(name).id))])
    case (.present(let presentation), .patient(let person)):
      return try present(presentation, by: person)
    case (.issuePIN(let who), .clerk(let facility, _)):
      return try issuePIN(for: who, at: facility)
    case (.revokePIN(let name), .clerk(let facility, _)):
      return try revokePIN(of: name, at: facility)
    case (.viewQueue, .clerk(let facility, _)):
      _ = try expectFacility(facility)
      return .nothing
    case _: throw Refused(.notAllowed)
    }
  }

  private func present(
    _ presentation: Presentation, by person: Login
  ) throws(Refused) -> Accepted {
    try require(world.reception.place(of: person) != nil, .noRequest)
    return Accepted([.reception(person, .presented(presentation))])
  }

  private mutating func issuePIN(
    for who: AccountName?, at name: FacilityName
  ) throws(Refused) -> Accepted {
    let facility = try expectIntegratedFacility(name)
    let visitor = try expectVisitor(who, at: facility)
    let account = try expectAccount(try expect(visitor.presented.login, .loginMissing))
    if let code = world.objection(to: visitor.presented.document, for: account, at: now) {
      throw Refused(code)
    }
    try require(!account.status.isActive, .accountAlreadyActive)
    if let until = account.issueLock(at: now, under: policy) {
      throw Refused(.pinIssueThrottled, .until(until))
    }
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
    try require(facility.isIntegrated, .facilityNotIntegrated)
    return facility
  }

  /// Who is served: the person named, if they wait here; else whoever has waited longest.
  private func expectVisitor(
    _ who: AccountName?, at facility: Facility
  ) throws(Refused) -> Visitor {
    let queue = world.reception.queue(at: facility.id)
    guard let who else { return try expect(queue.first, .noRequest) }
    let person = world.account(named: who)?.login
    return try expect(queue.first { $0.person == person }, .noRequest)
  }

  private func revokePIN(
    of name: AccountName, at facility: FacilityName
  ) throws(Refused) -> Accepted {
    _ = try expectIntegratedFacility(facility)
    let account = try expectAccount(name)
    try require(account.openPIN(at: now) != nil, .pinNoneOpen)
    return Accepted([.account(account.login, .openPINRevoked)])
  }
}
