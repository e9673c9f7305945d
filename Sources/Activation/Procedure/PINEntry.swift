/// Typing the PIN and confirming it: two acts (R20).
extension Ruling {
  func enterPIN(_ typed: Secret, _ visit: Visit) throws(Refused) -> Accepted {
    guard case .activationForm = visit.screen else { throw Refused(.wrongScreen) }
    return visit.showing(.activationForm(typed: typed))
  }

  func confirmPIN(_ typed: Secret?, _ visit: Visit) throws(Refused) -> Accepted {
    let account = visit.account
    try require(!account.status.isActive, .accountAlreadyActive)
    let entry = Self.withoutSeparators(typed)
    try require(!entry.revealed.isEmpty, .pinEmpty)
    let open = account.openPIN(at: now)
    try require(Self.isPIN(entry, of: open?.length ?? policy.pinLength), .pinFormat)
    if let until = account.activationLock(at: now, under: policy) {
      throw Refused(.activationLocked, .until(until))
    }
    let digest = means.derive(entry, account.salt)
    guard let open, open.digest == digest else {
      throw failedEntry(digest, open, visit)
    }
    return Accepted([
      .account(visit.login, .openPINUsed),
      .account(visit.login, .activated(.pin(open.facility))),
      .portal(visit.login, .screenShown(.properties)),
    ])
  }

  /// An entry that is not the open PIN: it counts on the account, and on the open PIN if there is one.
  private func failedEntry(
    _ digest: Digest, _ open: ActivationPIN?, _ visit: Visit
  ) -> Refused {
    var events: [Event] = [
      .account(visit.login, .entryFailed(onOpenPIN: open != nil)),
      .portal(visit.login, .screenShown(.activationForm(typed: nil))),
    ]
    if let open, open.triesLeft <= 1 {
      events.append(.account(visit.login, .openPINExhausted))
      return Refused(.pinExhausted, recording: events)
    }
    let code = codeOfEarlierPIN(digest, visit.account) ?? (open == nil ? .pinNoneOpen : .pinWrong)
    return Refused(code, open.map { .triesLeft($0.triesLeft - 1) } ?? .none, recording: events)
  }

  private func codeOfEarlierPIN(_ digest: Digest, _ account: Account) -> RefusalCode? {
    guard let earlier = account.pins.last(where: { $0.digest == digest }) else { return nil }
    switch earlier.state(at: now) {
    case .open: return nil
    case .used: return .pinUsed
    case .superseded: return .pinSuperseded
    case .expired: return .pinExpired
    case .exhausted: return .pinExhausted
    case .revoked: return .pinRevoked
    }
  }

  /// Blanks and hyphens are how people group digits; they do not count (PROCEDURE.md §2).
  private static func withoutSeparators(_ typed: Secret?) -> Secret {
    if let typed, typed.revealed.hasOnlyBytes(where: Digits.isDigit) { return typed }
    return Secret((typed?.revealed ?? "").filter { !$0.isWhitespace && $0 != "-" })
  }

  private static func isPIN(_ entry: Secret, of length: Int) -> Bool {
    entry.revealed.utf8.count == length && entry.revealed.utf8.allSatisfy(Digits.isDigit)
  }
}
