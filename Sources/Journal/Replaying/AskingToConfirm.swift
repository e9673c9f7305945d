import Activation

/// What activates an account: a PIN that was typed, or the consent at the Trusted Profile.
extension EntryRead {
  var confirmed: Inquiry {
    let isConsent = told.events.contains { event in
      if case .register(.artifactSpent) = event { return true }
      if case .account(_, .activated(.trustedProfile)) = event { return true }
      return false
    }
    if isConsent { return consented }
    return Inquiry(typings, isDecisive: code?.isOfTheScreen != true)
  }

  /// The newest PIN, which alone can be open; for a refusal one that nobody issued, or an earlier one.
  private var typings: [AskedAgain] {
    let account = own
    let length = account?.openPIN(at: now)?.length ?? world.policy.pinLength
    func typing(_ digest: Digest) -> AskedAgain {
      var asked = AskedAgain(
        .confirm, on: .activationForm(typed: Secret(String(repeating: "0", count: length))))
      asked.digest = digest
      return asked
    }
    guard let code else { return [typing(account?.pins.last?.digest ?? Digest([]))] }
    let earlier = account?.pins.last { $0.state(at: now).codeOfEntry == code }
    return [typing(Digest([]))] + (earlier.map { [typing($0.digest)] } ?? [])
  }

  private var consented: Inquiry {
    let personas = personas.all(of: own, in: world)
    var messages = Messages()
    for case .register(let event) in told.events {
      if case .artifactSpent(let id) = event { messages.artifact = id }
      if case .assertionSeen(let id) = event { messages.assertion = id }
    }
    let sent = messages
    return Inquiry(
      personas.flatMap { persona in
        var asked = AskedAgain(.confirm, on: .trustedProfile(.waiting(for: persona, at: now)))
        asked.answering = { sent.vouching(in: $0) }
        guard let code, code.isOfTheReturn else { return [asked] }
        var refused = asked
        refused.answering = { _ in sent.answer(.refused(code)) }
        return [refused, asked]
      })
  }
}

/// What came back from the Trusted Profile, as the events tell of it.
private struct Messages: Sendable {
  var artifact = ""
  var assertion: String?

  func answer(_ finding: AuthenticationReturn.Finding) -> AuthenticationReturn {
    AuthenticationReturn(artifact: artifact, assertion: assertion, finding: finding)
  }

  /// It vouches for whoever was chosen. Without an assertion it has vouched for nobody, and neither is taken twice (I15).
  func vouching(in request: AuthenticationRequest) -> AuthenticationReturn {
    guard !request.spentArtifacts.contains(artifact) else {
      return answer(.refused(.response(.artifactReused)))
    }
    guard let assertion else { return answer(.refused(.response(.signatureInvalid))) }
    guard !request.seenAssertions.contains(assertion) else { return answer(.refused(.response(.replayed))) }
    guard request.persona.assurance.suffices(where: request.assurance) else {
      return answer(.refused(.identity(.assuranceTooLow)))
    }
    return answer(.identity(AssertedIdentity(name: request.persona.name.text, pesel: request.persona.pesel)))
  }
}

extension RefusalCode {
  /// Whether it is said of what the patient has before them, or has typed, which is not kept.
  fileprivate var isOfTheScreen: Bool {
    switch self {
    case .admission, .transaction, .trustedProfile, .world, .entry(.empty), .entry(.format): true
    case .entry(.locked), .pin, .activation, .response, .identity, .account, .facility, .desk, .signIn,
      .services, .password:
      false
    }
  }

  /// Whether it is found in what the Trusted Profile sends.
  fileprivate var isOfTheReturn: Bool {
    switch self {
    case .response, .identity: true
    case .admission, .account, .facility, .desk, .activation, .signIn, .entry, .pin, .trustedProfile,
      .transaction, .services, .password, .world:
      false
    }
  }
}

extension Transaction {
  /// At its last message, in time.
  fileprivate static func waiting(for persona: Login, at now: Moment) -> Transaction {
    Transaction(request: "", persona: persona, started: now, timeout: Span(seconds: 1), stage: .consent)
  }
}

/// The identities that the Trusted Profile knows, by the PESEL: whoever activates an account is one of its holder's.
struct PersonasByPESEL {
  private var ids: [PESEL: Set<Login>] = [:]
  /// One of them, whichever it is.
  private var any: Login?

  mutating func note(_ event: Event) {
    guard case .register(.personaSet(let persona)) = event else { return }
    any = persona.id
    ids[persona.pesel, default: []].insert(persona.id)
  }

  /// Those that may have been chosen for an account: the holder's, the one of their login, and, where there is neither, any.
  func all(of account: Account?, in world: World) -> [Login] {
    guard let account else { return [any].compactMap { $0 } }
    let holders = ids[account.pesel]?.filter { world.register.personas[$0]?.pesel == account.pesel } ?? []
    let own = world.register.personas[account.login].map(\.id)
    let known = Set([own].compactMap { $0 }).union(holders)
    return known.isEmpty ? [any ?? account.login] : known.sorted { $0 == own || $1 != own && $0 < $1 }
  }
}
