/// What the portal holds beside the accounts: the list of facilities (R11), the settings, and the Trusted
/// Profile's side of the world.
package struct Register: Hashable, Sendable {
  package internal(set) var policy = Policy()
  package internal(set) var facilities = Keyed<FacilityID, Facility>()
  package internal(set) var personas = Keyed<Login, Persona>()
  package internal(set) var faults = ArmedFaults()
  /// Artifacts and assertions that the portal has accepted or refused once; never again (I15).
  package internal(set) var spentArtifacts: Set<String> = []
  package internal(set) var seenAssertions: Set<String> = []
  /// As whom the operators may act; empty in a world of practice.
  package internal(set) var grants = Grants()
}

/// A healthcare facility (R11). Only an integrated one issues and revokes PINs.
package struct Facility: Hashable, Sendable {
  /// The short name by which it is named everywhere.
  package let id: FacilityID
  /// The full name, as patients read it.
  package let name: Title
  /// The statistical number; nil if none was given.
  package let regon: REGON?
  package internal(set) var isIntegrated: Bool

  /// A facility as it is in the list.
  package init(id: FacilityID, name: Title, regon: REGON?, isIntegrated: Bool) {
    self.id = id
    self.name = name
    self.regon = regon
    self.isIntegrated = isIntegrated
  }
}

/// An identity that the Trusted Profile simulator knows (the Trusted Profile).
package struct Persona: Hashable, Sendable {
  /// The name by which it is chosen.
  package let id: Login
  /// The name that is vouched for.
  package let name: HolderName
  /// The PESEL that is vouched for.
  package let pesel: PESEL
  /// Whether its Trusted Profile works.
  package let state: PersonaState
  /// How well the Trusted Profile vouches for it.
  package let assurance: Assurance

  /// An identity that the simulator knows.
  package init(
    id: Login, name: HolderName, pesel: PESEL, state: PersonaState = .valid,
    assurance: Assurance = .substantial
  ) {
    self.id = id
    self.name = name
    self.pesel = pesel
    self.state = state
    self.assurance = assurance
  }
}

/// The faults armed for the next return and for the next start; each is spent when reached.
package struct ArmedFaults: Hashable, Sendable {
  package internal(set) var nextReturn: Fault?
  package internal(set) var startFails = false
}

/// A fault of the Trusted Profile that can be armed by name; each makes exactly its own check fail.
package enum Fault: String, CaseIterable, Sendable {
  case artifactReused = "tp-artifact-reused"
  case responseMismatch = "tp-response-mismatch"
  case malformed = "tp-malformed"
  case signatureInvalid = "tp-signature-invalid"
  case issuerUnknown = "tp-issuer-unknown"
  case audienceMismatch = "tp-audience-mismatch"
  case recipientMismatch = "tp-recipient-mismatch"
  case requestMismatch = "tp-request-mismatch"
  case notYetValid = "tp-not-yet-valid"
  case expired = "tp-expired"
  case replayed = "tp-replayed"
  case assuranceTooLow = "tp-assurance-too-low"
  case attributeMissing = "tp-attribute-missing"
  case peselInvalid = "tp-pesel-invalid"
  case identityMismatch = "tp-identity-mismatch"
  case unavailable = "tp-unavailable"
}
