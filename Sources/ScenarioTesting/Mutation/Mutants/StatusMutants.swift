import Activation

/// How the status can change without cause.
extension Mutant {
  static let ofStatus: [Mutant] = [
    Mutant(
      "create-account/active", breaks: .rule(.r1),
      pl: "nowe konto jest od razu aktywne", en: "a new account is active at once",
      .evolving { account, event, _ in if case .created = event { account.activate() } }),
    Mutant(
      "issue-pin/activates", breaks: .invariant(9),
      pl: "już wydanie kodu PIN aktywuje konto", en: "issuing a PIN activates the account already",
      .evolving { account, event, _ in if case .pinIssued = event { account.activate() } }),
    Mutant(
      "login/activates", breaks: .invariant(2),
      pl: "samo zalogowanie aktywuje konto", en: "signing in activates the account",
      .evolving { account, event, _ in if case .signInRowEnded = event { account.activate() } }),
    Mutant(
      "book/activates", breaks: .invariant(2),
      pl: "umówienie wizyty aktywuje konto", en: "booking an appointment activates the account",
      .evolving { account, event, _ in if case .appointmentBooked = event { account.activate() } }),
    Mutant(
      "login/deactivates", breaks: .invariant(3),
      pl: "zalogowanie dezaktywuje konto", en: "signing in deactivates the account",
      .evolving { account, event, _ in if case .signInRowEnded = event { account.deactivate() } }),
    Mutant(
      "change-password/deactivates", breaks: .invariant(3),
      pl: "zmiana hasła dezaktywuje konto", en: "a password change deactivates the account",
      .evolving { account, event, _ in if case .passwordChanged = event { account.deactivate() } }),
    Mutant(
      "forgot-password/deactivates", breaks: .invariant(3),
      pl: "już prośba o reset dezaktywuje konto", en: "asking for a reset deactivates the account already",
      .evolving { account, event, _ in if case .resetRequested = event { account.deactivate() } }),
  ]
}

extension Account {
  fileprivate mutating func activate() {
    status = .active(ActivationRecord(method: .trustedProfile, since: created, epoch: epoch))
  }

  fileprivate mutating func deactivate() { status = .inactive(wasEverActive ? .reset : .neverActivated) }
}
