/// What the clerk does next for somebody who waits at the desk (R12–R15).
package enum DeskStep: Hashable, Sendable {
  /// All is there: the PIN can be issued.
  case issue
  /// Of this code the PIN would be refused.
  case clear(RefusalCode)
  /// A PIN can be issued only from then on.
  case wait(until: Moment)
}

extension World {
  /// What the clerk of a facility does next for a visitor: what `issue-pin` would answer now, but that whoever has come
  /// about their own account and needs no PIN any more is asked for nothing.
  package func deskStep(for visitor: Visitor, at facility: Facility, now: Moment) -> DeskStep {
    guard facility.isIntegrated else { return .clear(.facility(.notIntegrated)) }
    if status(of: visitor.person)?.isActive == true, isAboutThemselves(visitor) {
      return .clear(.activation(.accountAlreadyActive))
    }
    guard let stated = visitor.presented.login else { return .clear(.desk(.loginMissing)) }
    guard let account = account(named: stated) else { return .clear(.admission(.accountNotFound)) }
    if let objection = account.objections(to: visitor.presented.document, under: policy, on: date(at: now))
      .first
    {
      return .clear(objection)
    }
    if account.status.isActive { return .clear(.activation(.accountAlreadyActive)) }
    return account.issueLock(at: now, under: policy).map { .wait(until: $0) } ?? .issue
  }

  private func isAboutThemselves(_ visitor: Visitor) -> Bool {
    visitor.presented.login.map { login(named: $0) == visitor.person } ?? true
  }

  /// Whom the clerk of a facility serves next, and how: the first for whom a PIN can be issued, else the first.
  package func nextVisitor(at facility: Facility, now: Moment) -> (visitor: Visitor, step: DeskStep)? {
    let queue = reception.queue(at: facility.id).map { ($0, deskStep(for: $0, at: facility, now: now)) }
    return queue.first { $0.1 == .issue } ?? queue.first
  }
}
