extension World {
  /// What stands in the way of an account's holder, by the code of the refusal that they met or would meet; nil where
  /// nothing does (the procedure, What stands in the way).
  package func obstacle(of account: Account, at now: Moment) -> RefusalCode? {
    if account.signInLock(at: now, under: policy) != nil { return .signIn(.locked) }
    if account.status.isActive { return nil }
    if account.activationLock(at: now, under: policy) != nil { return .entry(.locked) }
    if let refusal = account.sentAway, refusal.code != .activation(.accountAlreadyActive) {
      return refusal.code
    }
    return account.pins.last.flatMap { $0.state(at: now).codeOfObstacle }
  }
}

extension ActivationPIN.State {
  /// A PIN that ended without being used, and for which none came.
  fileprivate var codeOfObstacle: RefusalCode? {
    switch self {
    case .expired: .pin(.expired)
    case .exhausted: .pin(.exhausted)
    case .revoked: .pin(.revoked)
    case .open, .used, .superseded: nil
    }
  }
}
