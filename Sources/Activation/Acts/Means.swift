/// What the procedure needs and does not have in itself: hashes, and the Trusted Profile's answer. A class, for each ruling
/// refers to it.
package final class Means: Sendable {
  /// The salted slow hash of a PIN or a password.
  package let derive: @Sendable (Secret, Salt) -> Digest
  /// The hash by which a reset token, which is long and random, is found again.
  package let fingerprint: @Sendable (Secret) -> Digest
  /// Takes the patient through the return from the Trusted Profile: the simulator answers, the portal checks.
  package let authenticate: @Sendable (AuthenticationRequest) -> AuthenticationReturn

  /// The means of one world; tests may hand in cheaper hashes.
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
  /// The ID of the request, which the response must name.
  package let id: String
  /// Whose Trusted Profile was chosen.
  package let persona: Persona
  /// Whose account is to be activated: the identity must have this PESEL (R10).
  package let holder: PESEL
  /// When the patient returns to the portal.
  package let now: Moment
  /// How far the two clocks may differ: the policy `tp-skew`.
  package let skew: Span
  /// The least that is enough: the policy `tp-assurance`.
  package let assurance: Assurance
  /// What goes wrong on purpose; nil for an answer that is right.
  package let fault: Fault?
  /// The artifacts that were exchanged before (I15).
  package let spentArtifacts: Set<String>
  /// The IDs of the assertions that were seen before (I15).
  package let seenAssertions: Set<String>

  /// A request with all that its answer is held against.
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
  /// The SAML artifact that the browser brought.
  package let artifact: String
  /// The ID of the assertion, if the response was read so far.
  package let assertion: String?
  /// What the checks up to the identity found.
  package let finding: Finding

  /// Either the check that failed first, or the identity that all of them let through.
  package enum Finding: Sendable {
    case refused(RefusalCode)
    case identity(AssertedIdentity)
  }

  /// A return with what was found; the artifact is spent whatever it is (I15).
  package init(artifact: String, assertion: String?, finding: Finding) {
    self.artifact = artifact
    self.assertion = assertion
    self.finding = finding
  }
}

/// Whom the Trusted Profile vouches for.
package struct AssertedIdentity: Hashable, Sendable {
  /// The first and the last name, as the Trusted Profile spells them.
  package let name: String
  /// The PESEL, whose form and check digit are right.
  package let pesel: PESEL
  /// An identity read from an assertion.
  package init(name: String, pesel: PESEL) {
    self.name = name
    self.pesel = pesel
  }
}
