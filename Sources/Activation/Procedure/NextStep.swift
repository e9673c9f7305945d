/// What comes next for a patient (<doc:What-Comes-Next>).
package enum NextStep: Hashable, Sendable {
  case changePassword
  case logIn
  case records
  case answer
  case confirm
  case come
  case present
  case issuePIN
  case wait(until: Moment)
  case properties
  case activate
  case enterPIN
}

extension World {
  /// The first line of the table that fits this account now.
  package func nextStep(for account: Account, at now: Moment) -> NextStep {
    let screen = session(of: account.login)?.screen
    if screen == .changePassword { return .changePassword }
    if account.status.isActive { return screen == nil ? .logIn : .records }
    if case .trustedProfile(let transaction) = screen {
      return transaction.stage == .consent ? .confirm : .answer
    }
    guard account.openPIN(at: now) != nil else { return nextStepToAPIN(for: account, at: now) }
    if let end = account.activationLock(at: now, under: policy) { return .wait(until: end) }
    switch screen {
    case nil: return .logIn
    case .properties: return .activate
    case .activationForm(let typed): return typed == nil ? .enterPIN : .confirm
    case .home, .trustedProfile, .changePassword: return .properties
    }
  }

  private func nextStepToAPIN(for account: Account, at now: Moment) -> NextStep {
    guard let place = reception.place(of: account.login) else { return .come }
    return isReady(place.visitor, for: account, at: now) ? .issuePIN : .present
  }

  /// Whether the own login is stated, and an accepted, valid, unexpired document of the holder's shown.
  private func isReady(_ visitor: Visitor, for account: Account, at now: Moment) -> Bool {
    guard let stated = visitor.presented.login, self.account(named: stated)?.login == account.login
    else { return false }
    return account.objections(to: visitor.presented.document, under: policy, at: now).isEmpty
  }
}
