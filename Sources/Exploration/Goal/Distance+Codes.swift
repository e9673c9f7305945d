import Activation

/// To refusals.
extension Standpoint {
  /// How many statements it takes at least to be refused so; 0 or 1 where that is all that is known.
  func least(to code: RefusalCode) -> Int {
    switch code {
    case .admission(let code): least(to: code)
    case .desk(let code): least(to: code)
    case .activation(.accountAlreadyActive): min(signIn, desk) + 1
    case .activation(.pinIssueThrottled): desk + 1 + 3 * issuesLeft
    case .signIn(.locked): signInLocked + 1
    case .entry(.locked): inactiveInside + entriesLocked + 1
    // The whole way with nothing typed is one statement.
    case .entry(.empty), .entry(.format): inactiveInside + 1
    case .pin(let code): least(to: code)
    case .transaction(let code): least(to: code)
    case .trustedProfile, .response, .identity, .services: signIn + 1
    case .account, .facility, .signIn(.badCredentials), .password, .world: 1
    }
  }

  private func least(to code: AdmissionRefusal) -> Int {
    switch code {
    case .wrongScreen: signIn + 1
    case .passwordChangeRequired: changeRequired + 1
    case .notGranted, .notAllowed, .accountNotFound, .accountAmbiguous, .notSignedIn: 1
    }
  }

  /// Until somebody is signed in who has to set another password.
  private var changeRequired: Int {
    if screen == .changePassword { return 0 }
    if account.password.mustBeReplaced(at: now, under: policy) || policy.passwordMaxAge != nil { return 1 }
    return reset + 1
  }

  private func least(to code: DeskRefusal) -> Int {
    guard let visitor = world.reception.place(of: account.login)?.visitor else {
      return code == .noRequest ? 1 : code == .loginMissing ? 2 : 3
    }
    switch code {
    case .noRequest, .loginMissing: return 1
    case .documentNotShown, .documentKindNotAccepted, .documentInvalid, .documentExpired, .identityMismatch:
      return visitor.presented.login == nil ? 2 : 1
    }
  }

  /// How many PINs are still to be issued until no more are: to this account, or to that in whose name a visitor comes.
  private var issuesLeft: Int {
    let other = world.accounts.values.first { $0.login != account.login }
    let most = [account, other].compactMap { account in
      account?.pins.count { now < $0.issued + Policy.issueWindow }
    }
    return max(0, policy.pinIssues - (most.max() ?? 0))
  }

  private func least(to code: PINRefusal) -> Int {
    switch code {
    // A clerk who has nothing to revoke is told so too.
    case .noneOpen: 1
    case .wrong: inactiveInside + open + 1
    case .used: has(.used) ? inactiveInside + 1 : activeByPIN + (isActive ? 3 : reset) + 3
    case .superseded: inactiveInside + (has(.superseded) ? 0 : openPIN == nil ? issues(2) : issues(1)) + 1
    case .expired: inactiveInside + (has(.expired) ? 0 : ended) + 1
    case .revoked: revoked + 1
    case .exhausted: inactiveInside + (has(.exhausted) ? 1 : exhausting)
    }
  }

  /// Until a PIN is revoked and can be typed.
  private var revoked: Int { inactiveInside + (has(.revoked) ? 0 : ended) }

  /// Until a PIN is open no more, beside what makes the account inactive: that ends one too.
  private var ended: Int { isActive && openPIN != nil ? 0 : open + 1 }

  /// Until the open PIN is exhausted.
  var exhausting: Int { openPIN?.triesLeft ?? (issues(1) + policy.pinTries) }

  private func least(to code: TransactionRefusal) -> Int {
    switch code {
    case .noTransaction, .authenticationFailed: signIn + 1
    case .timedOut: message == nil ? message(.method) + 2 : isTimedOut ? 1 : 2
    case .methodUnknown: message(.method) + 1
    case .wrongMessage: message == nil ? message(.method) + 1 : 1
    case .codeWrong: message(.code) + 1
    }
  }

  private var isTimedOut: Bool {
    guard case .trustedProfile(let transaction)? = screen else { return false }
    return transaction.isTimedOut(at: now)
  }
}
