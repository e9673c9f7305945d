import Activation

/// The invariants of <doc:Invariants>, checked where something happened.
extension Move {
  /// I1 (second half), I4–I6, I13, I14, I19: what holds of an account at any moment.
  func checkAccount(_ account: Account) throws {
    let open = account.pins.suffix(8).filter { $0.state(at: now) == .open }
    try expect(open.count <= 1, "I4 two open PINs")
    if case .active(let record) = account.status {
      try expect(record.epoch == account.epoch, "I1 active in another epoch")
      try expect(record.since <= now, "I19 active since the future")
      try expect(open.isEmpty, "I5 an open PIN on an active account")
    }
    try expect(open.allSatisfy { $0.epoch == account.epoch }, "I6 an open PIN of another epoch")
    if let session = after.sessions[account.login] {
      try expect(session.epoch == account.epoch, "I13 a session of another epoch")
    }
    try expect(
      account.pins.suffix(8).allSatisfy { $0.failures <= $0.tries }, "I14 more failures than tries")
    try expect((account.failedEntries.last ?? now) <= now, "I19 a failure in the future")
  }

  /// I2, I3, I9: how the status may change.
  func checkStatus(_ before: Account, _ after: Account) throws {
    try expect(after.epoch >= before.epoch, "an epoch went back")
    switch (before.status.isActive, after.status.isActive) {
    case (false, true): try checkActivation(of: before, after)
    case (true, false):
      guard case .access(.completeReset) = act, wasAccepted, after.epoch == before.epoch + 1 else {
        throw Violation("I3 deactivated by something else than a completed reset")
      }
    case (true, true), (false, false): break
    }
  }

  private func checkActivation(of before: Account, _ after: Account) throws {
    guard case .portal(.confirm) = act, wasAccepted, actor == .patient(before.login),
      case .active(let record) = after.status
    else { throw Violation("I2 activated by something else than a confirmation") }
    let screen = self.before.session(of: before.login)?.screen
    switch (record.method, screen) {
    case (.pin(let facility), .activationForm(typed: .some)):
      let open = before.openPIN(at: now)
      try expect(open?.facility == facility, "I2 activated without an open PIN")
      try expect(after.pins.last?.state(at: now) == .used, "I7 the PIN is not used")
    case (.trustedProfile, .trustedProfile(let transaction)):
      try expect(transaction.message == .consent, "I2 activated before the consent")
      try expect(!transaction.isTimedOut(at: now), "activated after the timeout")
    case _: throw Violation("I2 activated on the wrong screen")
    }
  }

  /// I14, I22: what may become of PINs and of the count of failures.
  func checkPINs(_ before: Account, _ after: Account) throws {
    let first = max(0, before.pins.count - 8)
    for (old, new) in zip(before.pins[first...], after.pins[first...]) {
      let state = old.state(at: now)
      try expect(state == .open || state == new.state(at: now), "I22 a final PIN changed")
      try expect(old.digest == new.digest && old.tries == new.tries, "a PIN is another")
    }
    if after.failedEntries.count < before.failedEntries.count {
      try expect(!before.status.isActive && after.status.isActive, "I14 failures forgotten")
    }
  }

  /// I8, I9, I14: a PIN that has just been issued.
  func checkIssue(_ pin: ActivationPIN, _ login: Login) throws {
    guard case .clerk(let name, _) = actor, let facility = before.facility(named: name) else {
      throw Violation("I8 issued by nobody of a facility")
    }
    try expect(facility.isIntegrated && pin.facility == facility.id, "I8 not integrated")
    let queue = before.reception.queue(at: facility.id)
    let served = queue.first { visitor in
      after.reception.place(of: visitor.person) == nil
    }
    guard let shown = served?.presented.document else { throw Violation("I8 no document shown") }
    try expect(shown.pesel.value == before.accounts[login]?.pesel, "I8 another's document")
    try expect(before.accounts[login]?.status == after.accounts[login]?.status, "I9 status changed")
    try expect(
      before.accounts[login]?.failedEntries == after.accounts[login]?.failedEntries,
      "I14 a new PIN lowered the count")
  }
}
