extension World {
  /// Whether an event would leave the world otherwise than it is: one that sets what is so already does not, nor does a
  /// look at one's records, which only the trail is to tell of.
  package func isChanged(by event: Event) -> Bool {
    switch event {
    case .clockSet(let moment): moment != clock
    case .register(let event): register.isChanged(by: event)
    case .account(let login, let event): accounts.part(of: login) { $0.isChanged(by: event) } ?? true
    case .portal(let login, let event): isChanged(of: login, by: event)
    case .reception(let person, let event): reception.isChanged(of: person, by: event)
    }
  }

  private func isChanged(of login: Login, by event: PortalEvent) -> Bool {
    let epoch = accounts.part(of: login) { $0.epoch } ?? 0
    return switch event {
    case .signedIn(let screen): sessions[login] != PortalSession(epoch: epoch, screen: screen)
    case .signedOut: sessions.has(login)
    case .screenShown(let screen): sessions[login]?.screen != screen
    case .transactionCancelled: sessions[login]?.screen != .activationForm(typed: nil)
    }
  }
}

extension Register {
  fileprivate func isChanged(by event: RegisterEvent) -> Bool {
    switch event {
    case .facilityListed(let id, let integrated): facilities[id]?.isIntegrated != integrated
    case .personaSet(let persona): personas[persona.id] != persona
    case .policySet(let setting):
      {
        var changed = policy
        changed.apply(setting)
        return changed != policy
      }()
    case .faultArmed(.unavailable): !faults.startFails
    case .faultArmed(let fault): faults.nextReturn != fault
    case .faultsDisarmed: faults != ArmedFaults()
    case .roleGranted(let role, let name): !grants.has(role, name)
    case .roleRevoked(let role, let name): grants.has(role, name)
    case .facilityAdded, .startFaultSpent, .returnFaultSpent, .artifactSpent, .assertionSeen, .clockReset:
      true
    }
  }
}

extension Account {
  fileprivate func isChanged(by event: AccountEvent) -> Bool {
    switch event {
    case .recordsViewed, .viewedBySupport: false
    case .contactChanged(let new): contact != new
    case .signInRowEnded: signIn != SignInRow()
    case .created, .documentAdded, .pinIssued, .pinRefused, .openPINSuperseded, .openPINRevoked,
      .openPINExhausted, .openPINUsed, .entryFailed, .activated, .signInFailed, .signInLocked,
      .resetRequested, .resetCompleted, .clockReset, .resetTokenVoided, .passwordChanged,
      .appointmentBooked, .appointmentCancelled:
      true
    }
  }
}

extension Reception {
  fileprivate func isChanged(of person: Login, by event: ReceptionEvent) -> Bool {
    let waiting = place(of: person)
    return switch event {
    case .came(let facility): waiting?.facility != facility || waiting?.visitor.presented != .nothing
    case .presented(let presentation): waiting.map { $0.visitor.presented != presentation } ?? false
    case .left: waiting != nil
    }
  }
}
