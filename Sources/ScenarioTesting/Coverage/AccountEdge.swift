import Activation
import CommandLanguage

/// The states of an account (<doc:/Activation/States>), as the state diagram has them.
enum AccountState: CaseIterable {
  /// Before there is an account.
  case none
  case neverActivated
  case activeByPIN
  case activeByTrustedProfile
  case reset

  init(_ status: Status) {
    switch status {
    case .inactive(.neverActivated): self = .neverActivated
    case .inactive(.reset): self = .reset
    case .active(let record): self = Self.active(record.method)
    }
  }

  static func active(_ method: ActivationMethod) -> Self {
    switch method {
    case .pin: .activeByPIN
    case .trustedProfile: .activeByTrustedProfile
    }
  }
}

/// The ways from one state of an account to another. The raw value is its name in reports.
package enum AccountEdge: String, CaseIterable, Sendable {
  case created = "account-created"
  case activatedByPIN = "activated-by-pin"
  case activatedByTrustedProfile = "activated-by-trusted-profile"
  case resetNeverActivated = "reset-of-never-activated"
  case resetOfActiveByPIN = "reset-of-active-by-pin"
  case resetOfActiveByTrustedProfile = "reset-of-active-by-trusted-profile"
  case reactivatedByPIN = "reactivated-by-pin"
  case reactivatedByTrustedProfile = "reactivated-by-trusted-profile"
  case resetAgain = "reset-again"

  var ends: (from: AccountState, to: AccountState) {
    switch self {
    case .created: (.none, .neverActivated)
    case .activatedByPIN: (.neverActivated, .activeByPIN)
    case .activatedByTrustedProfile: (.neverActivated, .activeByTrustedProfile)
    case .resetNeverActivated: (.neverActivated, .neverActivated)
    case .resetOfActiveByPIN: (.activeByPIN, .reset)
    case .resetOfActiveByTrustedProfile: (.activeByTrustedProfile, .reset)
    case .reactivatedByPIN: (.reset, .activeByPIN)
    case .reactivatedByTrustedProfile: (.reset, .activeByTrustedProfile)
    case .resetAgain: (.reset, .reset)
    }
  }

  /// The way that an event leads, from the status before it.
  init?(_ event: AccountEvent, from status: @autoclosure () -> Status?) {
    guard let next = AccountState(after: event) else { return nil }
    let before = status().map(AccountState.init) ?? .none
    guard let edge = Self.allCases.first(where: { $0.ends == (before, next) }) else { return nil }
    self = edge
  }
}

extension AccountState {
  /// The state that an event leads to; nil for one that leaves the status as it is.
  fileprivate init?(after event: AccountEvent) {
    switch event {
    case .created: self = .neverActivated
    case .activated(let method): self = Self.active(method)
    case .resetCompleted(_, let origin, _): self = AccountState(.inactive(origin))
    case .contactChanged, .documentAdded, .pinIssued, .openPINSuperseded, .openPINRevoked,
      .openPINExhausted, .openPINUsed, .entryFailed, .signInFailed, .signInLocked, .signInRowEnded,
      .resetRequested, .pinRefused, .resetTokenVoided, .clockReset, .passwordChanged, .appointmentBooked,
      .appointmentCancelled, .recordsViewed,
      .viewedBySupport:
      return nil
    }
  }
}
