/// The way by the Trusted Profile (R10, R21–R24, PROCEDURE.md §6).
extension Ruling {
  mutating func chooseTrustedProfile(
    _ choice: PersonaChoice, _ visit: Visit
  ) throws(Refused) -> Accepted {
    try require(visit.screen.name == .activationForm, .wrongScreen)
    try require(!visit.account.status.isActive, .accountAlreadyActive)
    try require(world.mayUseTrustedProfile(visit.account), .notForReactivation)
    let persona = try expect(self.persona(choice, visit), .personaUnknown)
    try require(
      !world.register.faults.startFails, .trustedProfileUnavailable, recording: [.register(.startFaultSpent)])
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
    case .consent: throw Refused(.wrongMessage)
    }
  }

  private mutating func chooseMethod(
    _ answer: Secret, _ transaction: Transaction, _ visit: Visit
  ) throws(Refused) -> Accepted {
    try require(SignInMethod(rawValue: answer.revealed) != nil, .methodUnknown)
    let works = world.register.personas[transaction.persona]?.state == .valid
    try require(works, .authenticationFailed, recording: ending(visit))
    let code = drawDigits(6)
    var accepted = visit.showing(transaction, at: .code(code, failures: 0))
    accepted.handing = [.code(code)]
    return accepted
  }

  private func checkCode(
    _ answer: Secret, _ code: Secret, _ failures: Int, _ transaction: Transaction, _ visit: Visit
  ) throws(Refused) -> Accepted {
    if answer == code || skips(.codeWrong) { return visit.showing(transaction, at: .consent) }
    guard failures < 2 + codesToSpare else { throw ended(.authenticationFailed, visit) }
    let waiting = visit.showing(transaction, at: .code(code, failures: failures + countedCodes))
    throw Refused(.codeWrong, recording: waiting.events)
  }

  func cancel(_ visit: Visit) throws(Refused) -> Accepted {
    _ = try expectTransaction(visit)
    return Accepted([.portal(visit.login, .transactionCancelled)])
  }

  /// The transaction before the patient; one whose time is over ends here.
  private func expectTransaction(_ visit: Visit) throws(Refused) -> Transaction {
    guard case .trustedProfile(let transaction) = visit.screen else {
      throw Refused(.noTransaction)
    }
    try require(!isTimedOut(transaction), .timedOut, recording: ending(visit))
    return transaction
  }

  private func isTimedOut(_ transaction: Transaction) -> Bool {
    var transaction = transaction
    if isWeakened(by: .trustedProfile(.timeoutOfToday)) { transaction.timeout = policy.transactionTimeout }
    return transaction.isTimedOut(at: moment(for: .transactionTimeout))
  }

  private func ended(_ code: RefusalCode, _ visit: Visit, _ events: [Event] = []) -> Refused {
    Refused(code, recording: events + ending(visit))
  }

  private func ending(_ visit: Visit) -> [Event] { visit.showing(.activationForm(typed: nil)).events }

  func consent(_ transaction: Transaction, _ visit: Visit) throws(Refused) -> Accepted {
    _ = try expectTransaction(visit)
    try require(transaction.stage == .consent, .wrongMessage)
    let persona = try expect(world.register.personas[transaction.persona], .personaUnknown)
    let answer = means.authenticate(request(transaction, persona, visit.account))
    let spent = spending(answer)
    switch answer.finding {
    case .refused(let code): throw ended(code, visit, spent)
    case .identity(let identity):
      if let code = objection(to: identity, visit.account) { throw ended(code, visit, spent) }
      return activated(by: identity, visit, spent)
    }
  }

  private func request(
    _ transaction: Transaction, _ persona: Persona, _ account: Account
  ) -> AuthenticationRequest {
    AuthenticationRequest(
      id: transaction.request, persona: persona, holder: account.pesel, now: now,
      skew: policy.skew, assurance: policy.assurance, fault: world.register.faults.nextReturn,
      spentArtifacts: world.register.spentArtifacts,
      seenAssertions: world.register.seenAssertions, mutant: world.mutant)
  }

  private func spending(_ answer: AuthenticationReturn) -> [Event] {
    var events: [Event] = [.register(.artifactSpent(answer.artifact))]
    if let assertion = answer.assertion { events.append(.register(.assertionSeen(assertion))) }
    if world.register.faults.nextReturn != nil { events.append(.register(.returnFaultSpent)) }
    return events
  }

  /// What speaks against an identity that the Trusted Profile vouches for; a differing name does not.
  private func objection(to identity: AssertedIdentity, _ account: Account) -> RefusalCode? {
    if !isHolder(identity, account), !skips(.assertedIdentityMismatch) { return .assertedIdentityMismatch }
    if !world.mayUseTrustedProfile(account), !skips(.notForReactivation) { return .notForReactivation }
    return account.status.isActive ? .accountAlreadyActive : nil
  }

  private func isHolder(_ identity: AssertedIdentity, _ account: Account) -> Bool {
    if isWeakened(by: .trustedProfile(.nameMustMatch)), identity.name != account.holder.text { return false }
    return identity.pesel == account.pesel
  }

  private func activated(
    by identity: AssertedIdentity, _ visit: Visit, _ spent: [Event]
  ) -> Accepted {
    var events = spent
    if openPIN(of: visit.account) != nil {
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

/// How the way by the Trusted Profile can be weakened.
package enum TrustedProfileWeakness: String, Weakness {
  case startFaultStays = "trusted-profile/fault-stays"
  case returnFaultStays = "confirm/fault-stays"
  case fourthCode = "answer/fourth-code"
  case noThirdCode = "answer/no-third-code"
  case codeUncounted = "answer/code-uncounted"
  case failureDoesNotEnd = "answer/failure-does-not-end"
  case cancelDoesNotEnd = "cancel/does-not-end"
  case refusalDoesNotEnd = "confirm/refusal-does-not-end"
  case timeoutOfToday = "answer/timeout-of-today"
  case pinStaysOpen = "confirm/trusted-profile-leaves-pin-open"
  case nameMustMatch = "confirm/name-must-match"
  case assuranceAbove = "confirm/assurance-above"

  package var breaks: Tenet {
    switch self {
    case .startFaultStays, .returnFaultStays, .noThirdCode, .failureDoesNotEnd, .cancelDoesNotEnd,
      .refusalDoesNotEnd, .timeoutOfToday:
      .rule(.r23)
    case .fourthCode, .codeUncounted, .assuranceAbove: .rule(.r31)
    case .pinStaysOpen: .invariant(5)
    case .nameMustMatch: .rule(.r10)
    }
  }

  package func leavesOut(_ event: Event) -> Bool {
    switch (self, event) {
    case (.startFaultStays, .register(.startFaultSpent)), (.returnFaultStays, .register(.returnFaultSpent)),
      (.failureDoesNotEnd, .portal(_, .screenShown(.activationForm))),
      (.cancelDoesNotEnd, .portal(_, .transactionCancelled)),
      (.refusalDoesNotEnd, .portal(_, .screenShown(.activationForm))),
      (.pinStaysOpen, .account(_, .openPINRevoked)):
      true
    case _: false
    }
  }
}

extension Ruling {
  private var countedCodes: Int { isWeakened(by: .trustedProfile(.codeUncounted)) ? 0 : 1 }

  /// By how many more or fewer wrong codes a mutant bears.
  private var codesToSpare: Int {
    if isWeakened(by: .trustedProfile(.fourthCode)) { return 1 }
    return isWeakened(by: .trustedProfile(.noThirdCode)) ? -1 : 0
  }
}

extension Mutant {
  /// The checks of the return stand in `ServiceProvider`, which asks for the mutant too. What cannot be read
  /// (`tp-malformed`) or is no PESEL leaves nobody to activate; without a persona or a transaction there is
  /// nothing to go on with. An assertion comes back in the second of its issue: a skew that is a second shorter
  /// refuses no more. Whether artifacts and assertions are recorded as spent, nobody sees in one world: a fault
  /// brings its own. Only another shell on the same store makes the account active meanwhile.
  static let ofTrustedProfile =
    guards(of: .chooseTrustedProfile, .wrongScreen, .notForReactivation)
    + skips(of: .chooseTrustedProfile, .trustedProfileUnavailable)
    + guards(of: .answer, .timedOut, .methodUnknown) + skips(of: .answer, .authenticationFailed, .codeWrong)
    + skips(of: .cancel, .timedOut)
    + guards(
      of: .confirm, .timedOut, .wrongMessage, .artifactReused, .responseMismatch, .signatureInvalid,
      .issuerUnknown, .audienceMismatch, .recipientMismatch, .requestMismatch, .notYetValid,
      .assertionExpired, .replayed, .assuranceTooLow, .attributeMissing, .assertedIdentityMismatch)
    + skips(of: .confirm, .notForReactivation)
    + bounds(.transactionTimeout) + [.off(.skew, by: .more)]
    + TrustedProfileWeakness.allCases.map(Mutant.trustedProfile)
}
