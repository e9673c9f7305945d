/// How well the Trusted Profile vouches for an identity (eIDAS levels, <doc:Policies>).
package enum Assurance: String, CaseIterable, Comparable, Sendable {
  case low
  case substantial
  case high

  /// Whether one vouches for less than the other.
  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  /// Whether whoever is vouched for so well is vouched for well enough.
  package func suffices(where least: Assurance) -> Bool { self >= least }

  private var rank: Int {
    switch self {
    case .low: 0
    case .substantial: 1
    case .high: 2
    }
  }
}

/// Whether a person has a Trusted Profile that works (the Trusted Profile).
package enum PersonaState: String, CaseIterable, Sendable {
  case valid
  case expired
  case none
}

/// The ways to sign in to the Trusted Profile (the Trusted Profile, message 1).
package enum SignInMethod: String, CaseIterable, Sendable {
  case password
  case bank
  case mObywatel = "mobywatel"
  case eDowod = "e-dowod"
}

/// The messages of the Trusted Profile, one at a time (R23, the Trusted Profile).
package enum TrustedProfileMessage: String, CaseIterable, Sendable {
  case method
  case code
  case consent
}
