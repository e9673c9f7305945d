import Activation

/// What mutants of PIN entries look at.
extension Question {
  /// What stands in the activation form of the patient who asks.
  var typed: Secret? {
    guard case .activationForm(let typed)? = screen else { return nil }
    return typed
  }

  /// What stands there, as it counts.
  var entry: Secret? { typed?.withoutSeparators }

  /// How many digits stand there; nil where anything else stands there too.
  var entryLength: Int? {
    guard let entry, entry.revealed.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    return entry.revealed.count
  }

  /// How many there have to be.
  var lengthExpected: Int { openPIN?.length ?? world.policy.pinLength }

  /// The open PIN of the patient who asks.
  var openPIN: ActivationPIN? { account?.openPIN(at: now) }

  /// The PIN of the account, of whatever state, that stands in the form.
  var earlierPIN: ActivationPIN? {
    guard let account, let entry else { return nil }
    let digest = means.derive(entry, account.salt)
    return account.pins.last { $0.digest == digest }
  }

  /// The refusal that belongs to it.
  var codeOfEarlierPIN: RefusalCode? { earlierPIN.flatMap { $0.state(at: now).codeOfEntry } }

  /// What leads back to an empty form.
  var dropped: [Event] {
    actor.patient.map { [.portal($0, .screenShown(.activationForm(typed: nil)))] } ?? []
  }
}

extension Decision {
  /// Whether it refuses an entry that is not the open PIN.
  var isFailedEntry: Bool {
    events.contains { if case .account(_, .entryFailed) = $0 { true } else { false } }
  }

  /// Whether the open PIN is exhausted with it.
  var exhausts: Bool {
    events.contains { $0.ofAccount == .openPINExhausted }
  }

  /// Whether it finds nothing wrong with what an entry looks like.
  var isPastTheForm: Bool {
    isFailedEntry || code == .entry(.locked)
      || events.contains { $0.ofAccount == .openPINUsed }
  }
}

extension Procedure {
  /// An entry that the law refuses passes for a PIN.
  static func passing(for pin: @escaping @Sendable (Question) -> ActivationPIN?) -> Procedure {
    turning(.confirm) { decision, question in
      guard decision.isFailedEntry, let login = question.actor.patient, let pin = pin(question) else {
        return
      }
      decision = .accepted(
        [
          .account(login, .openPINUsed), .account(login, .activated(.pin(pin.facility))),
          .portal(login, .screenShown(.properties)),
        ], handing: [])
    }
  }
}
