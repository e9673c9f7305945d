import Activation

/// The invariants of <doc:/Activation/Invariants> about accounts and their PINs.
extension WatchedDeed {
  /// PINs that came before this many no step can change any more.
  private static let newest = 8

  /// I1 (second half), I4–I6, I13, I14, I19: what holds of an account at any moment.
  func checkAccount(_ account: Account) throws(Violation) {
    let pins = account.pins.suffix(Self.newest)
    let open = pins.indices.count { pins[$0].state(at: now) == .open }
    try demand(open <= 1, 4, "two PINs are open")
    if case .active(let record) = account.status {
      try demand(record.epoch == account.epoch, 1, "an account is active that was activated in another epoch")
      try demand(record.since <= now, 19, "an account is active since a moment to come")
      try demand(open == 0, 5, "a PIN is open on an active account")
    }
    try demand(
      pins.indices.allSatisfy { pins[$0].state(at: now) != .open || pins[$0].epoch == account.epoch }, 6,
      "an open PIN is of another epoch")
    if let session = after.sessions[account.login] {
      try demand(session.epoch == account.epoch, 13, "a session outlives a reset")
    }
    try demand(
      pins.indices.allSatisfy { pins[$0].failures <= pins[$0].tries }, 14,
      "a PIN has more failed entries than tries")
    try demand((account.failedEntries.last ?? now) <= now, 19, "an entry failed at a moment to come")
  }

  /// I2, I3: how the status may change.
  func checkStatus(_ before: Account, _ after: Account) throws(Violation) {
    try demand(after.epoch >= before.epoch, 3, "an epoch went back")
    switch (before.status.isActive, after.status.isActive) {
    case (false, true): try checkActivation(of: before, after)
    case (true, false):
      try demand(
        tells(of: .completeReset) && refusal == nil && after.epoch == before.epoch + 1, 3,
        "something else than a completed reset deactivates")
    case (true, true), (false, false): break
    }
  }

  private func checkActivation(of before: Account, _ after: Account) throws(Violation) {
    guard tells(of: .confirm), refusal == nil, entry.actor == .patient(before.login),
      case .active(let record) = after.status
    else { throw Violation(2, "something else than a confirmation activates") }
    let screen = self.before.session(of: before.login)?.screen
    if case .activationForm(typed: .some)? = screen, case .pin(let facility) = record.method {
      let open = before.openPIN(at: now)
      try demand(open?.facility == facility, 2, "an account is activated without an open PIN")
      try demand(after.pins.last?.state(at: now) == .used, 7, "the PIN that activated is not used")
    } else if case .trustedProfile(let transaction)? = screen, record.method == .trustedProfile {
      try demand(transaction.message == .consent, 2, "an account is activated before the consent")
      try demand(!transaction.isTimedOut(at: now), 2, "an account is activated after the time was over")
    } else {
      throw Violation(2, "an account is activated on the wrong screen")
    }
  }

  /// I14, I22: what may become of PINs and of the count of failures.
  func checkPINs(_ before: Account, _ after: Account) throws(Violation) {
    let (old, new) = (before.pins, after.pins)
    for place in old.indices.suffix(Self.newest) where place < new.count {
      let state = old[place].state(at: now)
      try demand(state == .open || state == new[place].state(at: now), 22, "a PIN changed that was final")
      try demand(
        old[place].digest == new[place].digest && old[place].tries == new[place].tries, 22,
        "a PIN became another")
    }
    if after.failedEntries.count < before.failedEntries.count {
      try demand(
        !before.status.isActive && after.status.isActive, 14,
        "failed entries are forgotten before an activation")
    }
  }

  /// I8, I9, I14: a PIN that has just been issued.
  func checkIssue(_ pin: ActivationPIN, _ login: Login) throws(Violation) {
    guard case .clerk(let name, _) = entry.actor, let facility = before.facility(named: name) else {
      throw Violation(8, "a PIN is issued by nobody of a facility")
    }
    try demand(
      facility.isIntegrated && pin.facility == facility.id, 8, "a PIN is issued where nobody may issue one")
    let served = before.reception.queue(at: facility.id).first { visitor in
      after.reception.place(of: visitor.person) == nil
    }
    guard let shown = served?.presented.document else { throw Violation(8, "no document was shown") }
    let (old, new) = (before.accounts[login], after.accounts[login])
    try demand(shown.pesel.value == old?.pesel, 8, "the document is another’s")
    try demand(old?.status == new?.status, 9, "issuing a PIN changes the status")
    try demand(old?.failedEntries == new?.failedEntries, 14, "a new PIN changes the count of failed entries")
  }
}
