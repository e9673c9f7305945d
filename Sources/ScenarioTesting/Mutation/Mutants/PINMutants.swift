import Activation

/// How a PIN can be weakened.
extension Mutant {
  static let effectsOnPIN: [Mutant] = [
    Mutant(
      "confirm/pin-stays-open", breaks: .rule(.s2),
      pl: "użyty PIN pozostaje ważny", en: "a PIN stays open after its use",
      .leavingOut(of: .confirm) { $0.ofAccount == .openPINUsed }),
    Mutant(
      "confirm/pin-never-exhausted", breaks: .invariant(14),
      pl: "ostatnia błędna próba nie blokuje kodu PIN",
      en: "the last failed entry does not exhaust the PIN",
      .leavingOut(of: .confirm) { $0.ofAccount == .openPINExhausted }),
    Mutant(
      "confirm/uncounted-on-pin", breaks: .invariant(14),
      pl: "nieudana próba nie zmniejsza liczby prób kodu PIN",
      en: "a failed entry leaves the PIN as many tries as before",
      .turning(.confirm) { decision, _ in
        decision.events = decision.events.map { event in
          guard case .account(let login, .entryFailed) = event else { return event }
          return .account(login, .entryFailed(onOpenPIN: false))
        }
      }),
    Mutant(
      "confirm/pin-of-another", breaks: .rule(.r16),
      pl: "aktywuje także PIN innego konta", en: "the PIN of another account activates too",
      .passing { $0.openPINOfAnother }),
    Mutant(
      "confirm/length-of-today", breaks: .rule(.r20),
      pl: "o długości kodu PIN decyduje obecne ustawienie, a nie to z chwili wydania",
      en: "the length of a PIN follows the present policy, not that of its issue",
      .deciding(.confirm) { question, random in
        let isFit = question.entryLength == question.world.policy.pinLength
        let procedure = isFit ? Procedure.waiving(.entry(.format), of: .confirm) : .law
        let decision = question.answer(following: procedure, drawing: &random)
        return isFit || !decision.isPastTheForm ? decision : .refused(.entry(.format))
      }),
    Mutant(
      "confirm/validity-of-today", breaks: .rule(.r31),
      pl: "o ważności kodu PIN decyduje obecne ustawienie, a nie to z chwili wydania",
      en: "the validity of a PIN follows the present policy, not that of its issue",
      .mistaking { $0.takeValidityOfToday() }),
    Mutant(
      "confirm/tries-of-today", breaks: .invariant(14),
      pl: "o liczbie prób kodu PIN decyduje obecne ustawienie, a nie to z chwili wydania",
      en: "the tries of a PIN follow the present policy, not that of its issue",
      .exhausting { _, policy in policy.pinTries }),
  ]
}

extension Question {
  /// PINs are open for as long as the policy of today has it.
  fileprivate mutating func takeValidityOfToday() {
    for account in world.accounts.values {
      guard let pin = account.pins.last, pin.mark == .unspent else { continue }
      switch (isByLaw: now < pin.expires, isToday: now < pin.issued + world.policy.pinValidity) {
      case (true, false): world.evolve(.account(account.login, .openPINRevoked), at: now)
      case (false, true): if act.name == .confirm { now = pin.issued }
      case (true, true), (false, false): break
      }
    }
  }

  /// The open PIN of another account that was typed.
  fileprivate var openPINOfAnother: ActivationPIN? {
    guard let entry else { return nil }
    let pins = world.accounts.values.lazy.filter { $0.login != actor.patient }.compactMap { other in
      other.openPIN(at: now).flatMap { $0.digest == means.derive(entry, other.salt) ? $0 : nil }
    }
    return pins.first
  }
}

extension Procedure {
  /// The open PIN is exhausted by another failure than its last.
  static func exhausting(
    after tries: @escaping @Sendable (ActivationPIN, Policy) -> Int
  ) -> Procedure {
    turning(.confirm) { decision, question in
      guard decision.isFailedEntry, let login = question.actor.patient, let open = question.openPIN
      else { return }
      let isExhausted = open.failures + 1 >= tries(open, question.world.policy)
      guard isExhausted != decision.exhausts else { return }
      if isExhausted {
        decision = .refused(
          .pin(.exhausted), recording: decision.events + [.account(login, .openPINExhausted)])
      } else {
        let events = decision.events.filter { $0 != .account(login, .openPINExhausted) }
        decision = .refused(question.codeOfEarlierPIN ?? .pin(.wrong), recording: events)
      }
    }
  }
}
