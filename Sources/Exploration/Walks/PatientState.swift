import Activation

/// How things stand for one patient, as far as what they may do next hangs on it: no moments, no numbers that only grow.
///
/// One number, for it is worked out, compared and looked up after every statement of a walk.
package struct PatientState: Hashable, Sendable {
  private var number = 0

  init(of account: Account, in world: World, at now: Moment) {
    let screen = world.session(of: account)?.screen
    add(world.nextStep(for: account, on: screen, at: now).number, below: 13)
    add(account.status.number, below: 4)
    add(screen?.number ?? 0, below: 9)
    add(account.newestPIN(at: now)?.number ?? 0, below: 7)
    add(min(account.openPIN(at: now)?.triesLeft ?? 0, 5), below: 6)
    addLocks(of: account, at: now, under: world.policy)
    add(world.hasPresented(account.login).map { $0 ? 2 : 1 } ?? 0, below: 3)
  }

  /// Takes in a digit of a base of its own, so that no two states have one number.
  private mutating func add(_ digit: Int, below base: Int) {
    assert(0..<base ~= digit, "A state has no digit for that yet.")
    number = number * base + digit
  }
  private mutating func add(_ holds: Bool) { add(holds ? 1 : 0, below: 2) }

  private mutating func addLocks(of account: Account, at now: Moment, under policy: Policy) {
    add(account.activationLock(at: now, under: policy) != nil)
    add(account.signInLock(at: now, under: policy) != nil)
    add(account.issueLock(at: now, under: policy) != nil)
    add(account.resetLock(at: now, under: policy) != nil)
  }
}

extension NextStep {
  /// Without its place and its moment.
  fileprivate var number: Int {
    switch self {
    case .changePassword: 0
    case .resetPassword: 1
    case .logIn: 2
    case .records: 3
    case .answer: 4
    case .confirm: 5
    case .come: 6
    case .present: 7
    case .issuePIN: 8
    case .wait: 9
    case .properties: 10
    case .activate: 11
    case .enterPIN: 12
    }
  }
}

extension Status {
  fileprivate var number: Int {
    switch self {
    case .inactive(.neverActivated): 0
    case .inactive(.reset): 1
    case .active(let record): record.method == .trustedProfile ? 2 : 3
    }
  }
}

extension Screen {
  /// With whether anything is typed, and what the Trusted Profile waits for; 0 is no screen at all.
  fileprivate var number: Int {
    switch self {
    case .home: 1
    case .properties: 2
    case .changePassword: 3
    case .activationForm(let typed): typed == nil ? 4 : 5
    case .trustedProfile(let transaction):
      switch transaction.message {
      case .method: 6
      case .code: 7
      case .consent: 8
      }
    }
  }
}

extension ActivationPIN.State {
  /// 0 is no PIN at all.
  fileprivate var number: Int {
    switch self {
    case .open: 1
    case .used: 2
    case .superseded: 3
    case .expired: 4
    case .exhausted: 5
    case .revoked: 6
    }
  }
}

extension Account {
  fileprivate func newestPIN(at now: Moment) -> ActivationPIN.State? {
    let pins = pins
    return pins.indices.last.map { pins[$0].state(at: now) }
  }
}
