/// What comes next for a patient (the procedure, What comes next).
package enum NextStep: Hashable, Sendable {
  case changePassword
  case resetPassword
  case logIn
  case records
  case answer
  case confirm
  /// At that facility no PIN can be had: the patient has to go to another.
  case come(elsewhereThan: FacilityID?)
  case present
  case issuePIN(at: FacilityID)
  case wait(until: Moment)
  case properties
  case activate
  case enterPIN
}

extension World {
  /// The first line of the table that fits this account now.
  package func nextStep(for account: Account, at now: Moment) -> NextStep {
    nextStep(for: account, on: session(of: account)?.screen, at: now)
  }

  /// The same, where the screen that the holder is on is known.
  package func nextStep(for account: Account, on shown: Screen?, at now: Moment) -> NextStep {
    let screen = shown?.asItCounts(at: now)
    if screen == .changePassword { return .changePassword }
    if screen == nil, account.usableToken(at: now) != nil { return .resetPassword }
    if account.status.isActive { return screen == nil ? signingIn(account, at: now) : .records }
    if case .trustedProfile(let transaction) = screen {
      return transaction.stage == .consent ? .confirm : .answer
    }
    guard account.openPIN(at: now) != nil else { return nextStepToAPIN(for: account, at: now) }
    if let end = account.activationLock(at: now, under: policy) { return .wait(until: end) }
    switch screen {
    case nil: return signingIn(account, at: now)
    case .properties: return .activate
    case .activationForm(let typed): return typed == nil ? .enterPIN : .confirm
    case .home, .trustedProfile, .changePassword: return .properties
    }
  }

  private func signingIn(_ account: Account, at now: Moment) -> NextStep {
    account.signInLock(at: now, under: policy).map { .wait(until: $0) } ?? .logIn
  }

  private func nextStepToAPIN(for account: Account, at now: Moment) -> NextStep {
    guard let place = reception.place(of: account.login) else { return .come(elsewhereThan: nil) }
    guard register.facilities[place.facility]?.isIntegrated == true else {
      return .come(elsewhereThan: place.facility)
    }
    guard isReady(place.visitor, for: account, at: now) else { return .present }
    if let end = account.issueLock(at: now, under: policy) { return .wait(until: end) }
    return .issuePIN(at: place.facility)
  }

  /// Whether the own login is stated, and an accepted, valid, unexpired document of the holder's shown.
  private func isReady(_ visitor: Visitor, for account: Account, at now: Moment) -> Bool {
    guard let stated = visitor.presented.login, self.login(named: stated) == account.login
    else { return false }
    return account.objections(to: visitor.presented.document, under: policy, on: date(at: now)).isEmpty
  }

  /// When the last of what now holds the account up ends: a lock, or the throttle that the next step waits for.
  package func heldUp(_ account: Account, at now: Moment) -> Moment? {
    var ends = [
      account.activationLock(at: now, under: policy), account.signInLock(at: now, under: policy),
    ].compactMap { $0 }
    if case .wait(let end) = nextStep(for: account, at: now) { ends.append(end) }
    return ends.max()
  }
}

extension Screen {
  /// As it counts: a transaction whose time is over is the activation form with nothing typed.
  fileprivate func asItCounts(at now: Moment) -> Screen {
    if case .trustedProfile(let transaction) = self, transaction.isTimedOut(at: now) {
      return .activationForm(typed: nil)
    }
    return self
  }
}
