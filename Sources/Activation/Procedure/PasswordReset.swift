/// The reset of a forgotten password (R27–R30, S1–S5).
extension Ruling {
  /// Whose reset is asked for: the account named, else the patient's own. An unknown one leads to the same
  /// answer as any other (S5).
  func resetTarget(_ name: AccountName?) throws(Refused) -> Account? {
    let named = name ?? actor.patient.map { AccountName($0) }
    guard let account = named.flatMap({ world.account(named: $0) }) else { return nil }
    try requireNoLock(until: account.resetLock(at: now, under: policy), .password(.resetThrottled))
    return account
  }

  mutating func requestReset(_ account: Account?, _ wanted: Channel?) -> Accepted {
    guard let account, let channel = channel(wanted, account.contact) else { return .nothing }
    let (secret, fingerprint) = drawNewToken()
    let token = ResetToken(
      fingerprint: fingerprint, channel: channel, sent: now, validity: policy.resetTokenValidity)
    let message = Message(channel: channel, sent: now, content: .resetToken(secret))
    return Accepted(
      [.account(account.login, .resetRequested(token))],
      handing: [.message(message, to: account.login)])
  }

  /// A seed that is set again draws the same tokens again; a token names one account only.
  private mutating func drawNewToken() -> (Secret, fingerprint: Digest) {
    while true {
      let secret = drawToken()
      let fingerprint = means.fingerprint(secret)
      if !world.tokenOwners.has(fingerprint) { return (secret, fingerprint) }
    }
  }

  /// The channel asked for, else e-mail, else SMS; nil if the account lacks its address.
  private func channel(_ wanted: Channel?, _ contact: Contact) -> Channel? {
    let candidates: [Channel] = wanted.map { [$0] } ?? [.email, .sms]
    return candidates.first(where: contact.has)
  }

  /// A token that could still be used went to an address, or by a password, that holds no longer.
  func voidingToken(of account: Account) -> [Event] {
    account.usableToken(at: now) == nil ? [] : [.account(account.login, .resetTokenVoided)]
  }

  mutating func completeReset(_ secret: Secret) throws(Refused) -> Accepted {
    let fingerprint = means.fingerprint(secret)
    let account = try expect(
      world.tokenOwners[fingerprint].flatMap { world.accounts[$0] }, .password(.resetTokenInvalid))
    let token = try expect(
      account.tokens.last { $0.fingerprint == fingerprint }, .password(.resetTokenInvalid))
    try require(token.isUsed || token == account.tokens.last && !token.isVoid, .password(.resetTokenInvalid))
    try require(!token.isUsed, .password(.resetTokenUsed))
    try require(now < token.expires, .password(.resetTokenExpired))
    return completed(token, account)
  }

  private mutating func completed(_ token: ResetToken, _ account: Account) -> Accepted {
    let password = drawPassword()
    var events: [Event] = []
    if account.openPIN(at: now) != nil { events.append(.account(account.login, .openPINRevoked)) }
    events.append(
      .account(
        account.login,
        .resetCompleted(
          token: token.fingerprint,
          origin: account.wasEverActive ? .reset : .neverActivated,
          password: means.derive(password, account.salt))))
    if world.session(of: account.login) != nil {
      events.append(.portal(account.login, .signedOut))
    }
    let message = Message(channel: token.channel, sent: now, content: .oneTimePassword(password))
    return Accepted(events, handing: [.message(message, to: account.login)])
  }
}

extension Account {
  /// Whether it was active at any time; only a reset leads away from that (R29).
  package var wasEverActive: Bool { status != .inactive(.neverActivated) }
}
