import Activation
import TestSupport

/// The invariants about what people may do, and about what a refusal leaves (<doc:Invariants>).
extension Move {
  private func refusal(of act: Act, by login: Login) -> RefusalCode? {
    var random: any RandomNumberGenerator & Sendable = SplitMix(seed: 0)
    return after.decide(act, by: .patient(login), at: now, with: .fast, drawing: &random)
      .refusal?.code
  }

  /// I1, I11, I12: who reads records, and who books.
  func checkRights(of account: Account) throws {
    let login = account.login
    let screen = after.session(of: login)?.screen
    let isIn = screen != nil && screen != .changePassword
    let reads = refusal(of: .portal(.readRecords(of: nil, facility: nil)), by: login)
    try expect((reads == nil) == (isIn && account.status.isActive), "I1 records: \(reads as Any)")
    let claim = AppointmentClaim(facility: Cast.clinic, at: now + Span(seconds: 1))
    try expect((refusal(of: .portal(.book(claim)), by: login) == nil) == isIn, "I11 booking")
    guard hasOtherRights(account, screen) else { return }
    let facility = Walker.facilities[Int(now.seconds % 3)]
    let there = refusal(of: .portal(.readRecords(of: nil, facility: facility)), by: login)
    try expect(there == reads, "I12 the facility matters")
    let other = after.accounts.keys.first { $0 != login }.map { AccountName($0) }
    let others = refusal(of: .portal(.readRecords(of: other ?? AccountName("x"), facility: nil)), by: login)
    try expect(others != nil, "I1 another's records")
  }

  /// Whether the step changed anything that the rights of an account could hang on.
  private func hasOtherRights(_ account: Account, _ screen: Screen?) -> Bool {
    before.accounts[account.login]?.status != account.status
      || before.session(of: account.login)?.screen.name != screen?.name
  }

  /// I10: a refusal changes only what <doc:Acts-and-Guards> says it may.
  func checkRefusal(_ refusal: Refusal) throws {
    try expect(before.clock == after.clock, "I10 the clock moved")
    try expect(before.reception == after.reception, "I10 the queues changed")
    try expect(before.policy == after.policy, "I10 the policy changed")
    try expect(before.register.personas == after.register.personas, "I10 a persona changed")
    try expect(before.register.facilities == after.register.facilities, "I10 facilities changed")
    for event in decision.events {
      switch event {
      case .account(_, .entryFailed), .account(_, .pinRefused), .account(_, .openPINExhausted),
        .account(_, .signInFailed),
        .account(_, .signInLocked), .register(.startFaultSpent), .register(.returnFaultSpent),
        .register(.artifactSpent), .register(.assertionSeen), .portal(_, .screenShown):
        break
      case _: throw Violation("I10 a refusal led to \(event)")
      }
    }
    try checkScreens(after: refusal)
  }

  private func checkScreens(after refusal: Refusal) throws {
    try expect(before.sessions.keys == after.sessions.keys, "I10 a session began or ended")
    for (login, session) in zip(before.sessions.keys, before.sessions.values)
    where session != after.sessions[login] {
      try expect(actor == .patient(login), "I10 another's screen changed")
      let old = session.screen.name
      let new = after.screen(of: login)
      let isWayBack = old == .trustedProfile && new == .activationForm
      try expect(old == new || isWayBack, "I10 from \(old) to \(new)")
    }
  }

  /// I19: a change without an event would have no entry in the audit trail; times never go back.
  func checkAudit() throws {
    try expect(after.clock >= before.clock, "I19 the clock went back")
    guard wasAccepted, decision.events.isEmpty else { return }
    switch act {
    case .desk(.viewQueue), .portal(.listAppointments), .access(.openInbox), .inspect, .access(.requestReset),
      .register(.setPolicy):
      break
    case _: throw Violation("I19 accepted, and nothing happened")
    }
  }
}
