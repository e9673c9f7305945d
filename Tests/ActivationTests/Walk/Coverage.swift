import Activation

/// What a walk has come across.
struct Coverage {
  private(set) var refusals: [RefusalCode: Int] = [:]
  private(set) var states: [ActivationPIN.State: Int] = [:]
  private(set) var happenings: [Happening: Int] = [:]

  enum Happening: String, CaseIterable {
    case activationByPIN, activationByTrustedProfile, reactivationByPIN
    case reactivationByTrustedProfile, resetOfActive, resetOfInactive, signInLock, pinIssued
    case pinRevokedByClerk, pinRevokedByReset, pinRevokedByTrustedProfile, cancelled, recordsRead
  }

  mutating func add(_ other: Coverage) {
    refusals.merge(other.refusals, uniquingKeysWith: +)
    states.merge(other.states, uniquingKeysWith: +)
    happenings.merge(other.happenings, uniquingKeysWith: +)
  }

  mutating func count(_ move: Move) {
    if let code = move.decision.refusal?.code { refusals[code, default: 0] += 1 }
    for login in move.touched {
      for pin in move.after.accounts[login]?.pins.suffix(3) ?? [] {
        states[pin.state(at: move.now), default: 0] += 1
      }
    }
    for event in move.decision.events {
      if let happening = Happening(event, move) { happenings[happening, default: 0] += 1 }
    }
  }
}

extension Coverage.Happening {
  fileprivate init?(_ event: Event, _ move: Move) {
    switch event {
    case .account(let login, let event): self.init(event, move.before.accounts[login], move)
    case .portal(_, .transactionCancelled): self = .cancelled
    case .portal, .register, .reception, .clockSet: return nil
    }
  }

  private init?(_ event: AccountEvent, _ before: Account?, _ move: Move) {
    let again = before?.status == .inactive(.reset)
    switch event {
    case .activated(.pin): self = again ? .reactivationByPIN : .activationByPIN
    case .activated(.trustedProfile):
      self = again ? .reactivationByTrustedProfile : .activationByTrustedProfile
    case .resetCompleted: self = before?.status.isActive == true ? .resetOfActive : .resetOfInactive
    case .signInLocked: self = .signInLock
    case .pinIssued: self = .pinIssued
    case .openPINRevoked:
      switch move.act {
      case .desk(.revokePIN): self = .pinRevokedByClerk
      case .access(.completeReset): self = .pinRevokedByReset
      case _: self = .pinRevokedByTrustedProfile
      }
    case .recordsViewed: self = .recordsRead
    case _: return nil
    }
  }
}
