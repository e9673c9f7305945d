import Activation

/// What the invariants need to remember of the way so far.
struct Ledger {
  private var requests: Set<String> = []
  private var finals: [Login: [ActivationPIN.State?]] = [:]
  private var activationsByPIN: [Login: Int] = [:]

  /// Checks one step.
  mutating func check(_ move: Move) throws {
    if let refusal = move.decision.refusal { try move.checkRefusal(refusal) }
    try move.checkAudit()
    for login in move.touched {
      guard let after = move.after.accounts[login] else { continue }
      try move.checkAccount(after)
      try move.checkRights(of: after)
      guard let before = move.before.accounts[login] else { continue }
      try move.checkStatus(before, after)
      try move.checkPINs(before, after)
    }
    try checkEvents(move)
  }

  private mutating func checkEvents(_ move: Move) throws {
    for case .account(let login, let event) in move.decision.events {
      switch event {
      case .pinIssued(let pin): try move.checkIssue(pin, login)
      case .resetCompleted:
        try expect(move.after.sessions[login] == nil, "I13 a session outlives a reset")
      case .activated(.trustedProfile): try checkTrustedProfile(move, login)
      case .activated(.pin): activationsByPIN[login, default: 0] += 1
      case _: break
      }
    }
  }

  private mutating func checkTrustedProfile(_ move: Move, _ login: Login) throws {
    guard case .trustedProfile(let transaction) = move.before.session(of: login)?.screen,
      let account = move.before.accounts[login]
    else { throw Violation("I2 activated without a transaction") }
    try expect(requests.insert(transaction.request).inserted, "I15 a request accepted twice")
    for case .register(let event) in move.decision.events {
      switch event {
      case .artifactSpent(let artifact):
        try expect(!move.before.register.spentArtifacts.contains(artifact), "I15 artifact")
      case .assertionSeen(let assertion):
        try expect(!move.before.register.seenAssertions.contains(assertion), "I15 assertion")
      case _: break
      }
    }
    let persona = move.before.register.personas[transaction.persona]
    try expect(persona?.pesel == account.pesel, "I16 not the holder's PESEL")
    try expect(
      move.before.policy.reactivation == .pinOrTrustedProfile || account.status != .inactive(.reset),
      "I17 re-activated by the Trusted Profile")
  }

  /// I7 and I22 for every PIN that ever was.
  mutating func checkAllPINs(of world: World, at now: Moment) throws {
    for account in world.accounts.values {
      let login = account.login
      let states = account.pins.map { $0.state(at: now) }
      for (old, new) in zip(finals[login] ?? [], states) where old != nil {
        try expect(old == new, "I22 a final PIN changed")
      }
      try expect(
        states.count { $0 == .used } == activationsByPIN[login, default: 0],
        "I7 as many PINs used as activations by PIN")
      finals[login] = states.map { $0 == .open ? nil : $0 }
    }
  }
}

func expect(_ condition: Bool, _ words: @autoclosure () -> String) throws {
  if !condition { throw Violation(words()) }
}
