import Activation

/// The portal's side: it takes an artifact, fetches the response and checks it, one check after another, in
/// the order of <doc:The-Trusted-Profile>. It knows the public key of the Trusted Profile and nothing else of it.
struct ServiceProvider: Sendable {
  let key: VerificationKey
  /// The ID of this session's outstanding request.
  let request: String
  let now: Moment
  let skew: Span
  let assurance: Assurance
  var spentArtifacts: Set<String>
  var seenAssertions: Set<String>

  typealias BackChannel = (ArtifactResolution) -> ArtifactResponse

  /// Takes an artifact from the patient's browser; it is spent from then on, and so is the assertion.
  mutating func receive(_ artifact: String, over channel: BackChannel) -> AuthenticationReturn {
    let (assertion, finding) = examine(artifact, over: channel)
    spentArtifacts.insert(artifact)
    if let assertion { seenAssertions.insert(assertion.id) }
    return AuthenticationReturn(artifact: artifact, assertion: assertion?.id, finding: finding)
  }

  private func examine(
    _ artifact: String, over channel: BackChannel
  ) -> (Assertion?, AuthenticationReturn.Finding) {
    var authentic: Assertion?
    do throws(Objection) {
      let signed = try fetch(artifact, over: channel)
      let assertion = try expectAuthentic(signed)
      authentic = assertion
      try checkParties(assertion)
      try checkTime(assertion)
      try require(!seenAssertions.contains(assertion.id), .response(.replayed))
      try checkAssurance(assertion)
      return (authentic, .identity(try expectIdentity(assertion)))
    } catch {
      return (authentic, .refused(error.code))
    }
  }

  /// Fetches what the artifact stands for (SAML 2.0 Profiles §5).
  private func fetch(
    _ artifact: String, over channel: BackChannel
  ) throws(Objection) -> SignedAssertion {
    try require(!spentArtifacts.contains(artifact), .response(.artifactReused))
    let resolution = ArtifactResolution(
      id: Identifier.resolution(for: request), artifact: artifact)
    let response = channel(resolution)
    try require(response.inResponseTo == resolution.id, .response(.mismatch))
    return response.assertion
  }

  private func expectAuthentic(_ signed: SignedAssertion) throws(Objection) -> Assertion {
    guard let assertion = Assertion(canonicalBytes: signed.bytes) else {
      throw Objection(code: .response(.malformed))
    }
    try require(key.verifies(signed), .response(.signatureInvalid))
    return assertion
  }

  /// From whom, to whom, where, and in answer to what (SAML 2.0 Profiles §4.1.4.3).
  private func checkParties(_ assertion: Assertion) throws(Objection) {
    try require(assertion.issuer == Names.trustedProfile, .response(.issuerUnknown))
    try require(assertion.audience == Names.portal, .response(.audienceMismatch))
    try require(assertion.recipient == Names.consumer, .response(.recipientMismatch))
    try require(assertion.inResponseTo == request, .response(.requestMismatch))
  }

  /// The clocks of both sides may differ by the skew.
  private func checkTime(_ assertion: Assertion) throws(Objection) {
    try require(now.seconds >= assertion.notBefore - skew.seconds, .response(.notYetValid))
    try require(now.seconds < assertion.notOnOrAfter + skew.seconds, .response(.expired))
  }

  private func checkAssurance(_ assertion: Assertion) throws(Objection) {
    let level = AuthenticationContext.assurance(named: assertion.authenticationContext)
    try require(level.map { $0.suffices(where: assurance) } ?? false, .identity(.assuranceTooLow))
  }

  private func expectIdentity(_ assertion: Assertion) throws(Objection) -> AssertedIdentity {
    let given = assertion.attributes.filter { !$0.value.isEmpty }
    guard let first = given[.firstName], let family = given[.familyName], let digits = given[.pesel]
    else { throw Objection(code: .identity(.attributeMissing)) }
    try require(given[.dateOfBirth] != nil, .identity(.attributeMissing))
    guard let pesel = PESEL(digits) else { throw Objection(code: .identity(.peselInvalid)) }
    return AssertedIdentity(name: first + " " + family, pesel: pesel)
  }

  private func require(_ condition: Bool, _ code: RefusalCode) throws(Objection) {
    guard condition else { throw Objection(code: code) }
  }
}

/// The check that failed.
private struct Objection: Error {
  let code: RefusalCode
}
