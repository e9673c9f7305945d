/// One sign-in to the portal, on one screen. It belongs to the account's epoch: a reset ends it (I13).
package struct PortalSession: Hashable, Sendable {
  package let epoch: Int
  package internal(set) var screen: Screen
}

/// What the patient has before them (<doc:States>). On *change-password* nothing else can be done:
/// whoever signs in with a password that must be replaced starts there.
package enum Screen: Hashable, Sendable {
  case home
  case properties
  case activationForm(typed: Secret?)
  indirect case trustedProfile(Transaction)
  case changePassword

  package var name: ScreenName {
    switch self {
    case .home: .home
    case .properties: .properties
    case .activationForm: .activationForm
    case .trustedProfile: .trustedProfile
    case .changePassword: .changePassword
    }
  }
}

package enum ScreenName: String, CaseIterable, Sendable {
  case none
  case home
  case properties
  case activationForm = "activation-form"
  case trustedProfile = "trusted-profile"
  case changePassword = "change-password"
}

/// One authentication with the Trusted Profile (R22, R23). It keeps the timeout of its start.
package struct Transaction: Hashable, Sendable {
  /// The ID of the request that the portal sent; the response must name it.
  package let request: String
  package let persona: Login
  package let started: Moment
  package let timeout: Span
  package var stage = Stage.method

  package enum Stage: Hashable, Sendable {
    case method
    case code(Secret, failures: Int)
    case consent
  }

  package var message: TrustedProfileMessage {
    switch stage {
    case .method: .method
    case .code: .code
    case .consent: .consent
    }
  }

  package func isTimedOut(at now: Moment) -> Bool { started + timeout <= now }
}
