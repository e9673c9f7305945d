import Activation
import Shell

/// Where somebody stands, as far as it takes statements to get elsewhere from there.
///
/// Every number is one that no way remains under, whatever else is done on it: it counts only what has to be done by
/// statements that can do nothing else of what is counted beside it, and policies as they are, for no way changes one.
struct Standpoint {
  let world: World
  let account: Account
  let now: Moment
  let screen: Screen?
  let openPIN: ActivationPIN?

  /// nil: there is no such account.
  init?(_ session: Session, _ patient: Login) {
    guard let account = session.world.accounts[patient] else { return nil }
    world = session.world
    self.account = account
    now = session.now
    screen = world.session(of: patient)?.screen
    openPIN = account.openPIN(at: now)
  }

  var policy: Policy { world.policy }
  var isActive: Bool { account.status.isActive }

  /// Until the portal's pages are open: signing in, and a new password where one is demanded.
  var signIn: Int {
    guard let screen else { return account.password.mustBeReplaced(at: now, under: policy) ? 2 : 1 }
    return screen == .changePassword ? 1 : 0
  }

  /// Until one more reset is complete: what was sent is used, or is sent first, once it may be.
  var reset: Int {
    if account.usableToken(at: now) != nil { return 1 }
    return account.resetLock(at: now, under: policy) == nil ? 2 : 3
  }

  /// Until so many resets are: after each no other is sent for a while.
  func resets(_ count: Int) -> Int { count > 0 ? reset + 3 * (count - 1) : 0 }

  /// Until the portal's pages are open to somebody whose account is inactive: a reset ends the session, and what it
  /// sends has to be replaced.
  var inactiveInside: Int { isActive ? reset + 2 : signIn }

  /// Until the account is inactive.
  var inactive: Int { isActive ? reset : 0 }

  /// Until a clerk can issue a PIN.
  var desk: Int {
    guard let visitor = world.reception.place(of: account.login)?.visitor else { return 2 }
    return visitor.presented.login == nil || visitor.presented.document == nil ? 1 : 0
  }

  /// Until so many PINs are issued: whoever was served has to come again.
  func issues(_ count: Int) -> Int { count > 0 ? desk + 1 + 3 * (count - 1) : 0 }

  /// Until a PIN is open.
  var open: Int { openPIN == nil ? issues(1) : 0 }

  /// Until the account is active by a PIN.
  var activeByPIN: Int { inactiveInside + open + 1 }

  /// Until it is active by either way.
  var active: Int {
    if isActive { return 0 }
    return world.mayUseTrustedProfile(account) ? inactiveInside + 1 : activeByPIN
  }

  /// Until so many entries have failed that count.
  var entriesLocked: Int {
    let young = account.failedEntries.count { $0 <= now && now < $0 + policy.activationWindow }
    return max(0, policy.activationFailures - young)
  }

  /// Until signing in is locked.
  var signInLocked: Int {
    account.signInLock(at: now, under: policy) != nil
      ? 0 : max(0, policy.signInTries - account.signIn.failures)
  }

  func has(_ state: ActivationPIN.State) -> Bool { account.pins.contains { $0.state(at: now) == state } }

  /// Until the form for a PIN is before somebody.
  var form: Int {
    if case .activationForm? = screen, !isActive { return 0 }
    return inactiveInside + 1
  }

  /// The message of the Trusted Profile that is before somebody; nil: none is.
  var message: TrustedProfileMessage? {
    guard case .trustedProfile(let transaction)? = screen else { return nil }
    return transaction.message
  }

  /// Until a message of the Trusted Profile is before somebody.
  func message(_ wanted: TrustedProfileMessage) -> Int {
    guard let message else { return form + 1 + wanted.place }
    // Back there is no way but out of it and in again.
    return message.place > wanted.place ? 2 + wanted.place : wanted.place - message.place
  }
}

extension TrustedProfileMessage {
  /// How many statements after the first it comes.
  fileprivate var place: Int {
    switch self {
    case .method: 0
    case .code: 1
    case .consent: 2
    }
  }
}
