/// Whether an account is active (R1–R5, R24), with exactly the data of either state (<doc:States>).
package enum Status: Hashable, Sendable {
  /// The records are closed, for this reason.
  case inactive(Origin)
  /// The records are open, since this activation.
  case active(ActivationRecord)

  /// Whether the services behind the activation are open (R1–R5).
  package var isActive: Bool {
    switch self {
    case .active: true
    case .inactive: false
    }
  }
}

/// Why an account is inactive.
package enum Origin: String, CaseIterable, Sendable {
  /// It never was active.
  case neverActivated = "never-activated"
  /// A forgotten password was reset (R27).
  case reset
}

/// How, when and in which epoch an account became active.
package struct ActivationRecord: Hashable, Sendable {
  /// How it was activated.
  package let method: ActivationMethod
  /// When it was activated.
  package let since: Moment
  /// How many resets it had then.
  package let epoch: Int

  /// An activation as it is recorded.
  package init(method: ActivationMethod, since: Moment, epoch: Int) {
    self.method = method
    self.since = since
    self.epoch = epoch
  }
}

/// The two ways to activate (R8); a PIN comes from a facility (R9).
package enum ActivationMethod: Hashable, Sendable {
  /// By a PIN that this facility issued.
  case pin(FacilityID)
  /// By the Trusted Profile.
  case trustedProfile
}
