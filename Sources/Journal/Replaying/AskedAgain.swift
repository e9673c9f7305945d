import Activation

/// A question that an entry may answer. What the trail does not hold – what was typed, shown or drawn, the screen before
/// the patient, what the Trusted Profile said – is taken to have been what leads to the entry.
struct AskedAgain {
  let act: Act
  /// What the patient has before them.
  var screen: Screen?
  /// Who stands at the desk, where, and what they state and show.
  var visitor: (person: Login, facility: FacilityID, presented: Presentation)?
  /// What whatever was typed or drawn is hashed to.
  var digest = Digest([])
  /// What the reset token that was sent or typed is hashed to.
  var token = Digest([])
  /// What the Trusted Profile answers.
  var answering: @Sendable (AuthenticationRequest) -> AuthenticationReturn = { _ in .none }

  /// What the procedure answers.
  func decision(by actor: Actor, at now: Moment, in world: World) -> Decision {
    if case .access(.requestReset) = act, world.owner(of: token) != nil {
      // One is drawn until nobody has it, and this one is somebody's.
      return .refused(Refusal(.password(.resetTokenInvalid)), recording: [])
    }
    var world = world
    if let screen, let patient = actor.patient { world.evolve(.portal(patient, .signedIn(screen)), at: now) }
    if let visitor {
      world.evolve(.reception(visitor.person, .came(visitor.facility)), at: now)
      world.evolve(.reception(visitor.person, .presented(visitor.presented)), at: now)
    }
    let (digest, token) = (digest, token)
    let means = Means(
      derive: { _, _ in digest }, fingerprint: { _ in token }, authenticate: answering)
    var random: any RandomNumberGenerator & Sendable = SeededRandom(seed: 0)
    return world.decide(act, by: actor, at: now, with: means, drawing: &random)
  }
}

extension AskedAgain {
  init(_ act: Act) { self.act = act }

  init(_ act: PortalAct, on screen: Screen) {
    self.act = .portal(act)
    self.screen = screen
  }
}

extension AuthenticationReturn {
  /// Nothing came back.
  static let none = AuthenticationReturn(
    artifact: "", assertion: nil, finding: .refused(.response(.malformed)))
}
