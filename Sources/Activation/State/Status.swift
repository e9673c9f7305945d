/// Whether an account is active (R1–R5, R24), with exactly the data of either state (<doc:States>).
package enum Status: Hashable, Sendable {
  case inactive(Origin)
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
  case neverActivated = "never-activated"
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
  case pin(FacilityID)
  case trustedProfile
}
