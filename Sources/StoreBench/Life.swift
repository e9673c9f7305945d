import Activation
import Journal

/// What happens to one account, as the procedure decides it: what is asked of it must be accepted, and leads to the
/// entries that a session would append.
struct Life {
  private var world: World
  private var random: any RandomNumberGenerator & Sendable
  private(set) var entries: [JournalEntry] = []

  init(at moment: Moment, drawing random: SeededRandom) {
    world = World(clock: moment)
    self.random = random
  }

  /// Another one, in the world that this one has left.
  func next(at moment: Moment, drawing random: SeededRandom) -> Life {
    var next = self
    next.world.evolve(.clockSet(moment), at: moment)
    next.random = random
    next.entries = []
    return next
  }

  private static let facilities = [
    ("brzoza", "Szpital pod Brzozą"), ("jawor", "Przychodnia Jawor"), ("lipa", "Szpital pod Lipą"),
  ]

  mutating func addFacilities() throws(Unexpected) {
    for (id, name) in Self.facilities {
      try take(.register(.addFacility(NewFacilityClaim(id: Claimed(id), name: Claimed(name)))), by: .admin)
    }
  }

  mutating func begin(of person: Person) throws(Unexpected) {
    let claim = NewAccountClaim(
      login: Claimed(person.login.text), holder: Claimed(person.holder), pesel: Claimed(person.pesel.digits),
      password: Self.password)
    try take(.account(.create(claim)), by: .admin, of: person)
  }

  mutating func activate(_ person: Person) throws(Unexpected) {
    let (login, patient) = (AccountName(person.login), Actor.patient(person.login))
    let facility = FacilityName(Self.facilities[Int.random(in: Self.facilities.indices, using: &random)].0)
    let card = IdentityDocument(
      kind: .idCard, number: nil, pesel: Claimed(person.pesel.digits), expires: nil)
    let document = NewDocumentClaim(account: login, title: Claimed("Karta"), facility: facility)
    try take(.account(.addDocument(document)), by: .admin, of: person)
    try take(.desk(.come(facility)), by: patient, of: person)
    try take(.desk(.present(Presentation(login: login, document: card))), by: patient, of: person)
    let handed = try take(.desk(.issuePIN(nil)), by: .clerk(facility, name: nil), of: person)
    guard case .pin(let pin, _, _, _)? = handed.first else { throw Unexpected(act: "issue-pin") }
    try take(.access(.signIn(Self.password)), by: patient, of: person)
    for act in [PortalAct.openProperties, .pressActivate, .enterPIN(pin), .confirm] {
      try take(.portal(act), by: patient, of: person)
    }
  }

  mutating func forgetPassword(of person: Person) throws(Unexpected) {
    try take(.access(.requestReset(nil, nil)), by: .patient(person.login), of: person)
  }

  /// Nobody signs in with it: it is hashed as no store does.
  private static let password = Secret("Haslo-Nr-0")
  private static let means = Means(
    derive: SlowHash.inMemory.derive, fingerprint: Fingerprint.of,
    authenticate: { _ in
      AuthenticationReturn(artifact: "", assertion: nil, finding: .refused(.trustedProfile(.unavailable)))
    })

  @discardableResult
  private mutating func take(
    _ act: Act, by actor: Actor, of person: Person? = nil
  ) throws(Unexpected) -> [Handover] {
    let (name, moment) = (act.name.rawValue, world.clock)
    let decision = world.decide(act, by: actor, at: moment, with: Self.means, drawing: &random)
    guard case .accepted(let events, let handing) = decision else { throw Unexpected(act: name) }
    for event in events { world.evolve(event, at: moment) }
    entries.append(
      JournalEntry(
        moment: moment, actor: actor, subject: person?.login, act: name, outcome: .done, events: events,
        operatorName: "generator"))
    return handing
  }
}

/// An act that the procedure should have accepted.
struct Unexpected: Error {
  let act: String
}
