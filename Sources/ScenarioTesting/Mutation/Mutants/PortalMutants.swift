import Activation

/// How the session on the portal can be weakened.
extension Mutant {
  /// The portal guard is skipped for the acts that lead somewhere from the start page.
  static let ofPortal: [Mutant] =
    skips(of: .openProperties, .admission(.passwordChangeRequired))
    + skips(of: .signOut, .admission(.notSignedIn)) { _ in .assumingSession(for: .signOut) }
    + portalGuardOfLists + portalGuards(of: .readRecords) + portalGuards(of: .book)
    + portalGuards(of: .cancelAppointment)
    + guards(of: .pressActivate, .admission(.wrongScreen))
    + skips(of: .pressActivate, .activation(.accountAlreadyActive))
    + refusingInactive(.openProperties) + refusingSignedOut(.openInbox) + effectsOnPortal

  private static let portalGuardOfLists: [Mutant] =
    skips(of: .listAppointments, .admission(.notSignedIn)) { _ in .assumingSession(for: .listAppointments) }
    + skips(of: .listAppointments, .admission(.passwordChangeRequired))

  private static func portalGuards(of act: ActName) -> [Mutant] {
    guards(of: act, .admission(.notSignedIn)) { _ in .assumingSession(for: act) }
      + guards(of: act, .admission(.passwordChangeRequired))
  }

  private static let effectsOnPortal: [Mutant] = [
    Mutant(
      "logout/session-stays", breaks: .rule(.r17),
      pl: "wylogowanie nie kończy sesji", en: "signing out does not end the session",
      .leavingOut(of: .signOut) { $0.onPortal == .signedOut }),
    Mutant(
      "properties/form-stays", breaks: .rule(.r18),
      pl: "kliknięcie w imię i nazwisko nie zamyka formularza aktywacji",
      en: "a click on the name does not leave the activation form",
      .turning(.openProperties) { decision, question in
        if case .activationForm? = question.screen { decision.events = [] }
      }),
    Mutant(
      "properties/transaction-stays", breaks: .rule(.r18),
      pl: "kliknięcie w imię i nazwisko nie przerywa Profilu Zaufanego",
      en: "a click on the name does not end the Trusted Profile",
      .turning(.openProperties) { decision, question in
        if question.transaction != nil { decision.events = [] }
      }),
    Mutant(
      "properties/outdated-at-once", breaks: .rule(.r26),
      pl: "przestarzałe hasło zatrzymuje także tego, kto już jest zalogowany",
      en: "an outdated password also stops those who are already signed in",
      .turning { decision, question in
        guard case .portal(let act) = question.act, act.waitsForPasswordChange, question.screen != nil,
          question.account?.password.mustBeReplaced(at: question.now, under: question.world.policy) == true
        else { return }
        decision = .refused(.admission(.passwordChangeRequired))
      }),
  ]
}

extension Procedure {
  /// Whoever is not signed in passes for signed in, on the start page.
  static func assumingSession(for act: ActName) -> Procedure {
    mistaking(act) { question in
      guard let account = question.account, question.screen == nil else { return }
      question.world.evolve(.portal(account.login, .signedIn(.home)), at: question.now)
    }
  }
}
