import Activation
import Testing

@testable import TrustedProfile

/// The checks stand in the order of <doc:The-Trusted-Profile>: where two would fail, the earlier one is the
/// refusal.
@Suite struct CheckOrderTests {
  /// A change to the assertion that makes one check fail, in the order of the checks.
  static let spoilings: [(RefusalCode, @Sendable (inout Assertion) -> Void)] = [
    (.issuerUnknown, { $0.issuer = "urn:nobody" }),
    (.audienceMismatch, { $0.audience = "urn:nobody" }),
    (.recipientMismatch, { $0.recipient = "https://nobody.example.test" }),
    (.requestMismatch, { $0.inResponseTo = "_nobody" }),
    (.notYetValid, { $0.notBefore = 999_999_999_999 }),
    (.assertionExpired, { $0.notOnOrAfter = 0 }),
    (.replayed, { $0.id = "_seen" }),
    (.assuranceTooLow, { $0.authenticationContext = "none" }),
    (.attributeMissing, { $0.attributes[.firstName] = nil }),
    (.assertedPESELInvalid, { $0.attributes[.pesel] = "1" }),
  ]

  private func code(spoiledFrom index: Int, forge: Bool = false) -> RefusalCode? {
    let provider = Samples.provider(Samples.request(seenAssertions: ["_seen"]))
    var assertion = provider.assertion
    for (_, spoil) in Self.spoilings[index...] { spoil(&assertion) }
    let key = forge ? SigningKey() : SigningKey.ofThisProcess
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
    #expect(code(spoiledFrom: 0, forge: true) == .signatureInvalid)
    let garbled = SignedAssertion(bytes: [1], signature: [])
    let request = Samples.request(spentArtifacts: ["_spent"])
    var portal = Samples.portal(for: request)
    let answer = { (id: String) in ArtifactResponse(inResponseTo: id, assertion: garbled) }
    #expect(portal.receive("_one") { answer($0.id) }.code == .malformed)
    #expect(portal.receive("_two") { _ in answer("_strange") }.code == .responseMismatch)
    #expect(portal.receive("_spent") { _ in answer("_strange") }.code == .artifactReused)
  }
}
