/// Signing in and changing the password (R17, R26, S3).
extension Ruling {
  func signIn(_ login: Login, _ password: Secret) throws(Refused) -> Accepted {
    guard let account = world.accounts[login] else { throw Refused(.badCredentials) }
    if let until = account.signInLock(at: now, under: policy) {
      throw Refused(.signInLocked, .until(until))
    }
    guard means.derive(password, account.salt) == account.password.digest else {
      throw Refused(.badCredentials, recording: failedSignIn(account))
    }
    let mustChange = account.password.mustBeReplaced(at: now, under: policy)
    return Accepted([
      .account(login, .signInRowEnded),
      .portal(login, .signedIn(mustChange ? .changePassword : .home)),
    ])
  }

  /// The failure that fills the row locks from then on. While a lock holds, nothing counts.
  private func failedSignIn(_ account: Account) -> [Event] {
    guard account.signInLock(at: now, under: policy) == nil else { return [] }
    let fills = account.signIn.failures + 1 >= policy.signInTries
    return [.account(account.login, fills ? .signInLocked : .signInFailed)]
  }

  func changePassword(
    _ new: Secret, _ old: Secret?, _ visit: Visit
  ) throws(Refused) -> Accepted {
    let account = visit.account
    if let old, means.derive(old, account.salt) != account.password.digest {
      throw Refused(.badCredentials, recording: failedSignIn(account))
    }
    try require(new.revealed.count >= policy.passwordMinLength, .passwordTooShort)
    let digest = means.derive(new, account.salt)
    try require(digest != account.password.digest, .passwordUnchanged)
    return Accepted([
      .account(visit.login, .passwordChanged(digest)),
      .portal(visit.login, .screenShown(.home)),
    ])
  }
}
