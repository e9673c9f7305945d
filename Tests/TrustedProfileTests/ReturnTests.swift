import Activation
import Testing

@testable import TrustedProfile

/// The portal's checks of what comes back (<doc:The-Trusted-Profile>).
@Suite struct ReturnTests {
  @Test("A good persona gives its identity")
  func goodPersona() {
    let answer = TrustedProfileSimulation().authenticate(Samples.request())
    #expect(
      answer.identity
        == AssertedIdentity(name: "Anna Maria Kowalska-Nowak", pesel: Samples.holder))
    #expect(answer.assertion != nil)
  }

  @Test("Another person's persona is an identity too: the domain compares")
  func anotherPersonsPersona() {
    let request = Samples.request(persona: Samples.persona(Samples.other))
    #expect(TrustedProfileSimulation().authenticate(request).identity?.pesel == Samples.other)
  }

  @Test("A persona's assurance against each wanted", arguments: Assurance.allCases, Assurance.allCases)
  func assurance(_ own: Assurance, _ wanted: Assurance) {
    let request = Samples.request(persona: Samples.persona(assurance: own), assurance: wanted)
    let answer = TrustedProfileSimulation().authenticate(request)
    #expect(answer.code == (own < wanted ? .identity(.assuranceTooLow) : nil))
    #expect((answer.identity == nil) == (own < wanted))
  }

  @Test("The same request gives the same artifact and assertion, another request others")
  func identifiersFollowTheRequest() {
    let first = TrustedProfileSimulation().authenticate(Samples.request())
    let again = TrustedProfileSimulation().authenticate(Samples.request())
    #expect(first.artifact == again.artifact)
    #expect(first.assertion == again.assertion)
    #expect(first.artifact != first.assertion)
    #expect(Identifier.assertion(for: "_a") != Identifier.assertion(for: "_b"))
    #expect(Identifier.artifact(for: "_a") != Identifier.artifact(for: "_b"))
  }

  @Test("What has been taken once is not taken again")
  func onlyOnce() {
    let request = Samples.request()
    let provider = Samples.provider(request)
    var portal = Samples.portal(for: request)
    #expect(portal.receive(provider.artifact, over: provider.respond).identity != nil)
    #expect(portal.receive(provider.artifact, over: provider.respond).code == .response(.artifactReused))
    #expect(portal.receive("_new", over: provider.respond).code == .response(.replayed))
  }

  @Test("An assertion refused for its parties is spent all the same")
  func refusedIsSpent() {
    let faulty = Samples.request(fault: .audienceMismatch)
    let provider = Samples.provider(faulty)
    var portal = Samples.portal(for: faulty)
    #expect(portal.receive(provider.artifact, over: provider.respond).code == .response(.audienceMismatch))
    let good = provider.withoutFault
    #expect(portal.receive("_new", over: good.respond).code == .response(.replayed))
  }

  @Test("An assertion whose signature is wrong does not spend the ID that it claims")
  func forgedDoesNotSpend() {
    let forged = Samples.provider(Samples.request(fault: .signatureInvalid))
    var portal = Samples.portal(for: forged.request)
    let answer = portal.receive(forged.artifact, over: forged.respond)
    #expect(answer.assertion == nil)
    #expect(portal.receive("_new", over: forged.withoutFault.respond).identity != nil)
  }

  /// Seconds from the issue, with the skew of 60 s: good from −60 until before 300 + 60.
  @Test(
    "The time of an assertion, to the second",
    arguments: [
      (-61, RefusalCode.response(.notYetValid)), (-60, nil), (0, nil), (299, nil), (300, nil), (359, nil),
      (360, .response(.expired)), (361, .response(.expired)),
    ] as [(Int64, RefusalCode?)])
  func timeEdges(_ offset: Int64, _ code: RefusalCode?) {
    let request = Samples.request()
    let provider = Samples.provider(request)
    var portal = Samples.portal(for: request, at: Samples.now + Span(seconds: offset))
    #expect(portal.receive(provider.artifact, over: provider.respond).code == code)
  }

  @Test("An assertion is valid for 5 minutes from its issue")
  func fiveMinutes() {
    let assertion = Samples.provider(Samples.request()).assertion
    #expect(assertion.issued == Samples.now.seconds)
    #expect(assertion.notBefore == assertion.issued)
    #expect(assertion.notOnOrAfter == assertion.issued + 300)
  }
}
