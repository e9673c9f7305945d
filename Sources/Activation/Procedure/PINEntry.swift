/// Typing the PIN and confirming it: two acts (R20).
extension Ruling {
  func enterPIN(_ typed: Secret, _ visit: Visit) throws(Refused) -> Accepted {
    try require(visit.screen.name == .activationForm, .wrongScreen)
    return visit.showing(.activationForm(typed: typed))
  }

  func confirmPIN(_ typed: Secret?, _ visit: Visit) throws(Refused) -> Accepted {
    let account = visit.account
    try require(!account.status.isActive, .accountAlreadyActive)
    let entry = withoutSeparators(typed)
    let open = openPIN(of: account)
    try require(!entry.revealed.isEmpty, .pinEmpty, recording: malformed(visit))
    try require(isPIN(entry, open), .pinFormat, recording: malformed(visit))
    if let until = activationLock(of: account), !skips(.activationLocked) {
      throw Refused(.activationLocked, .until(until), recording: locked(open, visit))
    }
    let digest = means.derive(entry, account.salt)
    guard let pin = open?.digest == digest ? open : accepted(digest, entry, open, visit) else {
      throw failedEntry(digest, open, visit)
    }
    return Accepted([
      .account(visit.login, .openPINUsed),
      .account(visit.login, .activated(.pin(pin.facility))),
      .portal(visit.login, .screenShown(.properties)),
    ])
  }

  /// The PIN that can be entered now.
  func openPIN(of account: Account) -> ActivationPIN? {
    guard isWeakened(by: .pin(.validityOfToday)) else {
      return account.openPIN(at: moment(for: .pinValidity))
    }
    guard let newest = account.pins.last, newest.mark == .unspent else { return nil }
    return now < newest.issued + policy.pinValidity ? newest : nil
  }

  private func activationLock(of account: Account) -> Moment? {
    account.activationLock(
      at: moment(for: .activationWindow), under: policy, slack: slack(of: .activationFailures))
  }

  /// An entry that is not the open PIN: it counts on the account, and on the open PIN if there is one.
  private func failedEntry(
    _ digest: Digest, _ open: ActivationPIN?, _ visit: Visit
  ) -> Refused {
    let counts = open != nil && !isWeakened(by: .pin(.uncounted))
    var events: [Event] = [
      .account(visit.login, .entryFailed(onOpenPIN: counts)),
      .portal(visit.login, .screenShown(.activationForm(typed: nil))),
    ]
    let earlier = codeOfEarlierPIN(digest, visit.account)
    if let open, isLastTry(of: open) {
      events.append(.account(visit.login, .openPINExhausted))
      let told = isWeakened(by: .entry(.earlierToldFirst)) ? earlier : nil
      return Refused(told ?? .pinExhausted, recording: events)
    }
    let code = earlier ?? (open == nil ? .pinNoneOpen : .pinWrong)
    return Refused(code, open.map { .triesLeft($0.triesLeft - 1) } ?? .none, recording: events)
  }

  private func isLastTry(of open: ActivationPIN) -> Bool {
    let tries = isWeakened(by: .pin(.triesOfToday)) ? policy.pinTries : open.tries
    return open.failures + 1 >= tries + slack(of: .pinTries)
  }

  private func codeOfEarlierPIN(_ digest: Digest, _ account: Account) -> RefusalCode? {
    guard !isWeakened(by: .entry(.earlierNotKnown)) else { return nil }
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
  private func withoutSeparators(_ typed: Secret?) -> Secret {
    if let typed, typed.revealed.hasOnlyBytes(where: Digits.isDigit) { return typed }
    let text = typed?.revealed ?? ""
    if isWeakened(by: .entry(.separatorsCount)) { return Secret(text) }
    return Secret(text.filter { !$0.isWhitespace && $0 != "-" })
  }

  private func isPIN(_ entry: Secret, _ open: ActivationPIN?) -> Bool {
    let issued = isWeakened(by: .pin(.lengthOfToday)) ? nil : open?.length
    let surplus = entry.revealed.utf8.count - (issued ?? policy.pinLength)
    guard surplus == 0 || surplus == slack(of: .pinLength) else { return false }
    return entry.revealed.utf8.allSatisfy(Digits.isDigit)
  }
}

/// How typing and confirming can be weakened.
package enum EntryWeakness: String, Weakness {
  case screenStays = "confirm/screen-stays"
  case typedStays = "confirm/typed-stays"
  case earlierNotKnown = "confirm/earlier-not-known"
  case earlierToldFirst = "confirm/earlier-told-first"
  case separatorsCount = "confirm/separators-count"
  case malformedCounts = "confirm/malformed-counts"
  case malformedDropped = "confirm/malformed-dropped"
  case lockedCounts = "confirm/locked-counts"
  case lockedDropped = "confirm/locked-dropped"

  package var breaks: Tenet {
    switch self {
    case .screenStays: .rule(.r24)
    case .typedStays, .separatorsCount, .malformedDropped, .lockedDropped: .rule(.r20)
    case .earlierNotKnown, .earlierToldFirst, .malformedCounts, .lockedCounts: .rule(.r31)
    }
  }

  package func leavesOut(_ event: Event) -> Bool {
    switch (self, event) {
    case (.screenStays, .portal(_, .screenShown(.properties))),
      (.typedStays, .portal(_, .screenShown(.activationForm(typed: nil)))):
      true
    case _: false
    }
  }
}

/// How a PIN can be weakened.
package enum PINWeakness: String, Weakness {
  case staysOpen = "confirm/pin-stays-open"
  case neverExhausted = "confirm/pin-never-exhausted"
  case uncounted = "confirm/uncounted-on-pin"
  case ofAnother = "confirm/pin-of-another"
  case lengthOfToday = "confirm/length-of-today"
  case validityOfToday = "confirm/validity-of-today"
  case triesOfToday = "confirm/tries-of-today"

  package var breaks: Tenet {
    switch self {
    case .staysOpen: .rule(.s2)
    case .neverExhausted, .uncounted, .triesOfToday: .invariant(14)
    case .ofAnother: .rule(.r16)
    case .lengthOfToday: .rule(.r20)
    case .validityOfToday: .rule(.r31)
    }
  }

  package func leavesOut(_ event: Event) -> Bool {
    switch (self, event) {
    case (.staysOpen, .account(_, .openPINUsed)), (.neverExhausted, .account(_, .openPINExhausted)): true
    case _: false
    }
  }
}

/// What only a mutant does.
extension Ruling {
  /// The PIN that an entry passes for that is not the open one.
  private func accepted(
    _ digest: Digest, _ entry: Secret, _ open: ActivationPIN?, _ visit: Visit
  ) -> ActivationPIN? {
    guard world.mutant != nil else { return nil }
    if isWeakened(by: .pin(.ofAnother)) { return pinOfAnother(entry, visit) }
    if skips(.pinWrong) { return open }
    guard let code = codeOfEarlierPIN(digest, visit.account), skips(code) else { return nil }
    return visit.account.pins.last { $0.digest == digest }
  }

  private func pinOfAnother(_ entry: Secret, _ visit: Visit) -> ActivationPIN? {
    let others = world.accounts.values.filter { $0.login != visit.login }
    let pins = others.compactMap { other in
      openPIN(of: other).flatMap { $0.digest == means.derive(entry, other.salt) ? $0 : nil }
    }
    return pins.first
  }

  private func malformed(_ visit: Visit) -> [Event] {
    if isWeakened(by: .entry(.malformedDropped)) { return dropped(visit) }
    return isWeakened(by: .entry(.malformedCounts)) ? counted(openPIN(of: visit.account), visit) : []
  }

  private func locked(_ open: ActivationPIN?, _ visit: Visit) -> [Event] {
    if isWeakened(by: .entry(.lockedDropped)) { return dropped(visit) }
    return isWeakened(by: .entry(.lockedCounts)) ? counted(open, visit) : []
  }

  private func dropped(_ visit: Visit) -> [Event] { visit.showing(.activationForm(typed: nil)).events }

  private func counted(_ open: ActivationPIN?, _ visit: Visit) -> [Event] {
    [.account(visit.login, .entryFailed(onOpenPIN: open != nil))]
  }
}

extension Mutant {
  /// No mutant skips `pin-none-open`: without a PIN there is no facility to be active by. An active account has
  /// never the form before it in one world: `account-already-active` answers another shell on the same store. An
  /// empty entry has no form either: `pin-empty` skipped is `pin-empty` late.
  static let ofPINEntry =
    skips(of: .enterPIN, .wrongScreen)
    + guards(of: .confirm, .pinFormat, .activationLocked)
    + skips(
      of: .confirm, .pinEmpty, .pinWrong, .pinUsed, .pinSuperseded, .pinExpired, .pinExhausted, .pinRevoked)
    + bounds(.pinLength, .pinValidity, .pinTries, .activationFailures, .activationWindow)
    + EntryWeakness.allCases.map(Mutant.entry) + PINWeakness.allCases.map(Mutant.pin)
}
