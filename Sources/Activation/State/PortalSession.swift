/// One sign-in to the portal, on one screen. It belongs to the account's epoch: a reset ends it (I13).
package struct PortalSession: Hashable, Sendable {
  /// How many resets the account had at the sign-in.
  package let epoch: Int
  package internal(set) var screen: Screen
  /// Whether another shell holds it.
  package internal(set) var isElsewhere = false
}

/// What the patient has before them (<doc:States>). On *change-password* nothing else can be done:
/// whoever signs in with a password that must be replaced starts there.
package enum Screen: Hashable, Sendable {
  /// Where a sign-in leads.
  case home
  /// The window with the button for the activation (R18).
  case properties
  /// The form for a PIN, with what was typed and not yet confirmed (R19, R20).
  case activationForm(typed: Secret?)
  /// Away from the portal, at the Trusted Profile (R22).
  indirect case trustedProfile(Transaction)
  /// The form for a new password.
  case changePassword

  /// Its name, without what was typed on it.
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

/// The screens by their names in the language; `none` where nobody is signed in.
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
  /// Whose Trusted Profile was chosen.
  package let persona: Login
  /// When the patient left the portal for the Trusted Profile.
  package let started: Moment
  /// How long the whole of it may take.
  package let timeout: Span
  /// What the Trusted Profile waits for now.
  package var stage = Stage.method

  /// One that has come so far.
  package init(
    request: String, persona: Login, started: Moment, timeout: Span, stage: Stage = .method
  ) {
    self.request = request
    self.persona = persona
    self.started = started
    self.timeout = timeout
    self.stage = stage
  }

  /// The messages with what each must remember; the code knows how often it was typed wrongly.
  package enum Stage: Hashable, Sendable {
    case method
    case code(Secret, failures: Int)
    case consent
  }

  /// The message that stands on the screen now.
  package var message: TrustedProfileMessage {
    switch stage {
    case .method: .method
    case .code: .code
    case .consent: .consent
    }
  }

  /// Whether its time is over at that moment, the very end included.
  package func isTimedOut(at now: Moment) -> Bool { started + timeout <= now }
}
