extension World {
  /// The world after an event. It cannot fail and holds no rule: what was decided has happened.
  package mutating func evolve(_ event: Event, at moment: Moment, following procedure: Procedure = .law) {
    switch event {
    case .clockSet(let now): clock = now
    case .register(let event): register.evolve(event)
    case .account(let login, let event): evolve(login, event, at: moment, procedure)
    case .portal(let login, let event): evolve(login, event)
    case .reception(let person, let event):
      procedure.evolve(&reception, by: event, of: person)
      // Who leaves has been served, though the PIN may be another account's.
      if event == .left { accounts.change(person) { $0.sentAway = nil } }
    }
  }

  private mutating func evolve(
    _ login: Login, _ event: AccountEvent, at moment: Moment, _ procedure: Procedure
  ) {
    if case .created(let new) = event {
      accounts.set(login, Account(new, at: moment))
      holders.set(new.pesel, login)
    }
    if case .resetRequested(let token) = event { tokenOwners.set(token.fingerprint, login) }
    accounts.change(login) { procedure.evolve(&$0, by: event, at: moment) }
  }

  private mutating func evolve(_ login: Login, _ event: PortalEvent) {
    switch event {
    case .signedIn(let screen):
      sessions.set(login, PortalSession(epoch: accounts.part(of: login) { $0.epoch } ?? 0, screen: screen))
    case .signedOut: sessions.remove(login)
    case .screenShown(let screen): sessions.change(login) { $0.screen = screen }
    case .transactionCancelled: sessions.change(login) { $0.screen = .activationForm(typed: nil) }
    }
  }
}

extension Account {
  /// The account after an event.
  package mutating func evolve(_ event: AccountEvent, at moment: Moment) {
    switch event {
    case .created, .viewedBySupport: break
    case .recordsViewed: recordsRead = moment
    case .contactChanged(let new): contact = new
    case .documentAdded(let document): documents.append(document)
    case .pinIssued(let pin):
      pins.append(pin)
      sentAway = nil
    case .pinRefused(let code, let facility):
      sentAway = SentAway(code: code, facility: facility, at: moment)
    case .openPINSuperseded: markNewestPIN(.superseded)
    case .openPINRevoked: markNewestPIN(.revoked)
    case .openPINExhausted: markNewestPIN(.exhausted)
    case .openPINUsed: markNewestPIN(.used)
    case .entryFailed(let onOpenPIN): countFailedEntry(onOpenPIN, at: moment)
    case .activated(let method):
      status = .active(ActivationRecord(method: method, since: moment, epoch: epoch))
      failedEntries = []
    case .signInFailed: signIn.failures += 1
    case .signInLocked: signIn = SignInRow(failures: 0, lockedAt: moment)
    case .signInRowEnded: signIn = SignInRow()
    case .resetRequested(let token): tokens.append(token)
    case .resetTokenVoided: if !tokens.isEmpty { tokens[tokens.count - 1].isVoid = true }
    case .resetCompleted(let token, let origin, let digest):
      completeReset(token, origin, digest, at: moment)
    case .clockReset: endWhatIsDated(after: moment)
    case .passwordChanged(let digest):
      password = PasswordCredential(digest: digest, isOneTime: false, since: moment)
    case .appointmentBooked(let appointment):
      appointments.append(appointment)
      appointmentsMade = appointment.number
    case .appointmentCancelled(let number): appointments.removeAll { $0.number == number }
    }
  }

  private mutating func markNewestPIN(_ mark: ActivationPIN.Mark) {
    guard !pins.isEmpty else { return }
    pins[pins.count - 1].mark = mark
  }

  private mutating func countFailedEntry(_ onOpenPIN: Bool, at moment: Moment) {
    failedEntries.append(moment)
    if onOpenPIN, !pins.isEmpty { pins[pins.count - 1].failures += 1 }
  }

  /// Nothing that a wrong clock dated may hold up or admit anybody until its time has come.
  private mutating func endWhatIsDated(after moment: Moment) {
    for index in pins.indices where pins[index].mark == .unspent {
      // One that had expired by the wrong clock when the next was issued is open by none (I4).
      let isLast = index == pins.indices.last
      if pins[index].issued > moment {
        pins[index].mark = .revoked
      } else if !isLast, moment < pins[index].expires {
        pins[index].mark = .superseded
      }
    }
    for index in tokens.indices where tokens[index].sent > moment { tokens[index].isVoid = true }
    failedEntries.removeAll { $0 > moment }
    if let lockedAt = signIn.lockedAt, lockedAt > moment { signIn = SignInRow() }
    // A one-time password has no age: it is known by when it was sent.
    if password.since > moment, !password.isOneTime {
      password = PasswordCredential(digest: password.digest, isOneTime: false, since: moment)
    }
  }

  private mutating func completeReset(
    _ token: Digest, _ origin: Origin, _ digest: Digest, at moment: Moment
  ) {
    epoch += 1
    status = .inactive(origin)
    lastReset = moment
    signIn.failures = 0
    password = PasswordCredential(digest: digest, isOneTime: true, since: moment)
    for index in tokens.indices where tokens[index].fingerprint == token {
      tokens[index].isUsed = true
    }
  }
}

extension Register {
  mutating func evolve(_ event: RegisterEvent) {
    switch event {
    case .facilityAdded(let facility): facilities.set(facility.id, facility)
    case .facilityListed(let id, let integrated): facilities.change(id) { $0.isIntegrated = integrated }
    case .personaSet(let persona): personas.set(persona.id, persona)
    case .policySet(let setting): policy.apply(setting)
    case .faultArmed(.unavailable): faults.startFails = true
    case .faultArmed(let fault): faults.nextReturn = fault
    case .faultsDisarmed: faults = ArmedFaults()
    case .startFaultSpent: faults.startFails = false
    case .returnFaultSpent: faults.nextReturn = nil
    case .artifactSpent(let artifact): spentArtifacts.insert(artifact)
    case .assertionSeen(let assertion): seenAssertions.insert(assertion)
    case .clockReset: break
    case .roleGranted(let role, let name): grants.give(role, to: name)
    case .roleRevoked(let role, let name): grants.take(role, from: name)
    }
  }
}

extension Reception {
  /// The desks after an event.
  package mutating func evolve(_ person: Login, _ event: ReceptionEvent) {
    switch event {
    case .came(let facility): come(person, facility)
    case .presented(let presentation): present(person, presentation)
    case .left: leave(person)
    }
  }

  private mutating func come(_ person: Login, _ facility: FacilityID) {
    if let waiting = place(of: person) {
      guard waiting.facility != facility else { return present(person, .nothing) }
      leave(person)
    }
    if !queues.has(facility) { queues.set(facility, []) }
    queues.change(facility) { $0.append(Visitor(person: person)) }
  }

  private mutating func present(_ person: Login, _ presentation: Presentation) {
    queues.changeAll { visitors in
      if let index = visitors.firstIndex(where: { $0.person == person }) {
        visitors[index].presented = presentation
      }
    }
  }

  private mutating func leave(_ person: Login) {
    queues.changeAll { $0.removeAll { $0.person == person } }
  }
}
