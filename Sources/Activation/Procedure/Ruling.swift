/// The procedure at work on one act: what is known, who asks, when. Its extensions hold the rows of the table of
/// acts, a file for each idea; within a row the guards stand in the order in which they are tested. There is one for an
/// act, and no copy of it: it holds a whole world.
struct Ruling: ~Copyable {
  let world: World
  let act: Act
  let actor: Actor
  let now: Moment
  let means: Means
  let procedure: Procedure
  var random: any RandomNumberGenerator & Sendable

  var policy: Policy { world.policy }

  private var question: Question {
    Question(act: act, actor: actor, now: now, world: world, means: means)
  }
}

/// Guards: the first that fails is the refusal.
extension Ruling {
  func require(
    _ condition: Bool, _ code: RefusalCode, recording events: @autoclosure () -> [Event] = []
  ) throws(Refused) {
    guard condition || !procedure.refuses(code, question) else {
      throw Refused(code, recording: events())
    }
  }

  /// A lock that still holds refuses, and says until when.
  func requireNoLock(until end: Moment?, _ code: RefusalCode) throws(Refused) {
    guard let end, procedure.refuses(code, question) else { return }
    throw Refused(code, .until(end))
  }

  func expect<Value>(_ value: Value?, _ code: RefusalCode) throws(Refused) -> Value {
    guard let value else { throw Refused(code) }
    return value
  }

  func expectAccount(_ name: AccountName) throws(Refused) -> Account {
    try expect(world.account(named: name), .admission(.accountNotFound))
  }

  /// The patient who acts; anybody else was told so before.
  func expectPatient() throws(Refused) -> Login { try expect(actor.patient, .admission(.notAllowed)) }

  func expectFacility(_ name: FacilityName) throws(Refused) -> Facility {
    try expect(world.facility(named: name), .facility(.unknown))
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

  private init(_ refusal: Refusal, _ recording: [Event]) {
    self.refusal = refusal
    self.recording = recording
  }

  /// The same refusal, with one event more.
  func recording(_ event: Event) -> Refused { Refused(refusal, recording + [event]) }
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
  /// Decides what an act leads to; nothing is changed.
  ///
  /// - Parameters:
  ///   - now: the moment of the act; never before the moment of an earlier one.
  ///   - random: where PINs, passwords, tokens and salts are drawn from.
  ///   - procedure: the law, unless it is to be seen what would be otherwise.
  package func decide(
    _ act: Act, by actor: Actor, at now: Moment, with means: Means,
    drawing random: inout any RandomNumberGenerator & Sendable, following procedure: Procedure = .law
  ) -> Decision {
    if let decide = procedure.decider(of: act) {
      return decide(Question(act: act, actor: actor, now: now, world: self, means: means), &random)
    }
    var ruling = Ruling(
      world: self, act: act, actor: actor, now: now, means: means, procedure: procedure, random: random)
    defer { random = ruling.random }
    do {
      let accepted = try ruling.rule(on: act)
      return .accepted(accepted.events, handing: accepted.handing)
    } catch {
      return .refused(error.refusal, recording: error.recording)
    }
  }

  /// Whether this actor has a part in an act, and, if a patient, an account; asked before anything else.
  package func admits(_ actor: Actor, to act: Act) -> RefusalCode? {
    guard act.isOpen(to: actor.role) else { return .admission(.notAllowed) }
    return knowsWhoAsks(act, actor) ? nil : .admission(.accountNotFound)
  }

  fileprivate func knowsWhoAsks(_ act: Act, _ actor: Actor) -> Bool {
    guard act.wantsKnownPatient, let patient = actor.patient else { return true }
    return has(patient)
  }
}

extension Ruling {
  fileprivate mutating func rule(on act: Act) throws(Refused) -> Accepted {
    try require(act.isOpen(to: actor.role), .admission(.notAllowed))
    try require(world.knowsWhoAsks(act, actor), .admission(.accountNotFound))
    return switch act {
    case .register(let act): try rule(on: act)
    case .account(let act): try rule(on: act)
    case .desk(let act): try rule(on: act)
    case .access(let act): try rule(on: act)
    case .portal(let act): try rule(on: act)
    case .inspect(let name), .audit(let name): try inspect(name)
    }
  }
}
