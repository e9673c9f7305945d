import Activation

/// The simulated inbox: in clear, because it plays the patient's own mailbox, and therefore kept no longer than until it
/// is read, its secret replaced, or a day has passed.
enum KeptMessage {
  static let lifetime = Span.hours(24)

  /// Messages sent at this moment or before are gone now.
  static func forgottenUpTo(_ now: Moment) -> Moment { now - lifetime }
}

extension JournalEntry {
  /// Whose password it replaces: what was sent them before is worthless.
  var replacedPasswords: [Login] {
    events.compactMap { event in
      if case .account(let login, let event) = event, event.replacesPassword { login } else { nil }
    }
  }
}

extension AccountEvent {
  fileprivate var replacesPassword: Bool {
    switch self {
    case .passwordChanged, .resetCompleted, .resetTokenVoided: true
    case .created, .contactChanged, .documentAdded, .pinIssued, .pinRefused, .openPINSuperseded,
      .openPINRevoked,
      .openPINExhausted, .openPINUsed, .entryFailed, .activated, .signInFailed, .signInLocked,
      .signInRowEnded, .resetRequested, .clockReset, .appointmentBooked, .appointmentCancelled,
      .recordsViewed,
      .viewedBySupport:
      false
    }
  }
}

extension Message.Content {
  /// The content as a store keeps it.
  var kept: (kind: String, secret: Secret) {
    switch self {
    case .resetToken(let secret): ("reset-token", secret)
    case .oneTimePassword(let secret): ("one-time-password", secret)
    }
  }

  /// The content that was kept; nil for a kind that is none.
  init?(kind: String, _ secret: Secret) {
    switch kind {
    case "reset-token": self = .resetToken(secret)
    case "one-time-password": self = .oneTimePassword(secret)
    case _: return nil
    }
  }
}
