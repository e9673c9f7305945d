import Activation

/// How the way by the Trusted Profile can be weakened.
extension Mutant {
  /// What cannot be read (`tp-malformed`) or is no PESEL leaves nobody to activate; without a persona or a
  /// transaction there is nothing to go on with. An assertion comes back in the second of its issue: a skew
  /// that is a second shorter refuses no more. Whether artifacts and assertions are recorded as spent, nobody
  /// sees in one world: a fault brings its own. Only another shell on the same store makes the account active
  /// meanwhile.
  static let ofTrustedProfile: [Mutant] =
    guards(of: .chooseTrustedProfile, .admission(.wrongScreen), .trustedProfile(.notForReactivation))
    + skips(of: .chooseTrustedProfile, .trustedProfile(.unavailable))
    + guards(of: .answer, .transaction(.timedOut), .transaction(.methodUnknown))
    + skips(of: .answer, .transaction(.authenticationFailed), .transaction(.codeWrong))
    + skips(of: .cancel, .transaction(.timedOut))
    + guards(of: .confirm, .transaction(.timedOut), .transaction(.wrongMessage)) + checksOfReturn
    + guards(of: .confirm, .identity(.mismatch))
    + skips(of: .confirm, .trustedProfile(.notForReactivation))
    + bounds(.transactionTimeout) + [.off(.skew, by: .more)] + effectsOfTrustedProfile

  private static let checksOfReturn: [Mutant] =
    guards(
      of: .confirm, .response(.artifactReused), .response(.mismatch), .response(.signatureInvalid),
      .response(.issuerUnknown), .response(.audienceMismatch),
      .response(.recipientMismatch), .response(.requestMismatch), .response(.notYetValid),
      .response(.expired), .response(.replayed), .identity(.assuranceTooLow),
      .identity(.attributeMissing)
    ) { .unchecked([$0]) }

  private static let effectsOfTrustedProfile: [Mutant] = [
    Mutant(
      "trusted-profile/fault-stays", breaks: .rule(.r23),
      pl: "usterka startu działa więcej niż raz", en: "the fault of the start acts more than once",
      .leavingOut(of: .chooseTrustedProfile) { $0 == .register(.startFaultSpent) }),
    Mutant(
      "confirm/fault-stays", breaks: .rule(.r23),
      pl: "usterka powrotu działa więcej niż raz", en: "the fault of the return acts more than once",
      .leavingOut(of: .confirm) { $0 == .register(.returnFaultSpent) }),
    Mutant(
      "answer/fourth-code", breaks: .rule(.r31),
      pl: "dopiero czwarty zły kod kończy uwierzytelnianie",
      en: "only the fourth wrong code ends the authentication",
      .turning(.answer) { decision, question in
        guard decision.code == .transaction(.authenticationFailed), let login = question.actor.patient,
          var transaction = question.transaction, case .code(let code, failures: 2) = transaction.stage
        else { return }
        transaction.stage = .code(code, failures: 3)
        decision = .refused(
          .transaction(.codeWrong), recording: [.portal(login, .screenShown(.trustedProfile(transaction)))])
      }),
    Mutant(
      "answer/no-third-code", breaks: .rule(.r23),
      pl: "już drugi zły kod kończy uwierzytelnianie",
      en: "the second wrong code already ends the authentication",
      .turning(.answer) { decision, question in
        guard decision.code == .transaction(.codeWrong),
          case .code(_, failures: 1)? = question.transaction?.stage
        else { return }
        decision = .refused(.transaction(.authenticationFailed), recording: question.dropped)
      }),
    Mutant(
      "answer/code-uncounted", breaks: .rule(.r31),
      pl: "złe kody nie są liczone", en: "wrong codes are not counted",
      .leavingOut(of: .answer, Event.isWrongCode)),
    Mutant(
      "answer/failure-does-not-end", breaks: .rule(.r23),
      pl: "po nieudanym uwierzytelnieniu nie wraca się do formularza aktywacji",
      en: "a failed authentication does not lead back to the activation form",
      .leavingOut(of: .answer) {
        if case .portal(_, .screenShown(.activationForm)) = $0 { true } else { false }
      }),
    Mutant(
      "cancel/does-not-end", breaks: .rule(.r23),
      pl: "po anulowaniu nie wraca się do formularza aktywacji",
      en: "cancelling does not lead back to the activation form",
      .leavingOut(of: .cancel) { $0.onPortal == .transactionCancelled }),
    Mutant(
      "confirm/refusal-does-not-end", breaks: .rule(.r23),
      pl: "po odrzuconym powrocie nie wraca się do formularza aktywacji",
      en: "a refused return does not lead back to the activation form",
      .leavingOut(of: .confirm) {
        if case .portal(_, .screenShown(.activationForm)) = $0 { true } else { false }
      }),
    Mutant(
      "answer/timeout-of-today", breaks: .rule(.r23),
      pl: "o limicie czasu uwierzytelniania decyduje ustawienie z chwili odpowiedzi, a nie rozpoczęcia",
      en: "the time limit of an authentication follows the policy at the answer, not that at its start",
      .mistaking { question in
        guard let transaction = question.transaction else { return }
        let limit = question.world.policy.transactionTimeout
        question.judge(transaction.timeout, from: transaction.started, by: limit)
      }),
    Mutant(
      "confirm/trusted-profile-leaves-pin-open", breaks: .invariant(5),
      pl: "aktywacja Profilem Zaufanym pozostawia ważny PIN",
      en: "activation by Trusted Profile leaves a PIN open",
      .leavingOut(of: .confirm) { $0.ofAccount == .openPINRevoked }),
    Mutant(
      "confirm/name-must-match", breaks: .rule(.r10),
      pl: "inne nazwisko w Profilu Zaufanym prowadzi do odmowy",
      en: "a different name in the Trusted Profile is refused",
      .turning(.confirm) { decision, question in
        guard case .accepted(_, let handing) = decision, case .otherName? = handing.first else { return }
        decision = question.refusedReturn(.identity(.mismatch), decision)
      }),
    Mutant(
      "confirm/assurance-above", breaks: .rule(.r31),
      pl: "wymagany poziom bezpieczeństwa nie wystarcza: musi być wyższy",
      en: "the required level of assurance is not enough: it has to be higher",
      .turning(.confirm) { decision, question in
        guard decision.isAccepted, let transaction = question.transaction,
          question.world.register.personas[transaction.persona]?.assurance == question.world.policy.assurance
        else { return }
        decision = question.refusedReturn(.identity(.assuranceTooLow), decision)
      }),
  ]
}

extension Question {
  /// The refusal of a return that the law accepts: what it spends stays spent.
  fileprivate func refusedReturn(_ code: RefusalCode, _ accepted: Decision) -> Decision {
    let spent = accepted.events.filter { if case .register = $0 { true } else { false } }
    return .refused(code, recording: spent + dropped)
  }
}

extension Event {
  fileprivate static func isWrongCode(_ event: Event) -> Bool {
    guard case .portal(_, .screenShown(.trustedProfile(let transaction))) = event,
      case .code(_, let failures) = transaction.stage
    else { return false }
    return failures > 0
  }
}
