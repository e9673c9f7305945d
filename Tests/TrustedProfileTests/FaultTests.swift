import Activation
import Testing

@testable import TrustedProfile

/// The faults of <doc:The-Trusted-Profile>: every one makes exactly its own check fail.
@Suite struct FaultTests {
  /// What the portal finds under a fault that lies in the response.
  static let codes: [(Fault, RefusalCode)] = [
    (.artifactReused, .response(.artifactReused)),
    (.responseMismatch, .response(.mismatch)),
    (.malformed, .response(.malformed)),
    (.signatureInvalid, .response(.signatureInvalid)),
    (.issuerUnknown, .response(.issuerUnknown)),
    (.audienceMismatch, .response(.audienceMismatch)),
    (.recipientMismatch, .response(.recipientMismatch)),
    (.requestMismatch, .response(.requestMismatch)),
    (.notYetValid, .response(.notYetValid)),
    (.expired, .response(.expired)),
    (.replayed, .response(.replayed)),
    (.assuranceTooLow, .identity(.assuranceTooLow)),
    (.attributeMissing, .identity(.attributeMissing)),
    (.peselInvalid, .identity(.peselInvalid)),
  ]

  static let skews = [1, 60, 3650 * 86_400].map { Span(seconds: $0) }
  static let moments = [Moment.earliest, Samples.now, .latest]
  static let personas = Assurance.allCases.flatMap { level in
    [Samples.holder, Samples.other].map { Samples.persona($0, assurance: level) }
  }
  static let earlier: [Set<String>] = [[], ["_b", "_a"]]

  /// A fault makes its own check fail and no other; where an earlier check fails by itself, that one answers.
  static let afterAssurance: Set<Fault> = [.attributeMissing, .peselInvalid, .identityMismatch]

  @Test("Each fault gives its code, under any policy and for any persona", arguments: codes)
  func faultGivesItsCode(_ fault: Fault, _ code: RefusalCode) {
    for skew in Self.skews {
      for now in Self.moments {
        for wanted in Assurance.allCases {
          for persona in Self.personas {
            for earlier in Self.earlier {
              let request = Samples.request(
                persona: persona, now: now, skew: skew, assurance: wanted, fault: fault,
                spentArtifacts: earlier, seenAssertions: earlier)
              let isTooLow = persona.assurance < wanted && Self.afterAssurance.contains(fault)
              let expected = isTooLow ? .identity(.assuranceTooLow) : code
              #expect(TrustedProfileSimulation().authenticate(request).code == expected)
            }
          }
        }
      }
    }
  }

  @Test("A search, which signs by a keyed digest, meets the same codes and identities", arguments: codes)
  func searchMeetsTheSame(_ fault: Fault, _ code: RefusalCode) {
    let search = TrustedProfileSimulation(signingBy: .keyedDigest)
    #expect(search.authenticate(Samples.request(fault: fault)).code == code)
    #expect(search.authenticate(Samples.request()).identity?.pesel == Samples.holder)
    let signed = SigningKey(.keyedDigest).sign([1, 2])
    #expect(!SigningKey.ofThisProcess(by: .keyedDigest).verification.verifies(signed))
  }

  @Test("The faults with a code of their own, the other person and the start make up all faults")
  func everyFaultIsCovered() {
    let covered = Set(Self.codes.map(\.0)).union([.identityMismatch, .unavailable])
    #expect(covered == Set(Fault.allCases))
    for (fault, code) in Self.codes { #expect(fault.rawValue == code.rawValue) }
  }

  @Test("Under tp-identity-mismatch another person comes back, for any policy and persona")
  func anotherPersonComesBack() {
    for holder in [Samples.holder, Samples.other] {
      for wanted in Assurance.allCases {
        for persona in Self.personas where persona.assurance >= wanted {
          let request = Samples.request(
            persona: persona, holder: holder, assurance: wanted, fault: .identityMismatch)
          let identity = TrustedProfileSimulation().authenticate(request).identity
          #expect(identity != nil)
          #expect(identity?.pesel != holder)
        }
      }
    }
  }

  @Test("tp-unavailable belongs to the start: on the return it changes nothing")
  func unavailableIsOfTheStart() {
    let request = Samples.request(fault: .unavailable)
    #expect(TrustedProfileSimulation().authenticate(request).identity?.pesel == Samples.holder)
  }

  @Test("An artifact that the world knows is the one delivered again")
  func anEarlierArtifactIsDelivered() {
    let request = Samples.request(fault: .artifactReused, spentArtifacts: ["_old"])
    #expect(TrustedProfileSimulation().authenticate(request).artifact == "_old")
  }

  @Test("An assertion that the world knows is the one delivered again, by a new artifact")
  func anEarlierAssertionIsDelivered() {
    let request = Samples.request(
      fault: .replayed, spentArtifacts: ["_old"], seenAssertions: ["_seen"])
    let answer = TrustedProfileSimulation().authenticate(request)
    #expect(answer.assertion == "_seen")
    #expect(answer.artifact != "_old")
  }
}
