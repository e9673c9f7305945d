import Activation
import Testing

@testable import TrustedProfile

/// The checks stand in the order of <doc:The-Trusted-Profile>: where two would fail, the earlier one is the
/// refusal.
@Suite struct CheckOrderTests {
  /// A change to the assertion that makes one check fail, in the order of the checks.
  static let spoilings: [(RefusalCode, @Sendable (inout Assertion) -> Void)] = [
    (.response(.issuerUnknown), { $0.issuer = "urn:nobody" }),
    (.response(.audienceMismatch), { $0.audience = "urn:nobody" }),
    (.response(.recipientMismatch), { $0.recipient = "https://nobody.example.test" }),
    (.response(.requestMismatch), { $0.inResponseTo = "_nobody" }),
    (.response(.notYetValid), { $0.notBefore = 999_999_999_999 }),
    (.response(.expired), { $0.notOnOrAfter = 0 }),
    (.response(.replayed), { $0.id = "_seen" }),
    (.identity(.assuranceTooLow), { $0.authenticationContext = "none" }),
    (.identity(.attributeMissing), { $0.attributes[.firstName] = nil }),
    (.identity(.peselInvalid), { $0.attributes[.pesel] = "1" }),
  ]

  private func code(spoiledFrom index: Int, forge: Bool = false) -> RefusalCode? {
    let provider = Samples.provider(Samples.request(seenAssertions: ["_seen"]))
    var assertion = provider.assertion
    for (_, spoil) in Self.spoilings[index...] { spoil(&assertion) }
    let key = forge ? SigningKey() : SigningKey.ofThisProcess()
    let signed = key.sign(assertion.canonicalBytes)
    var portal = Samples.portal(for: provider.request)
    return portal.receive(provider.artifact) {
      ArtifactResponse(inResponseTo: $0.id, assertion: signed)
    }.code
  }

  @Test("All checks from one on fail: that one is the refusal", arguments: spoilings.indices)
  func earlierCheckWins(_ index: Int) {
    #expect(code(spoiledFrom: index) == Self.spoilings[index].0)
  }

  @Test("Signature before parties, form before signature, response before form, artifact before all")
  func envelopeFirst() {
    #expect(code(spoiledFrom: 0, forge: true) == .response(.signatureInvalid))
    let garbled = SignedAssertion(bytes: [1], signature: [])
    let request = Samples.request(spentArtifacts: ["_spent"])
    var portal = Samples.portal(for: request)
    let answer = { (id: String) in ArtifactResponse(inResponseTo: id, assertion: garbled) }
    #expect(portal.receive("_one") { answer($0.id) }.code == .response(.malformed))
    #expect(portal.receive("_two") { _ in answer("_strange") }.code == .response(.mismatch))
    #expect(portal.receive("_spent") { _ in answer("_strange") }.code == .response(.artifactReused))
  }
}
