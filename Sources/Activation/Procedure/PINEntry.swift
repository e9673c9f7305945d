/// Typing the PIN and confirming it: two acts (R20).
extension Ruling {
  func enterPIN(_ typed: Secret, _ visit: Visit) throws(Refused) -> Accepted {
    try require(visit.screen.name == .activationForm, .admission(.wrongScreen))
    return visit.showing(.activationForm(typed: typed.withoutSeparators.revealed.isEmpty ? nil : typed))
  }

  func confirmPIN(_ typed: Secret?, _ visit: Visit) throws(Refused) -> Accepted {
    let account = visit.account
    try require(!account.status.isActive, .activation(.accountAlreadyActive))
    let entry = typed?.withoutSeparators ?? Secret("")
    let open = account.openPIN(at: now)
    try require(!entry.revealed.isEmpty, .entry(.empty))
    try require(entry.isDigits(open?.length ?? policy.pinLength), .entry(.format))
    try requireNoLock(until: account.activationLock(at: now, under: policy), .entry(.locked))
    let digest = means.derive(entry, account.salt)
    guard let open, open.digest == digest else { throw failedEntry(digest, open, visit) }
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
    let earlier = visit.account.pins.last { $0.digest == digest }
    let codeOfEarlier = earlier.flatMap { $0.state(at: now).codeOfEntry }
    guard let open else { return Refused(codeOfEarlier ?? .pin(.noneOpen), recording: events) }
    if open.triesLeft <= 1 {
      events.append(.account(visit.login, .openPINExhausted))
      return Refused(.pin(.exhausted), recording: events)
    }
    return Refused(codeOfEarlier ?? .pin(.wrong), .triesLeft(open.triesLeft - 1), recording: events)
  }
}

extension ActivationPIN.State {
  /// The refusal that an entry of a PIN in this state meets; nil of the open one, which is accepted.
  package var codeOfEntry: RefusalCode? {
    switch self {
    case .open: nil
    case .used: .pin(.used)
    case .superseded: .pin(.superseded)
    case .expired: .pin(.expired)
    case .exhausted: .pin(.exhausted)
    case .revoked: .pin(.revoked)
    }
  }
}

extension Secret {
  /// An entry as it counts: blanks and hyphens are how people group digits.
  package var withoutSeparators: Secret {
    if revealed.hasOnlyBytes(where: Digits.isDigit) { return self }
    return Secret(revealed.filter { !$0.isWhitespace && $0 != "-" })
  }

  fileprivate func isDigits(_ count: Int) -> Bool {
    revealed.utf8.count == count && revealed.utf8.allSatisfy(Digits.isDigit)
  }
}
