/// Signing in and changing the password (R17, R26, S3).
extension Ruling {
  func signIn(_ login: Login, _ password: Secret) throws(Refused) -> Accepted {
    guard let account = world.accounts[login] else { throw unknownLogin }
    if let until = signInLock(of: account), !skips(.signInLocked) {
      throw Refused(.signInLocked, .until(until))
    }
    let isRight = means.derive(password, account.salt) == account.password.digest
    try require(isRight, codeOfFailure(account), recording: failedSignIn(account))
    let mustChange = mustChangePassword(account)
    return Accepted([
      .account(login, .signInRowEnded),
      .portal(login, .signedIn(mustChange ? .changePassword : .home)),
    ])
  }

  /// The failure that fills the row locks from then on. While a lock holds, nothing counts.
  private func failedSignIn(_ account: Account) -> [Event] {
    guard signInLock(of: account) == nil || isWeakened(by: .signIn(.lockProlonged)) else { return [] }
    return [.account(account.login, fillsRow(account) ? .signInLocked : .signInFailed)]
  }

  private func fillsRow(_ account: Account) -> Bool {
    account.signIn.failures + 1 >= policy.signInTries + slack(of: .signInTries)
  }

  private func signInLock(of account: Account) -> Moment? {
    account.signInLock(at: moment(for: .signInLock), under: policy)
  }

  private func mustChangePassword(_ account: Account) -> Bool {
    account.password.mustBeReplaced(at: moment(for: .passwordMaxAge), under: policy)
  }

  func isLongEnough(_ password: Secret) -> Bool {
    password.revealed.count >= policy.passwordMinLength - slack(of: .passwordMinLength)
  }

  func changePassword(
    _ new: Secret, _ old: Secret?, _ visit: Visit
  ) throws(Refused) -> Accepted {
    let account = visit.account
    let isOld = old.map { means.derive($0, account.salt) == account.password.digest } ?? true
    try require(isOld, .badCredentials, recording: failedSignIn(account))
    try require(isLongEnough(new), .passwordTooShort)
    let digest = means.derive(new, account.salt)
    try require(digest != account.password.digest, .passwordUnchanged)
    return Accepted([
      .account(visit.login, .passwordChanged(digest)),
      .portal(visit.login, .screenShown(.home)),
    ])
  }
}

/// How signing in and changing the password can be weakened.
package enum SignInWeakness: String, Weakness {
  case rowStays = "login/row-stays"
  case failureUncounted = "login/failure-uncounted"
  case unknownTold = "login/unknown-told"
  case lastFailureTold = "login/last-failure-told"
  case oldFailureUncounted = "change-password/failure-uncounted"
  case lockProlonged = "change-password/lock-prolonged"
  case screenStays = "change-password/screen-stays"

  package var breaks: Tenet {
    switch self {
    case .rowStays, .failureUncounted, .oldFailureUncounted, .lockProlonged, .lastFailureTold: .rule(.r31)
    case .unknownTold: .rule(.s5)
    case .screenStays: .rule(.s3)
    }
  }

  package func leavesOut(_ event: Event) -> Bool {
    switch (self, event) {
    case (.rowStays, .account(_, .signInRowEnded)), (.failureUncounted, .account(_, .signInFailed)),
      (.failureUncounted, .account(_, .signInLocked)), (.oldFailureUncounted, .account(_, .signInFailed)),
      (.oldFailureUncounted, .account(_, .signInLocked)), (.screenStays, .portal(_, .screenShown)):
      true
    case _: false
    }
  }
}

/// What only a mutant says.
extension Ruling {
  private var unknownLogin: Refused {
    Refused(isWeakened(by: .signIn(.unknownTold)) ? .accountNotFound : .badCredentials)
  }

  private func codeOfFailure(_ account: Account) -> RefusalCode {
    isWeakened(by: .signIn(.lastFailureTold)) && fillsRow(account) ? .signInLocked : .badCredentials
  }
}

extension Mutant {
  static let ofSignIn =
    guards(of: .signIn, .signInLocked) + skips(of: .signIn, .badCredentials)
    + guards(of: .changePassword, .notSignedIn, .badCredentials, .passwordTooShort)
    + skips(of: .changePassword, .passwordUnchanged)
    + extra(.accountInactive, in: .signIn, .changePassword)
    + bounds(.signInTries, .signInLock, .passwordMinLength, .passwordMaxAge)
    + SignInWeakness.allCases.map(Mutant.signIn)
}
