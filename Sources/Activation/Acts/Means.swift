/// What the procedure needs and does not have in itself: hashes, and the Trusted Profile's answer.
package struct Means: Sendable {
  /// The salted slow hash of a PIN or a password.
  package let derive: @Sendable (Secret, Salt) -> Digest
  /// The hash by which a reset token, which is long and random, is found again.
  package let fingerprint: @Sendable (Secret) -> Digest
  /// Takes the patient through the return from the Trusted Profile: the simulator answers, the portal checks.
  package let authenticate: @Sendable (AuthenticationRequest) -> AuthenticationReturn

  package init(
    derive: @escaping @Sendable (Secret, Salt) -> Digest,
    fingerprint: @escaping @Sendable (Secret) -> Digest,
    authenticate: @escaping @Sendable (AuthenticationRequest) -> AuthenticationReturn
  ) {
    self.derive = derive
    self.fingerprint = fingerprint
    self.authenticate = authenticate
  }
}

/// What the portal asks of the Trusted Profile, and what it holds the answer against.
package struct AuthenticationRequest: Sendable {
  package let id: String
  package let persona: Persona
  package let holder: PESEL
  package let now: Moment
  package let skew: Span
  package let assurance: Assurance
  package let fault: Fault?
  package let spentArtifacts: Set<String>
  package let seenAssertions: Set<String>

  package init(
    id: String, persona: Persona, holder: PESEL, now: Moment, skew: Span, assurance: Assurance,
    fault: Fault?, spentArtifacts: Set<String>, seenAssertions: Set<String>
  ) {
    self.id = id
    self.persona = persona
    self.holder = holder
    self.now = now
    self.skew = skew
    self.assurance = assurance
    self.fault = fault
    self.spentArtifacts = spentArtifacts
    self.seenAssertions = seenAssertions
  }
}

/// What came of the return, up to the identity; the domain's own checks follow.
package struct AuthenticationReturn: Sendable {
  package let artifact: String
  /// The ID of the assertion, if the response was read so far.
  package let assertion: String?
  package let finding: Finding

  package enum Finding: Sendable {
    case refused(RefusalCode)
    case identity(AssertedIdentity)
  }

  package init(artifact: String, assertion: String?, finding: Finding) {
    self.artifact = artifact
    self.assertion = assertion
    self.finding = finding
  }
}

/// Whom the Trusted Profile vouches for.
package struct AssertedIdentity: Hashable, Sendable {
  package let name: String
  package let pesel: PESEL
  package init(name: String, pesel: PESEL) {
    self.name = name
    self.pesel = pesel
  }
}
