/// The portal asks for what an artifact stands for (SAML 2.0 Core §3.5.1, `ArtifactResolve`).
struct ArtifactResolution: Hashable, Sendable {
  let id: String
  let artifact: String
}

/// The Trusted Profile hands over what the artifact stood for (SAML 2.0 Core §3.5.2, `ArtifactResponse`).
struct ArtifactResponse: Hashable, Sendable {
  /// The ID of the resolution that this answers.
  var inResponseTo: String
  var assertion: SignedAssertion
}

/// The bytes of an assertion and the signature over them (SAML 2.0 Core §5), 64 bytes r ‖ s.
struct SignedAssertion: Hashable, Sendable {
  var bytes: [UInt8]
  var signature: [UInt8]
}
