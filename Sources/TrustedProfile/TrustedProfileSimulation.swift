import Activation

/// The return from the Trusted Profile, both sides of it: a simulator plays the Trusted Profile, with a real
/// key and real signatures; the portal's checks of what it delivers are real (<doc:The-Trusted-Profile>).
package struct TrustedProfileSimulation: Sendable {
  private let method: SignatureMethod

  /// A simulation with the key of this process, which is made when it is first needed.
  package init(signingBy method: SignatureMethod = .curve) { self.method = method }

  /// What the return of a request spends: its artifact and its assertion.
  package static func spent(by request: String) -> [String] {
    [Identifier.artifact(for: request), Identifier.assertion(for: request)]
  }

  /// Takes a persona that has consented back to the portal, and says what the portal finds: the identity, or
  /// the first check that failed. The identity is not compared with the account: the domain does that.
  ///
  /// The same request gives the same answer.
  package func authenticate(_ request: AuthenticationRequest) -> AuthenticationReturn {
    let key = SigningKey.ofThisProcess(by: method)
    let provider = IdentityProvider(key: key, request: request)
    var portal = ServiceProvider(
      key: key.verification, request: request.id, now: request.now, skew: request.skew,
      assurance: request.assurance, spentArtifacts: request.spentArtifacts,
      seenAssertions: request.seenAssertions)
    if let artifact = provider.artifactOfEarlierDelivery {
      _ = portal.receive(artifact, over: provider.withoutFault.respond)
    }
    return portal.receive(provider.artifact, over: provider.respond)
  }
}
