import Activation

/// How signing in and changing the password can be weakened.
extension Mutant {
  static let ofSignIn: [Mutant] =
    guards(of: .signIn, .signIn(.locked)) + skips(of: .signIn, .signIn(.badCredentials))
    + guards(of: .changePassword, .admission(.notSignedIn)) { _ in .assumingSession(for: .changePassword) }
    + guards(of: .changePassword, .signIn(.badCredentials), .account(.passwordTooShort))
    + skips(of: .changePassword, .password(.unchanged))
    + refusingInactive(.signIn, .changePassword)
    + bounds(.signInTries, .signInLock, .passwordMinLength, .passwordMaxAge) + effectsOfSignIn

  private static let effectsOfSignIn: [Mutant] = [
    Mutant(
      "login/row-stays", breaks: .rule(.r31),
      pl: "po udanym logowaniu licznik złych haseł nie zaczyna od zera",
      en: "after signing in the count of wrong passwords does not start from zero",
      .leavingOut(of: .signIn) { $0.ofAccount == .signInRowEnded }),
    Mutant(
      "login/failure-uncounted", breaks: .rule(.r31),
      pl: "złe hasło podane przy logowaniu nie jest liczone",
      en: "a wrong password at the sign-in does not count",
      .leavingOut(of: .signIn, Event.isFailedSignIn)),
    Mutant(
      "login/unknown-told", breaks: .rule(.s5),
      pl: "logowanie zdradza, że takiego konta nie ma",
      en: "signing in gives away that there is no such account",
      .turning(.signIn) { decision, question in
        if decision.code == .signIn(.badCredentials), question.account == nil {
          decision = .refused(.admission(.accountNotFound))
        }
      }),
    Mutant(
      "login/last-failure-told", breaks: .rule(.r31),
      pl: "próba, która dopiero blokuje logowanie, mówi już o blokadzie",
      en: "the failure that locks the sign-in already tells of the lock",
      .turning(.signIn) { decision, _ in
        guard case .account(_, .signInLocked)? = decision.events.first else { return }
        decision = .refused(.signIn(.locked), recording: decision.events)
      }),
    Mutant(
      "change-password/failure-uncounted", breaks: .rule(.r31),
      pl: "złe stare hasło podane przy zmianie hasła nie jest liczone",
      en: "a wrong old password at a password change does not count",
      .leavingOut(of: .changePassword, Event.isFailedSignIn)),
    Mutant(
      "change-password/lock-prolonged", breaks: .rule(.r31),
      pl: "złe stare hasło przedłuża trwającą blokadę logowania",
      en: "a wrong old password prolongs a sign-in lock",
      .turning(.changePassword) { decision, question in
        guard decision.code == .signIn(.badCredentials), decision.events.isEmpty,
          let account = question.account
        else { return }
        let fillsRow = account.signIn.failures + 1 >= question.world.policy.signInTries
        decision.events = [.account(account.login, fillsRow ? .signInLocked : .signInFailed)]
      }),
    Mutant(
      "change-password/screen-stays", breaks: .rule(.s3),
      pl: "po zmianie hasła na ekranie zostaje to, co było",
      en: "after the password change the screen stays as it was",
      .leavingOut(of: .changePassword) { if case .portal(_, .screenShown) = $0 { true } else { false } }),
  ]
}

extension Event {
  fileprivate static func isFailedSignIn(_ event: Event) -> Bool {
    switch event {
    case .account(_, .signInFailed), .account(_, .signInLocked): true
    case .account, .register, .portal, .reception, .clockSet: false
    }
  }
}
