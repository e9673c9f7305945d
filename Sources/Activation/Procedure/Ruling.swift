/// The procedure at work on one act: what is known, who asks, when. Its extensions hold the rows of
/// PROCEDURE.md §5, a file for each idea; within a row the guards stand in the order in which they are tested.
struct Ruling {
  let world: World
  let act: ActName
  let actor: Actor
  let now: Moment
  let means: Means
  var random: any RandomNumberGenerator & Sendable

  var policy: Policy { world.policy }

  func require(
    _ condition: Bool, _ code: RefusalCode, recording events: @autoclosure () -> [Event] = []
  ) throws(Refused) {
    guard condition || skips(code) else { throw Refused(code, recording: events()) }
  }

  func expect<Value>(_ value: Value?, _ code: RefusalCode) throws(Refused) -> Value {
    guard let value else { throw Refused(code) }
    return value
  }

  func expectAccount(_ name: AccountName) throws(Refused) -> Account {
    try expect(world.account(named: name), .accountNotFound)
  }

  /// The patient who acts; anybody else was told so before.
  func expectPatient() throws(Refused) -> Login { try expect(actor.patient, .notAllowed) }

  func expectFacility(_ name: FacilityName) throws(Refused) -> Facility {
    try expect(world.facility(named: name), .facilityUnknown)
  }
}

/// The first guard that failed, and what is recorded in spite of the refusal.
struct Refused: Error {
  let refusal: Refusal
  let recording: [Event]

  init(_ code: RefusalCode, _ detail: Refusal.Detail = .none, recording: [Event] = []) {
    refusal = Refusal(code, detail)
    self.recording = recording
  }
}

/// What an act leads to when no guard fails.
struct Accepted {
  var events: [Event] = []
  var handing: [Handover] = []

  static let nothing = Accepted()

  init(_ events: [Event] = [], handing: [Handover] = []) {
    self.events = events
    self.handing = handing
  }
}

extension World {
  /// Decides what an act leads to; nothing is changed (PROCEDURE.md §5).
  ///
  /// - Parameters:
  ///   - now: the moment of the act; never before the moment of an earlier one.
  ///   - random: where PINs, passwords, tokens and salts are drawn from.
  package func decide(
    _ act: Act, by actor: Actor, at now: Moment, with means: Means,
    drawing random: inout any RandomNumberGenerator & Sendable
  ) -> Decision {
    let decision = ruled(act, by: actor, at: now, with: means, drawing: &random)
    guard case .late(let code, act.name)? = mutant, case .refused(let refusal, _) = decision,
      refusal.code == code
    else { return decision }
    var skipping = self
    skipping.mutant = .skip(code, in: act.name)
    let later = skipping.ruled(act, by: actor, at: now, with: means, drawing: &random)
    if case .refused = later { return later }
    return decision
  }

  private func ruled(
    _ act: Act, by actor: Actor, at now: Moment, with means: Means,
    drawing random: inout any RandomNumberGenerator & Sendable
  ) -> Decision {
    var ruling = Ruling(world: self, act: act.name, actor: actor, now: now, means: means, random: random)
    defer { random = ruling.random }
    do {
      let accepted = try ruling.rule(on: act)
      return .accepted(ruling.kept(accepted.events), handing: accepted.handing)
    } catch {
      return .refused(error.refusal, recording: ruling.kept(error.recording))
    }
  }

  /// Whether this actor has a part in an act, and, if a patient, an account; asked before anything else.
  package func admits(_ actor: Actor, to act: Act) -> RefusalCode? {
    func skips(_ code: RefusalCode) -> Bool { isWeakened(by: .skip(code, in: act.name)) }
    guard act.isOpen(to: actor.role) || skips(.notAllowed) else { return .notAllowed }
    guard act.wantsKnownPatient, let patient = actor.patient, !has(patient)
    else { return nil }
    return skips(.accountNotFound) ? nil : .accountNotFound
  }
}

extension Ruling {
  mutating func rule(on act: Act) throws(Refused) -> Accepted {
    if let code = world.admits(actor, to: act) { throw Refused(code) }
    try refuseTooMuch(act)
    return switch act {
    case .register(let act): try rule(on: act)
    case .account(let act): try rule(on: act)
    case .desk(let act): try rule(on: act)
    case .access(let act): try rule(on: act)
    case .portal(let act): try rule(on: act)
    case .inspect(let name): try inspect(name)
    }
  }
}
