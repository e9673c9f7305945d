import Activation
import Journal

/// The invariants of <doc:/Activation/Invariants> about what people may do, and about what a refusal leaves.
extension WatchedDeed {
  private func refusal(of act: Act, by login: Login) -> RefusalCode? {
    var random: any RandomNumberGenerator & Sendable = SeededRandom(seed: 0)
    let decision = after.decide(
      act, by: .patient(login), at: now, with: surroundings.means, drawing: &random,
      following: surroundings.procedure)
    if case .refused(let refusal, _) = decision { return refusal.code }
    return nil
  }

  /// I1, I11, I12: who reads records, and who books.
  func checkRights(of account: Account, _ before: Account?) throws(Violation) {
    let login = account.login
    let screen = after.screen(of: login)
    // The step must have changed something that the rights could hang on.
    guard before?.status != account.status || self.before.screen(of: login) != screen else { return }
    let isIn = screen != .none && screen != .changePassword
    let reads = refusal(of: .portal(.readRecords(of: nil, facility: nil)), by: login)
    try demand(
      (reads == nil) == (isIn && account.status.isActive), 1,
      "the own records are " + (reads.map { "refused with \($0.rawValue)" } ?? "read"))
    guard let facility = after.facilities.someID else { return }
    let claim = AppointmentClaim(facility: FacilityName(facility), at: now + Span(seconds: 1))
    try demand(
      (refusal(of: .portal(.book(claim)), by: login) == nil) == isIn, 11, "e-Registration hangs on the status"
    )
    let there = refusal(of: .portal(.readRecords(of: nil, facility: FacilityName(facility))), by: login)
    try demand(there == reads, 12, "whether records are read hangs on the facility")
    let other = after.accounts.login(otherThan: login).map { AccountName($0) }
    guard let other else { return }
    let others = refusal(of: .portal(.readRecords(of: other, facility: nil)), by: login)
    try demand(others != nil, 1, "another’s records are read")
  }

  /// I10: a refusal changes only what <doc:/Activation/Acts-and-Guards> says it may.
  func checkRefusal() throws(Violation) {
    if entry.events.isEmpty, before == after { return }
    try demand(before.clock == after.clock, 10, "a refusal moved the clock")
    try demand(before.hasDesks(of: after), 10, "a refusal changed a queue")
    try demand(before.policy == after.policy, 10, "a refusal changed a policy")
    try demand(before.hasPersonas(of: after), 10, "a refusal changed a persona")
    try demand(before.hasFacilities(of: after), 10, "a refusal changed a facility")
    for event in entry.events {
      try demand(event.mayComeOfRefusal, 10, "a refusal led to something else than a count")
    }
    try checkScreens()
  }

  private func checkScreens() throws(Violation) {
    if before.hasSessions(of: after) { return }
    try demand(before.sessions.keys == after.sessions.keys, 10, "with a refusal a session began or ended")
    for (login, session) in zip(before.sessions.keys, before.sessions.values)
    where session != after.sessions[login] {
      try demand(entry.actor == .patient(login), 10, "a refusal changed another’s screen")
      let old = session.screen.name
      let new = after.screen(of: login)
      let isWayBack = old == .trustedProfile && new == .activationForm
      try demand(old == new || isWayBack, 10, "a refusal led from \(old.rawValue) to \(new.rawValue)")
    }
  }
}

extension Event {
  /// Whether a refusal may bring it: a failure that counts, a fault that is spent, the screen that is shown again.
  fileprivate var mayComeOfRefusal: Bool {
    switch self {
    case .account(_, .entryFailed), .account(_, .pinRefused), .account(_, .openPINExhausted),
      .account(_, .signInFailed), .account(_, .signInLocked), .register(.startFaultSpent),
      .register(.returnFaultSpent), .register(.artifactSpent), .register(.assertionSeen),
      .portal(_, .screenShown):
      true
    case .account, .register, .portal, .reception, .clockSet: false
    }
  }
}
