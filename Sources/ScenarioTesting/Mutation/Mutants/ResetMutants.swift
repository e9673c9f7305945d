import Activation

/// How the reset of a forgotten password can be weakened, as far as it is decided; the rest is its aftermath.
extension Mutant {
  /// A token that nobody has leads to no account: `reset-token-invalid` is skipped only for a superseded one.
  static let ofReset: [Mutant] =
    skips(of: .requestReset, .password(.resetThrottled))
    + guards(of: .completeReset, .password(.resetTokenInvalid), .password(.resetTokenUsed))
    + skips(of: .completeReset, .password(.resetTokenExpired))
    + refusingSignedOut(.requestReset, .completeReset)
    + bounds(.resetInterval, .resetTokenValidity) + effectsOfReset

  private static let effectsOfReset: [Mutant] = [
    Mutant(
      "forgot-password/unknown-told", breaks: .rule(.s5),
      pl: "prośba o reset zdradza, że takiego konta nie ma",
      en: "asking for a reset gives away that there is no such account",
      .turning(.requestReset) { decision, question in
        if decision.isAccepted, question.resetTarget == nil {
          decision = .refused(.admission(.accountNotFound))
        }
      }),
    Mutant(
      "forgot-password/sent-without-address", breaks: .rule(.s5),
      pl: "wiadomość wychodzi, choć konto nie ma adresu",
      en: "a message is sent though the account has no address",
      .mistaking(.requestReset) { question in
        guard let account = question.resetTarget,
          case .access(.requestReset(let name, let wanted)) = question.act
        else { return }
        let channel = wanted ?? .email
        guard !account.contact.has(channel) else { return }
        let contact = Contact(email: EmailAddress("nobody@example.test"), phone: PhoneNumber("600100200"))
        question.act = .access(.requestReset(name, channel))
        question.world.evolve(.account(account.login, .contactChanged(contact)), at: question.now)
      }),
    Mutant(
      "forgot-password/other-channel", breaks: .rule(.s5),
      pl: "gdy brakuje adresu dla wybranego kanału, wiadomość idzie innym kanałem",
      en: "where the address for the chosen channel is missing, the message goes by the other channel",
      .mistaking(.requestReset) { question in
        guard case .access(.requestReset(let name, let wanted?)) = question.act,
          question.resetTarget?.contact.has(wanted) == false
        else { return }
        question.act = .access(.requestReset(name, nil))
      }),
    Mutant(
      "forgot-password/email-only", breaks: .rule(.s3),
      pl: "konto bez adresu e-mail nie dostaje SMS-a",
      en: "an account without an e-mail address gets no SMS",
      .mistaking(.requestReset) { question in
        guard case .access(.requestReset(let name, nil)) = question.act else { return }
        question.act = .access(.requestReset(name, .email))
      }),
    Mutant(
      "reset-password/pin-stays-open", breaks: .invariant(6),
      pl: "reset nie unieważnia ważnego kodu PIN", en: "a reset does not revoke an open PIN",
      .leavingOut(of: .completeReset) { $0.ofAccount == .openPINRevoked }),
    Mutant(
      "reset-password/session-stays", breaks: .invariant(13),
      pl: "reset nie kończy sesji", en: "a reset does not end the session",
      .turning(.completeReset) { decision, question in
        decision.events = decision.events.map { event in
          guard case .portal(let login, .signedOut) = event,
            let screen = question.world.session(of: login)?.screen
          else { return event }
          return .portal(login, .signedIn(screen))
        }
      }),
    Mutant(
      "reset-password/origin-forgotten", breaks: .rule(.r30),
      pl: "konto, które było aktywne, po resecie uchodzi za nigdy nieaktywowane",
      en: "an account that was active passes for never activated after a reset",
      .turning(.completeReset) { decision, _ in decision.setOrigin(.neverActivated) }),
    Mutant(
      "reset-password/origin-invented", breaks: .rule(.r30),
      pl: "konto, które nigdy nie było aktywne, uchodzi za dezaktywowane resetem",
      en: "an account that never was active passes for deactivated by a reset",
      .turning(.completeReset) { decision, _ in decision.setOrigin(.reset) }),
    Mutant(
      "reset-password/validity-of-today", breaks: .rule(.s3),
      pl: "o ważności linku lub kodu do resetu decyduje obecne ustawienie, a nie to z chwili wysłania",
      en: "the validity of a reset link or code follows the present policy, not that of its sending",
      .mistaking(.completeReset) { question in
        guard case .access(.completeReset(let secret)) = question.act else { return }
        let fingerprint = question.means.fingerprint(secret)
        let tokens = question.world.accounts.values.lazy.flatMap(\.tokens)
        guard let token = tokens.last(where: { $0.fingerprint == fingerprint }) else { return }
        question.judge(token.validity, from: token.sent, by: question.world.policy.resetTokenValidity)
      }),
  ]
}

extension Question {
  /// Whose reset is asked for.
  fileprivate var resetTarget: Account? {
    guard case .access(.requestReset(let name, _)) = act else { return nil }
    return (name ?? actor.patient.map { AccountName($0) }).flatMap { world.account(named: $0) }
  }
}

extension Decision {
  /// Where a completed reset leaves the account.
  fileprivate mutating func setOrigin(_ origin: Origin) {
    events = events.map { event in
      guard case .account(let login, .resetCompleted(let token, _, let password)) = event else {
        return event
      }
      return .account(login, .resetCompleted(token: token, origin: origin, password: password))
    }
  }
}
