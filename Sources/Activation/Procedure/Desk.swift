/// The reception desk of a facility (R9, R11–R16).
extension Ruling {
  mutating func rule(on act: DeskAct) throws(Refused) -> Accepted {
    switch act {
    case .come(let facility): try come(to: facility)
    case .present(let presentation): try present(presentation)
    case .issuePIN(let who): try issuePIN(for: who, at: try expectDesk())
    case .revokePIN(let name): try revokePIN(of: name, at: try expectDesk())
    case .viewQueue: try viewQueue()
    }
  }

  /// The facility whose clerk acts; anybody else was told so before.
  private func expectDesk() throws(Refused) -> FacilityName { try expect(actor.facility, .notAllowed) }

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
    try require(world.reception.place(of: person) != nil, .noRequest)
    return Accepted([.reception(person, .presented(presentation))])
  }

  private mutating func issuePIN(
    for who: AccountName?, at name: FacilityName
  ) throws(Refused) -> Accepted {
    let facility = try expectIntegratedFacility(name)
    let visitor = try expectVisitor(who, at: facility)
    let account = try expectAccount(try expectLogin(of: visitor))
    if let code = world.objection(to: visitor.presented.document, for: account, at: now) {
      throw Refused(code)
    }
    try require(!account.status.isActive, .accountAlreadyActive)
    if let until = issueLock(of: account), !skips(.pinIssueThrottled) {
      throw Refused(.pinIssueThrottled, .until(until))
    }
    let secret = drawDigits(policy.pinLength)
    let pin = ActivationPIN(
      digest: means.derive(secret, account.salt), length: policy.pinLength,
      tries: policy.pinTries, validity: policy.pinValidity, issued: now, facility: facility.id,
      epoch: account.epoch)
    var events = [Event.account(account.login, .pinIssued(pin)), .reception(visitor.person, .left)]
    if openPIN(of: account) != nil {
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
    guard let who, !isWeakened(by: .desk(.nameIgnored)) else {
      return try expect(isWeakened(by: .desk(.lastServedFirst)) ? queue.last : queue.first, .noRequest)
    }
    let person = world.account(named: who)?.login
    return try expect(queue.first { $0.person == person }, .noRequest)
  }

  private func expectLogin(of visitor: Visitor) throws(Refused) -> AccountName {
    let assumed = skips(.loginMissing) ? AccountName(visitor.person) : nil
    return try expect(visitor.presented.login ?? assumed, .loginMissing)
  }

  private func issueLock(of account: Account) -> Moment? {
    let moment = moment(more: .desk(.issueWindowLonger), less: .desk(.issueWindowShorter))
    return account.issueLock(at: moment, under: policy, slack: slack(of: .pinIssues))
  }

  private func revokePIN(
    of name: AccountName, at facility: FacilityName
  ) throws(Refused) -> Accepted {
    _ = try expectIntegratedFacility(facility)
    let account = try expectAccount(name)
    try require(openPIN(of: account) != nil, .pinNoneOpen)
    return Accepted([.account(account.login, .openPINRevoked)])
  }
}

/// How the desk can be weakened.
package enum DeskWeakness: String, Weakness {
  case lastServedFirst = "issue-pin/last-served-first"
  case nameIgnored = "issue-pin/name-ignored"
  case earlierStaysOpen = "issue-pin/earlier-stays-open"
  case visitorStays = "issue-pin/visitor-stays"
  case issueWindowLonger = "issue-pin/window-one-second-more"
  case issueWindowShorter = "issue-pin/window-one-second-less"
  case documentLonger = "issue-pin/document-one-second-more"
  case documentShorter = "issue-pin/document-one-second-less"

  package var breaks: Tenet {
    switch self {
    case .lastServedFirst, .nameIgnored: .rule(.r12)
    case .earlierStaysOpen: .invariant(4)
    case .visitorStays: .rule(.r15)
    case .issueWindowLonger, .issueWindowShorter: .rule(.r31)
    case .documentLonger, .documentShorter: .rule(.r14)
    }
  }

  package func leavesOut(_ event: Event) -> Bool {
    switch (self, event) {
    case (.earlierStaysOpen, .account(_, .openPINSuperseded)), (.visitorStays, .reception(_, .left)): true
    case _: false
    }
  }
}

extension Mutant {
  /// Where nobody waits there is nobody to serve: no mutant skips `no-request` there. A login that nobody has
  /// leads to no account; one that is not stated can be assumed.
  static let ofDesk =
    guards(of: .come, .accountNotFound)
    + guards(of: .present, .accountNotFound) + skips(of: .present, .noRequest)
    + guards(
      of: .issuePIN, .facilityNotIntegrated, .loginMissing, .documentNotShown, .documentKindNotAccepted,
      .documentInvalid, .documentExpired, .identityMismatch, .accountAlreadyActive)
    + skips(of: .issuePIN, .pinIssueThrottled)
    + guards(of: .revokePIN, .facilityNotIntegrated) + skips(of: .revokePIN, .pinNoneOpen)
    + extra(.notSignedIn, in: .come, .present) + extra(.facilityNotIntegrated, in: .come, .viewQueue)
    + bounds(.pinIssues) + DeskWeakness.allCases.map(Mutant.desk)
}
