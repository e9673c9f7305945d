/// The way by the Trusted Profile (R10, R21–R24).
extension Ruling {
  mutating func chooseTrustedProfile(
    _ choice: PersonaChoice, _ visit: Visit
  ) throws(Refused) -> Accepted {
    try require(visit.screen.name == .activationForm, .admission(.wrongScreen))
    try require(!visit.account.status.isActive, .activation(.accountAlreadyActive))
    try require(world.mayUseTrustedProfile(visit.account), .trustedProfile(.notForReactivation))
    let persona = try expect(self.persona(choice, visit), .trustedProfile(.personaUnknown))
    try require(
      !world.register.faults.startFails, .trustedProfile(.unavailable),
      recording: [.register(.startFaultSpent)])
    let transaction = Transaction(
      request: drawRequestID(for: visit.login), persona: persona.id, started: now,
      timeout: policy.transactionTimeout)
    return visit.showing(.trustedProfile(transaction))
  }

  private func persona(_ choice: PersonaChoice, _ visit: Visit) -> Persona? {
    switch choice {
    case .own: world.register.personas[visit.login]
    case .named(let claim): claim.value.flatMap { world.register.personas[$0] }
    }
  }

  mutating func answer(_ answer: Secret, _ visit: Visit) throws(Refused) -> Accepted {
    let transaction = try expectTransaction(visit)
    switch transaction.stage {
    case .method: return try chooseMethod(answer, transaction, visit)
    case .code(let code, let failures):
      return try checkCode(answer, code, failures, transaction, visit)
    case .consent: throw Refused(.transaction(.wrongMessage))
    }
  }

  private mutating func chooseMethod(
    _ answer: Secret, _ transaction: Transaction, _ visit: Visit
  ) throws(Refused) -> Accepted {
    try require(SignInMethod(rawValue: answer.revealed) != nil, .transaction(.methodUnknown))
    let works = world.register.personas[transaction.persona]?.state == .valid
    try require(works, .transaction(.authenticationFailed), recording: ending(visit))
    let code = drawDigits(6)
    var accepted = visit.showing(transaction, at: .code(code, failures: 0))
    accepted.handing = [.code(code)]
    return accepted
  }

  /// The third wrong code ends the authentication.
  private func checkCode(
    _ answer: Secret, _ code: Secret, _ failures: Int, _ transaction: Transaction, _ visit: Visit
  ) throws(Refused) -> Accepted {
    if failures < 2 {
      let waiting = visit.showing(transaction, at: .code(code, failures: failures + 1))
      try require(answer == code, .transaction(.codeWrong), recording: waiting.events)
    } else {
      try require(answer == code, .transaction(.authenticationFailed), recording: ending(visit))
    }
    return visit.showing(transaction, at: .consent)
  }

  func cancel(_ visit: Visit) throws(Refused) -> Accepted {
    _ = try expectTransaction(visit)
    return Accepted([.portal(visit.login, .transactionCancelled)])
  }

  /// The transaction before the patient; one whose time is over ends here.
  private func expectTransaction(_ visit: Visit) throws(Refused) -> Transaction {
    guard case .trustedProfile(let transaction) = visit.screen else {
      throw Refused(.transaction(.noTransaction))
    }
    try require(!transaction.isTimedOut(at: now), .transaction(.timedOut), recording: ending(visit))
    return transaction
  }

  private func ending(_ visit: Visit) -> [Event] { visit.showing(.activationForm(typed: nil)).events }

  func consent(_ transaction: Transaction, _ visit: Visit) throws(Refused) -> Accepted {
    _ = try expectTransaction(visit)
    try require(transaction.stage == .consent, .transaction(.wrongMessage))
    let persona = try expect(world.register.personas[transaction.persona], .trustedProfile(.personaUnknown))
    let answer = means.authenticate(request(transaction, persona, visit.account))
    let spent = spending(answer)
    switch answer.finding {
    case .refused(let code): throw Refused(code, recording: spent + ending(visit))
    case .identity(let identity):
      try check(identity, visit, recording: spent + ending(visit))
      return activated(by: identity, visit, spent)
    }
  }

  /// An identity that the Trusted Profile vouches for must be the holder's; a name may differ.
  private func check(
    _ identity: AssertedIdentity, _ visit: Visit, recording events: @autoclosure () -> [Event]
  ) throws(Refused) {
    let account = visit.account
    try require(identity.pesel == account.pesel, .identity(.mismatch), recording: events())
    try require(
      world.mayUseTrustedProfile(account), .trustedProfile(.notForReactivation), recording: events())
    try require(!account.status.isActive, .activation(.accountAlreadyActive), recording: events())
  }

  private func request(
    _ transaction: Transaction, _ persona: Persona, _ account: Account
  ) -> AuthenticationRequest {
    AuthenticationRequest(
      id: transaction.request, persona: persona, holder: account.pesel, now: now,
      skew: policy.skew, assurance: policy.assurance, fault: world.register.faults.nextReturn,
      spentArtifacts: world.register.spentArtifacts,
      seenAssertions: world.register.seenAssertions)
  }

  private func spending(_ answer: AuthenticationReturn) -> [Event] {
    var events: [Event] = [.register(.artifactSpent(answer.artifact))]
    if let assertion = answer.assertion { events.append(.register(.assertionSeen(assertion))) }
    if world.register.faults.nextReturn != nil { events.append(.register(.returnFaultSpent)) }
    return events
  }

  private func activated(
    by identity: AssertedIdentity, _ visit: Visit, _ spent: [Event]
  ) -> Accepted {
    var events = spent
    if visit.account.openPIN(at: now) != nil {
      events.append(.account(visit.login, .openPINRevoked))
    }
    events.append(.account(visit.login, .activated(.trustedProfile)))
    events.append(.portal(visit.login, .screenShown(.properties)))
    let differs = identity.name != visit.account.holder.text
    return Accepted(events, handing: differs ? [.otherName(identity.name)] : [])
  }
}

extension Visit {
  func showing(_ transaction: Transaction, at stage: Transaction.Stage) -> Accepted {
    var next = transaction
    next.stage = stage
    return showing(.trustedProfile(next))
  }
}
