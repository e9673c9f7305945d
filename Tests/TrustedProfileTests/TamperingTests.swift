import Activation
import Testing

@testable import TrustedProfile

/// Nobody between the Trusted Profile and the portal can change a byte.
@Suite struct TamperingTests {
  private let provider = Samples.provider(Samples.request())

  private func code(_ change: (inout ArtifactResponse) -> Void) -> RefusalCode? {
    var portal = Samples.portal(for: provider.request)
    return portal.receive(provider.artifact) { resolution in
      var response = provider.respond(to: resolution)
      change(&response)
      return response
    }.code
  }

  @Test("Any byte of the assertion changed: the assertion is refused before it is believed")
  func everyByteOfTheAssertion() {
    for index in provider.assertion.canonicalBytes.indices {
      for mask: UInt8 in [0x01, 0x80] {
        let code = code { $0.assertion.bytes[index] ^= mask }
        #expect(code == .response(.malformed) || code == .response(.signatureInvalid), "byte \(index)")
      }
    }
  }

  @Test("A time beyond all calendars is malformed", arguments: [Int64.min, .max])
  func absurdTime(_ second: Int64) {
    var assertion = provider.assertion
    assertion.notOnOrAfter = second
    let bytes = assertion.canonicalBytes
    #expect(code { $0.assertion = SigningKey.ofThisProcess().sign(bytes) } == .response(.malformed))
  }

  @Test("Any byte of the signature changed: the signature is invalid")
  func everyByteOfTheSignature() {
    for index in 0..<64 {
      #expect(code { $0.assertion.signature[index] ^= 1 } == .response(.signatureInvalid))
    }
  }

  @Test("A signature of no length, cut, or lengthened is invalid")
  func lengthOfTheSignature() {
    #expect(code { $0.assertion.signature = [] } == .response(.signatureInvalid))
    #expect(code { $0.assertion.signature.removeLast() } == .response(.signatureInvalid))
    #expect(code { $0.assertion.signature.append(0) } == .response(.signatureInvalid))
  }

  @Test("Another's key signs nothing that the portal believes")
  func anotherKey() {
    let bytes = provider.assertion.canonicalBytes
    #expect(code { $0.assertion = SigningKey().sign(bytes) } == .response(.signatureInvalid))
  }

  @Test("Signed by the right key, but not the canonical text: malformed")
  func notCanonical() {
    let bytes = provider.assertion.canonicalBytes
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    let mangled: [[UInt8]] = [
      [], Array("no equals sign\n".utf8), bytes.dropLast(), bytes + [0x0A],
      bytes + Array("Extra=1\n".utf8), bytes + bytes, [0xFF] + bytes,
      Array(lines.reversed().joined(separator: [0x0A])) + [0x0A],
      Array(lines.dropFirst().joined(separator: [0x0A])) + [0x0A],
    ]
    for text in mangled {
      #expect(code { $0.assertion = SigningKey.ofThisProcess().sign(text) } == .response(.malformed))
    }
  }

  @Test("Every single attribute that is missing or empty is missed", arguments: Assertion.Attribute.allCases)
  func everyAttribute(_ attribute: Assertion.Attribute) {
    for left: String? in [nil, ""] {
      var assertion = provider.assertion
      assertion.attributes[attribute] = left
      let bytes = assertion.canonicalBytes
      #expect(
        code { $0.assertion = SigningKey.ofThisProcess().sign(bytes) } == .identity(.attributeMissing))
    }
  }

  @Test(
    "An assurance that the portal does not know is too low",
    arguments: [
      "", "http://eidas.europa.eu/LoA/", "http://eidas.europa.eu/LoA/highest", "high",
    ])
  func unknownAssurance(_ context: String) {
    var assertion = provider.assertion
    assertion.authenticationContext = context
    let bytes = assertion.canonicalBytes
    #expect(code { $0.assertion = SigningKey.ofThisProcess().sign(bytes) } == .identity(.assuranceTooLow))
  }

  @Test("What is written is what is read")
  func roundTrip() {
    let assertion = provider.assertion
    #expect(Assertion(canonicalBytes: assertion.canonicalBytes) == assertion)
  }
}
