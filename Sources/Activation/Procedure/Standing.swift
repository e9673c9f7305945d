/// Where an account's holder stands: what they can do, what comes next, what stands in the way and until when. Whatever
/// tells a person what to do asks this, so that no two places tell different things.
package struct Standing: Sendable {
  /// Whose standing it is.
  package let account: Account
  /// What the holder has before them; nil without a session. A transaction whose time is over is still there.
  package let screen: Screen?
  /// The first line that fits, of the table of what comes next.
  package let next: NextStep
  /// The code of the refusal that stands in the way; nil where nothing does.
  package let obstacle: RefusalCode?
  /// When the last of what now holds the account up ends.
  package let until: Moment?
  /// Whether the account can be activated by the Trusted Profile: it is inactive, and that way is open to it (R30).
  package let mayUseTrustedProfile: Bool
  /// Where the holder waits for a PIN, if anywhere.
  package let place: (facility: FacilityID, visitor: Visitor)?
  /// Whether whoever signs in with the password that is good now must replace it first.
  package let mustReplacePassword: Bool
  /// Until when signing in is locked.
  package let signInLock: Moment?
  /// Until when entering PINs is locked.
  package let activationLock: Moment?
  /// Until when no PIN is issued.
  package let issueLock: Moment?
  /// Until when no reset is sent for.
  package let resetLock: Moment?
  /// When it was asked.
  package let now: Moment
}

extension World {
  /// Where the holder of an account stands.
  package func standing(of account: Account, at now: Moment) -> Standing {
    Standing(
      account: account, screen: session(of: account.login)?.screen,
      next: nextStep(for: account, at: now), obstacle: obstacle(of: account, at: now),
      until: heldUp(account, at: now),
      mayUseTrustedProfile: !account.status.isActive && mayUseTrustedProfile(account),
      place: reception.place(of: account.login),
      mustReplacePassword: account.password.mustBeReplaced(at: now, under: policy),
      signInLock: account.signInLock(at: now, under: policy),
      activationLock: account.activationLock(at: now, under: policy),
      issueLock: account.issueLock(at: now, under: policy),
      resetLock: account.resetLock(at: now, under: policy), now: now)
  }
}

extension Standing {
  /// Whether the Trusted Profile is what the holder has before them, in time or not.
  package var isOnTrustedProfile: Bool {
    if case .trustedProfile = screen { return true }
    return false
  }

  /// What leads on towards the Trusted Profile from where the holder is on the portal; nil where that way is closed, or
  /// begins with waiting.
  package var towardsTrustedProfile: TrustedProfileStep? {
    guard mayUseTrustedProfile else { return nil }
    switch screen {
    case nil: return signInLock == nil ? .logIn : nil
    case .home: return .properties
    case .properties: return .activate
    case .activationForm: return .choose
    case .trustedProfile(let transaction): return transaction.isTimedOut(at: now) ? .properties : nil
    case .changePassword: return nil
    }
  }
}

/// A step of the way to the Trusted Profile (R21, R22).
package enum TrustedProfileStep: CaseIterable, Sendable {
  case logIn
  case properties
  case activate
  case choose
}
