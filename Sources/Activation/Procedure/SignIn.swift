/// Signing in and changing the password (R17, R26, S3).
extension Ruling {
  func signIn(_ login: Login, _ password: Secret) throws(Refused) -> Accepted {
    let account = try expect(world.accounts[login], .signIn(.badCredentials))
    try requireNoLock(until: account.signInLock(at: now, under: policy), .signIn(.locked))
    let isRight = means.derive(password, account.salt) == account.password.digest
    try require(isRight, .signIn(.badCredentials), recording: failedSignIn(account))
    let mustChange = account.password.mustBeReplaced(at: now, under: policy)
    return Accepted([
      .account(login, .signInRowEnded),
      .portal(login, .signedIn(mustChange ? .changePassword : .home)),
    ])
  }

  /// The failure that fills the row locks from then on. While a lock holds, nothing counts.
  private func failedSignIn(_ account: Account) -> [Event] {
    guard account.signInLock(at: now, under: policy) == nil else { return [] }
    let fillsRow = account.signIn.failures + 1 >= policy.signInTries
    return [.account(account.login, fillsRow ? .signInLocked : .signInFailed)]
  }

  func isLongEnough(_ password: Secret) -> Bool { password.revealed.count >= policy.passwordMinLength }

  func changePassword(
    _ new: Secret, _ old: Secret?, _ visit: Visit
  ) throws(Refused) -> Accepted {
    let account = visit.account
    let isOld = old.map { means.derive($0, account.salt) == account.password.digest } ?? true
    try require(isOld, .signIn(.badCredentials), recording: failedSignIn(account))
    try require(isLongEnough(new), .account(.passwordTooShort))
    let digest = means.derive(new, account.salt)
    try require(digest != account.password.digest, .password(.unchanged))
    let changed = [Event.account(visit.login, .passwordChanged(digest))] + voidingToken(of: account)
    return Accepted(changed + [.portal(visit.login, .screenShown(.home))])
  }
}
