/// The reset of a forgotten password (R27–R30, S1–S5).
extension Ruling {
  /// Whose reset is asked for: the account named, else the patient's own. An unknown one leads to the same
  /// answer as any other (S5).
  func resetTarget(_ name: AccountName?) throws(Refused) -> Account? {
    let named = name ?? actor.patient.map { AccountName($0) }
    guard let account = named.flatMap({ world.account(named: $0) }) else {
      if isWeakened(by: .reset(.unknownTold)) { throw Refused(.accountNotFound) }
      return nil
    }
    if let until = resetLock(of: account), !skips(.resetThrottled) {
      throw Refused(.resetThrottled, .until(until))
    }
    return account
  }

  private func resetLock(of account: Account) -> Moment? {
    let until = account.lastReset.map { $0 + policy.resetInterval }
    return until.flatMap { moment(for: .resetInterval) < $0 ? $0 : nil }
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
    if isWeakened(by: .reset(.sentAnyway)) { return wanted ?? .email }
    let others: [Channel] = isWeakened(by: .reset(.otherChannel)) ? [.email, .sms] : []
    let candidates = wanted.map { [$0] + others } ?? standardChannels
    return candidates.first(where: contact.has)
  }

  private var standardChannels: [Channel] {
    isWeakened(by: .reset(.emailOnly)) ? [.email] : [.email, .sms]
  }

  mutating func completeReset(_ secret: Secret) throws(Refused) -> Accepted {
    let fingerprint = means.fingerprint(secret)
    let account = try expect(
      world.tokenOwners[fingerprint].flatMap { world.accounts[$0] }, .resetTokenInvalid)
    let token = try expect(
      account.tokens.last { $0.fingerprint == fingerprint }, .resetTokenInvalid)
    try require(token.isUsed || token == account.tokens.last, .resetTokenInvalid)
    try require(!token.isUsed, .resetTokenUsed)
    let validity = isWeakened(by: .reset(.validityOfToday)) ? policy.resetTokenValidity : token.validity
    try require(moment(for: .resetTokenValidity) < token.sent + validity, .resetTokenExpired)
    return completed(token, account)
  }

  private mutating func completed(_ token: ResetToken, _ account: Account) -> Accepted {
    let password = drawPassword()
    var events: [Event] = []
    if openPIN(of: account) != nil { events.append(.account(account.login, .openPINRevoked)) }
    events.append(
      .account(
        account.login,
        .resetCompleted(
          token: token.fingerprint,
          origin: origin(of: account),
          password: means.derive(password, account.salt))))
    if world.session(of: account.login) != nil {
      events.append(.portal(account.login, .signedOut))
    }
    let message = Message(channel: token.channel, sent: now, content: .oneTimePassword(password))
    return Accepted(events, handing: [.message(message, to: account.login)])
  }
}

extension Ruling {
  private func origin(of account: Account) -> Origin {
    if isWeakened(by: .reset(.originForgotten)) { return .neverActivated }
    return account.wasEverActive || isWeakened(by: .reset(.originInvented)) ? .reset : .neverActivated
  }
}

extension Account {
  /// Whether it was active at any time; only a reset leads away from that (R29).
  package var wasEverActive: Bool { status != .inactive(.neverActivated) }
}

/// How the reset of a forgotten password can be weakened, as far as it is decided; the rest is `AftermathWeakness`.
package enum ResetWeakness: String, Weakness {
  case unknownTold = "forgot-password/unknown-told"
  case sentAnyway = "forgot-password/sent-without-address"
  case otherChannel = "forgot-password/other-channel"
  case emailOnly = "forgot-password/email-only"
  case pinStaysOpen = "reset-password/pin-stays-open"
  case sessionStays = "reset-password/session-stays"
  case originForgotten = "reset-password/origin-forgotten"
  case originInvented = "reset-password/origin-invented"
  case validityOfToday = "reset-password/validity-of-today"

  package var breaks: Tenet {
    switch self {
    case .unknownTold, .sentAnyway, .otherChannel: .rule(.s5)
    case .emailOnly, .validityOfToday: .rule(.s3)
    case .pinStaysOpen: .invariant(6)
    case .sessionStays: .invariant(13)
    case .originForgotten, .originInvented: .rule(.r30)
    }
  }

  package func leavesOut(_ event: Event) -> Bool {
    switch (self, event) {
    case (.pinStaysOpen, .account(_, .openPINRevoked)), (.sessionStays, .portal(_, .signedOut)): true
    case _: false
    }
  }
}

extension Mutant {
  /// A token that nobody has leads to no account: `reset-token-invalid` is skipped only for a superseded one.
  static let ofReset =
    skips(of: .requestReset, .resetThrottled)
    + guards(of: .completeReset, .resetTokenInvalid, .resetTokenUsed)
    + skips(of: .completeReset, .resetTokenExpired)
    + extra(.notSignedIn, in: .requestReset, .completeReset)
    + bounds(.resetInterval, .resetTokenValidity) + ResetWeakness.allCases.map(Mutant.reset)
}
