import Activation

@testable import TrustedProfile

/// Values that the tests of this folder share; the PESELs are nobody's (<doc:Values>).
enum Samples {
  static let now = seconds("2026-01-05T08:00")

  static let holder = pesel("01620300015")
  static let other = pesel("01620300022")

  static func pesel(_ text: String) -> PESEL {
    guard let value = PESEL(text) else { fatalError("not a PESEL") }
    return value
  }

  static func seconds(_ text: String) -> Moment {
    guard let value = Moment(parsing: text) else { fatalError("not a moment: \(text)") }
    return value
  }

  static func persona(
    _ pesel: PESEL = holder, assurance: Assurance = .substantial,
    state: PersonaState = .valid
  ) -> Persona {
    guard let id = Login("akowalska"), let name = HolderName("Anna Maria Kowalska-Nowak") else {
      fatalError("not a login or a name")
    }
    return Persona(id: id, name: name, pesel: pesel, state: state, assurance: assurance)
  }

  static func request(
    persona: Persona = persona(), holder: PESEL = holder, now: Moment = now,
    skew: Span = Span(seconds: 60), assurance: Assurance = .substantial, fault: Fault? = nil,
    spentArtifacts: Set<String> = [], seenAssertions: Set<String> = []
  ) -> AuthenticationRequest {
    AuthenticationRequest(
      id: "_request", persona: persona, holder: holder, now: now, skew: skew, assurance: assurance,
      fault: fault, spentArtifacts: spentArtifacts, seenAssertions: seenAssertions)
  }

  /// The portal that waits for the answer to a request, at another moment if one is given.
  static func portal(for request: AuthenticationRequest, at now: Moment? = nil) -> ServiceProvider {
    ServiceProvider(
      key: SigningKey.ofThisProcess().verification, request: request.id, now: now ?? request.now,
      skew: request.skew, assurance: request.assurance, spentArtifacts: request.spentArtifacts,
      seenAssertions: request.seenAssertions)
  }

  static func provider(_ request: AuthenticationRequest) -> IdentityProvider {
    IdentityProvider(key: .ofThisProcess(), request: request)
  }
}

extension AuthenticationReturn {
  var code: RefusalCode? {
    if case .refused(let code) = finding { return code }
    return nil
  }

  var identity: AssertedIdentity? {
    if case .identity(let identity) = finding { return identity }
    return nil
  }
}
