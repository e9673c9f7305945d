import Activation
import CommandLanguage

/// To what fields tell.
extension Standpoint {
  /// More than any way has: nothing leads there.
  private static let never = 1 << 20

  /// Until a field can have what is expected of it; what it is told by may be the last of these statements.
  func least(to comparison: Comparison) -> Int {
    guard let field = comparison.field, let text = comparison.expected.literal else { return 0 }
    if case .number = comparison.kind { return least(to: field, comparison.op, text) }
    guard comparison.op == .equal, case .word(let terms) = comparison.kind,
      let word = terms.first(where: { $0.en == text || $0.pl == text })?.en
    else { return 0 }
    return least(to: field, word)
  }

  private func least(to field: Field, _ word: String) -> Int {
    switch field {
    case .status: word == "active" ? active : inactive
    case .origin, .reason: word == Origin.reset.rawValue ? wasReset : word == "active" ? active : 0
    case .method: word == "pin" ? byPIN : byTrustedProfile
    case .pin: newestPIN(word)
    case .pinLocked: word == "yes" && entriesLocked > 0 ? inactiveInside + entriesLocked : 0
    case .signInLocked: word == "yes" ? signInLocked : 0
    case .screen: ScreenName(rawValue: word).map(screen) ?? 0
    case .message: TrustedProfileMessage(rawValue: word).map(message) ?? 0
    case .obstacle: obstacle(word)
    case .facility, .pinExpires, .triesLeft, .resets, .documents, .appointments, .pesel, .account, .expires,
      .until, .count, .next, .entries, .entry:
      0
    }
  }

  private var wasReset: Int {
    if case .inactive(.reset) = account.status { return 0 }
    return isActive ? reset : active + reset
  }

  private var byPIN: Int {
    if case .active(let record) = account.status, record.method != .trustedProfile { return 0 }
    return activeByPIN
  }

  private var byTrustedProfile: Int {
    if case .active(let record) = account.status, record.method == .trustedProfile { return 0 }
    // Who was active before may not use it any more, or has to be reset.
    return account.wasEverActive && policy.reactivation == .pin ? Self.never : inactiveInside + 1
  }

  private func newestPIN(_ word: String) -> Int {
    guard let state = ActivationPIN.State(rawValue: word) else { return 0 }
    if account.pins.last?.state(at: now) == state { return 0 }
    return switch state {
    case .open: inactive + issues(1)
    case .used: activeByPIN
    // What supersedes is newer.
    case .superseded: Self.never
    case .expired, .revoked: openPIN == nil ? inactive + issues(1) + 1 : 1
    case .exhausted: inactiveInside + exhausting
    }
  }

  private func screen(_ wanted: ScreenName) -> Int {
    if (screen?.name ?? .none) == wanted { return 0 }
    switch wanted {
    case .none: return 1
    case .home: return max(1, signIn)
    case .properties: return signIn + 1
    case .activationForm: return isBeforeForm ? 1 : inactiveInside + 2
    case .trustedProfile: return form + 1
    case .changePassword:
      let isDemanded = account.password.mustBeReplaced(at: now, under: policy) || policy.passwordMaxAge != nil
      return isDemanded ? 1 : reset + 1
    }
  }

  private var isBeforeForm: Bool { screen == .properties && !isActive || message != nil }

  private func obstacle(_ word: String) -> Int {
    switch RefusalCode(rawValue: word) {
    case .pin(.expired)?: newestPIN("expired")
    case .pin(.exhausted)?: newestPIN("exhausted")
    case .pin(.revoked)?: newestPIN("revoked")
    case .entry(.locked)?: entriesLocked > 0 ? inactiveInside + entriesLocked : 0
    case .signIn(.locked)?: signInLocked
    case _: 0  // what else there is hangs on no count
    }
  }

  private func least(to field: Field, _ op: Operator, _ text: String) -> Int {
    guard let number = Int(text) else { return 0 }
    switch (field, op) {
    case (.resets, .equal), (.resets, .atLeast): return resets(number - account.epoch)
    case (.resets, .greater): return resets(number + 1 - account.epoch)
    case (.triesLeft, .equal): return tries(number)
    case _: return 0  // what else there is takes few statements
    }
  }

  /// Until the open PIN has so many tries left.
  private func tries(_ number: Int) -> Int {
    let anew = inactive + issues(1) + failing(policy.pinTries - number)
    guard let left = openPIN?.triesLeft, left >= number else { return anew }
    return min(anew, failing(left - number))
  }

  private func failing(_ count: Int) -> Int { count > 0 ? signIn + count : 0 }
}
