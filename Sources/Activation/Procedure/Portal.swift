/// The patient's acts on the portal (R3–R7, R17–R24).
extension Ruling {
  mutating func rule(on act: AccessAct) throws(Refused) -> Accepted {
    switch act {
    case .signIn(let password): try signIn(try expectPatient(), password)
    case .openInbox, .viewFacilities: .nothing
    case .requestReset(let name, let channel): requestReset(try resetTarget(name), channel)
    case .completeReset(let token): try completeReset(token)
    }
  }

  mutating func rule(on act: PortalAct) throws(Refused) -> Accepted {
    let account = try expect(world.accounts[try expectPatient()], .admission(.accountNotFound))
    return try rule(on: act, during: try expectVisit(of: account, for: act))
  }

  /// The portal guard, ahead of every act that needs a session.
  private func expectVisit(of account: consuming Account, for act: PortalAct) throws(Refused) -> Visit {
    let session = try expect(world.session(of: account), .admission(.notSignedIn))
    if act.waitsForPasswordChange {
      try require(session.screen != .changePassword, .admission(.passwordChangeRequired))
    }
    return Visit(account: account, screen: session.screen)
  }

  private mutating func rule(on act: PortalAct, during visit: Visit) throws(Refused) -> Accepted {
    switch act {
    case .signOut: Accepted([.portal(visit.login, .signedOut)])
    case .openProperties: visit.showing(.properties)
    case .pressActivate: try pressActivate(visit)
    case .enterPIN(let typed): try enterPIN(typed, visit)
    case .confirm: try confirm(visit)
    case .chooseTrustedProfile(let choice): try chooseTrustedProfile(choice, visit)
    case .answer(let answer): try self.answer(answer, visit)
    case .cancel: try cancel(visit)
    case .readRecords(let whose, let facility): try readRecords(of: whose, facility, visit)
    case .book(let claim): try book(claim, visit)
    case .listAppointments: .nothing
    case .cancelAppointment(let number): try cancelAppointment(number, visit)
    case .changePassword(let new, let old): try changePassword(new, old, visit)
    }
  }

  private func pressActivate(_ visit: Visit) throws(Refused) -> Accepted {
    try require(visit.screen == .properties, .admission(.wrongScreen))
    try require(!visit.account.status.isActive, .activation(.accountAlreadyActive))
    return visit.showing(.activationForm(typed: nil))
  }

  private mutating func confirm(_ visit: Visit) throws(Refused) -> Accepted {
    switch visit.screen {
    case .activationForm(let typed): try confirmPIN(typed, visit)
    case .trustedProfile(let transaction): try consent(transaction, visit)
    case .home, .properties, .changePassword: throw Refused(.admission(.wrongScreen))
    }
  }
}

/// A patient on the portal, with a session that holds.
struct Visit {
  let account: Account
  let screen: Screen

  var login: Login { account.login }

  func showing(_ screen: Screen) -> Accepted { Accepted([.portal(login, .screenShown(screen))]) }
}
