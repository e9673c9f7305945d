import Activation

/// The simulator: it plays the Trusted Profile that has authenticated a persona and hands its data over. A fault,
/// if armed, spoils one thing; the rest of that response is flawless.
struct IdentityProvider: Sendable {
  let key: SigningKey
  let request: AuthenticationRequest

  /// What the patient's browser brings to the portal: an earlier artifact under its fault, else a new one.
  var artifact: String {
    let earlier = request.fault == .artifactReused ? request.spentArtifacts.min() : nil
    return earlier ?? Identifier.artifact(for: request.id)
  }

  /// What the portal must take first, so that it can be delivered again; nil if nothing is, or if the portal
  /// has taken such a thing before.
  var artifactOfEarlierDelivery: String? {
    switch request.fault {
    case .artifactReused where request.spentArtifacts.isEmpty: artifact
    case .replayed where request.seenAssertions.isEmpty: Identifier.earlierArtifact(for: request.id)
    case .artifactReused, .replayed, .responseMismatch, .malformed, .signatureInvalid, .issuerUnknown,
      .audienceMismatch, .recipientMismatch, .requestMismatch, .notYetValid, .expired, .assuranceTooLow,
      .attributeMissing, .peselInvalid, .identityMismatch, .unavailable, nil:
      nil
    }
  }

  var withoutFault: Self { Self(key: key, request: request.withoutFault) }

  /// Answers the portal over the back channel (SAML 2.0 Profiles §5).
  func respond(to resolution: ArtifactResolution) -> ArtifactResponse {
    var response = ArtifactResponse(
      inResponseTo: resolution.id, assertion: key.sign(assertion.canonicalBytes))
    switch request.fault {
    case .responseMismatch: response.inResponseTo = Identifier.strangeRequest(for: resolution.id)
    case .malformed: response.assertion = key.sign(Array("<garbled/>".utf8))
    case .signatureInvalid: response.assertion.signature.spoil()
    case .artifactReused, .replayed, .issuerUnknown, .audienceMismatch, .recipientMismatch, .requestMismatch,
      .notYetValid, .expired, .assuranceTooLow, .attributeMissing, .peselInvalid, .identityMismatch,
      .unavailable, nil:
      break
    }
    return response
  }

  /// The assertion that goes out, with the fault that lies in it, if any.
  var assertion: Assertion {
    var assertion = flawless
    switch request.fault {
    case .issuerUnknown: assertion.issuer = Names.strangerProvider
    case .audienceMismatch: assertion.audience = Names.otherPortal
    case .recipientMismatch: assertion.recipient = Names.otherConsumer
    case .requestMismatch:
      assertion.inResponseTo = Identifier.strangeRequest(for: request.id)
    case .notYetValid: assertion.issue(at: second + request.skew.seconds + 1)
    case .expired: assertion.issue(at: second - request.skew.seconds - Assertion.validity)
    case .replayed: assertion.id = request.seenAssertions.min() ?? assertion.id
    case .assuranceTooLow:
      assertion.authenticationContext = AuthenticationContext.unspecified
    case .attributeMissing: assertion.attributes[.dateOfBirth] = nil
    case .peselInvalid: assertion.attributes[.pesel] = Self.impossiblePESEL
    case .identityMismatch: assertion.attributes[.pesel] = somebodyElse
    case .artifactReused, .responseMismatch, .malformed, .signatureInvalid, .unavailable, nil:
      break
    }
    return assertion
  }

  private var flawless: Assertion {
    var assertion = Assertion(
      id: Identifier.assertion(for: request.id), issuer: Names.trustedProfile, issued: 0,
      audience: Names.portal, recipient: Names.consumer, inResponseTo: request.id, notBefore: 0,
      notOnOrAfter: 0, authenticationContext: AuthenticationContext.name(of: request.persona.assurance),
      attributes: attributes)
    assertion.issue(at: second)
    return assertion
  }

  private var second: Int64 { request.now.seconds }

  private var attributes: [Assertion.Attribute: String] {
    let persona = request.persona
    return [
      .firstName: persona.name.firstName, .familyName: persona.name.familyName,
      .dateOfBirth: persona.pesel.dateOfBirth?.written ?? "", .pesel: persona.pesel.digits,
    ]
  }

  /// Its check digit is right, its date of birth exists in no year (<doc:/Activation/Values>).
  private static let impossiblePESEL = "00000000000"

  /// Births in the 2200s: nobody's (<doc:/Activation/Values>).
  private var somebodyElse: String {
    request.holder.digits == "01620300015" ? "01620300022" : "01620300015"
  }
}

extension AuthenticationRequest {
  fileprivate var withoutFault: Self {
    Self(
      id: id, persona: persona, holder: holder, now: now, skew: skew, assurance: assurance,
      fault: nil, spentArtifacts: spentArtifacts, seenAssertions: seenAssertions)
  }
}

extension [UInt8] {
  /// Changes one bit.
  fileprivate mutating func spoil() {
    if let last = indices.last { self[last] ^= 1 }
  }
}
