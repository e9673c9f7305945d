import Activation
import CommandLanguage

/// The ways of a PIN (<doc:/Activation/States>): it is issued, and ends once. The raw value is its name in reports.
package enum PINEdge: String, CaseIterable, Sendable {
  case issued = "pin-issued"
  /// An entry fails, and tries are left.
  case missed = "pin-missed"
  case used = "pin-used"
  case superseded = "pin-superseded"
  case expired = "pin-expired"
  case exhausted = "pin-exhausted"
  case revokedByClerk = "pin-revoked-by-clerk"
  case revokedByReset = "pin-revoked-by-reset"
  case revokedByTrustedProfile = "pin-revoked-by-trusted-profile"

  /// The state that it leads to; all but the first start at *open*.
  var target: ActivationPIN.State {
    switch self {
    case .issued, .missed: .open
    case .used: .used
    case .superseded: .superseded
    case .expired: .expired
    case .exhausted: .exhausted
    case .revokedByClerk, .revokedByReset, .revokedByTrustedProfile: .revoked
    }
  }

  /// The way that an event leads, among the others of its entry. Nobody does an expiry: no event tells of it.
  init?(_ event: AccountEvent, among events: [Event]) {
    switch event {
    case .pinIssued: self = .issued
    case .entryFailed(onOpenPIN: true):
      guard !events.accountEvents.contains(.openPINExhausted) else { return nil }
      self = .missed
    case .openPINUsed: self = .used
    case .openPINSuperseded: self = .superseded
    case .openPINExhausted: self = .exhausted
    case .openPINRevoked: self = Self.revocation(among: events)
    case .created, .contactChanged, .documentAdded, .entryFailed(onOpenPIN: false), .activated, .signInFailed,
      .signInLocked, .signInRowEnded, .resetRequested, .resetCompleted, .passwordChanged, .pinRefused,
      .resetTokenVoided, .clockReset, .appointmentBooked, .appointmentCancelled, .recordsViewed,
      .viewedBySupport:
      return nil
    }
  }

  private static func revocation(among events: [Event]) -> Self {
    let others = events.accountEvents
    if others.contains(where: \.isReset) { return .revokedByReset }
    return others.contains(.activated(.trustedProfile)) ? .revokedByTrustedProfile : .revokedByClerk
  }
}
