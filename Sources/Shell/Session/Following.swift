import Activation
import CommandLanguage
import Journal

extension Session {
  mutating func follow(
    _ instruction: Instruction, as verb: Verb, by actor: Actor, secret: Secret?
  ) throws(RunError) -> Outcome {
    switch instruction {
    case .act(let act): return try carryOut(act, as: verb, by: actor)
    case .present(let request):
      return try carryOut(.desk(.present(request.presentation(in: world, actor))), as: verb, by: actor)
    case .signIn(let password):
      let known = try passwordKnown(to: actor, stated: password ?? secret)
      return try carryOut(.access(.signIn(known)), as: verb, by: actor)
    case .resetPassword(let token):
      let known = try tokenKnown(to: actor, stated: token ?? secret)
      return try carryOut(.access(.completeReset(known)), as: verb, by: actor)
    case .walk(let steps): return try walk(steps, as: verb, by: actor)
    case .seed(let seed): return try restart(from: seed, as: verb, by: actor)
    case .readClock: return .ok(Success(value: .moment(now)))
    case .listPolicies: return .ok(Success(showing: .policies(world.policy)))
    case .inspect(let inspection): return try inspect(inspection, as: verb, by: actor)
    case .people(let command): return try follow(command, as: verb, by: actor)
    case .shell(let command): return try follow(command, as: verb, by: actor)
    }
  }

  private mutating func restart(
    from seed: UInt64, as verb: Verb, by actor: Actor
  ) throws(RunError) -> Outcome {
    guard verb.actors.contains(actor.role) else {
      try note(verb, by: actor, .refused(.admission(.notAllowed)))
      return try refused(Refusal(.admission(.notAllowed)), to: actor)
    }
    guard terms.isPractice else {
      try note(verb, by: actor, .refused(.world(.practiceOnly)))
      return try refused(Refusal(.world(.practiceOnly)), to: actor)
    }
    let new = SeededRandom(seed: seed)
    if random as? SeededRandom != new { hasChanged = true }
    random = new
    try note(verb, by: actor, .done)
    return .ok(Success())
  }

  /// Nobody knows the password of an account that does not exist: an empty one is refused like any other.
  private mutating func passwordKnown(to actor: Actor, stated: Secret?) throws(RunError) -> Secret {
    try known(to: actor, stated, orElse: .password) { $0.password(of: $1) }
  }

  private mutating func tokenKnown(to actor: Actor, stated: Secret?) throws(RunError) -> Secret {
    try known(to: actor, stated, orElse: .token) { $0.newestToken(of: $1) }
  }

  private mutating func known(
    to actor: Actor, _ stated: Secret?, orElse needed: NeededSecret, recalling: (Knowledge, Login) -> Secret?
  ) throws(RunError) -> Secret {
    if let stated { return stated }
    guard let patient = actor.patient, world.has(patient) else { return Secret("") }
    try learnMessages(of: patient)
    guard let known = recalling(knowledge, patient) else { throw .secretNeeded(needed) }
    return known
  }

  /// One act of the procedure, and the outcome as the verb declares it.
  mutating func carryOut(_ act: Act, as verb: Verb, by actor: Actor) throws(RunError) -> Outcome {
    let decision = try perform(act, as: verb, by: actor) { (session, act, actor) throws(RunError) in
      try session.countShown(by: act, actor)
    }
    switch decision {
    case .refused(let refusal, _): return try refused(refusal, to: actor, of: act)
    case .accepted(let events, let handing):
      if case .portal(.changePassword(let new, _)) = act, let patient = actor.patient {
        knowledge.learn(new, by: patient)
      }
      if case .access(.openInbox) = act, let patient = actor.patient { try forgetMessages(of: patient) }
      if case .desk(.viewQueue) = act { return queue(as: verb, by: actor) }
      let subject = events.subject ?? actor.patient
      return .ok(success(of: act, as: verb, about: subject, handing))
    }
  }

  private func queue(as verb: Verb, by actor: Actor) -> Outcome {
    let rows = queueRows(of: actor)
    let fields = fields(of: verb, about: nil, [.count: .number(rows.count)])
    return .ok(Success(fields: fields, showing: .queue(rows)))
  }

  private func queueRows(of actor: Actor) -> [QueueRow] {
    let facility = actor.facilityWords.flatMap { world.facility(named: FacilityName($0)) }
    return facility.map { queueRows(at: $0) } ?? []
  }

  /// How many rows an act that looks at a list is about to show; a patient's messages are read for that.
  private mutating func countShown(by act: Act, _ actor: Actor) throws(RunError) -> Int? {
    switch act {
    case .portal(.readRecords(_, let facility)): return documents(of: actor.patient, facility).count
    case .portal(.listAppointments):
      return actor.patient.flatMap { world.accounts[$0]?.appointments.count } ?? 0
    case .desk(.viewQueue): return queueRows(of: actor).count
    case .access(.openInbox):
      guard let patient = actor.patient else { return 0 }
      try learnMessages(of: patient)
      return knowledge.inbox(of: patient).count
    case _: return nil  // what else is done shows no list, or its list belongs to a change
    }
  }

  /// Several acts in a row, each as its own verb does it, up to the first refusal; what comes of them is what came of
  /// the last.
  private mutating func walk(
    _ steps: [WalkStep], as verb: Verb, by actor: Actor
  ) throws(RunError) -> Outcome {
    var code = Secret("")
    var outcome = Outcome.ok(Success())
    for step in steps {
      let act = step.act(handed: code)
      switch try perform(act, as: step.verb, by: actor, looking: { _, _, _ in nil }) {
      case .refused(let refusal, _): return try refused(refusal, to: actor, of: act)
      case .accepted(_, let handing):
        code = handing.code ?? code
        outcome = .ok(success(of: act, as: verb, about: actor.patient, handing))
      }
    }
    return outcome
  }

  /// A refusal, with names nearby if somebody or some place was not found. To see the names of people is a find.
  mutating func refused(_ refusal: Refusal, to actor: Actor, of act: Act? = nil) throws(RunError) -> Outcome {
    let rejection = rejection(refusal, to: actor, of: act)
    if refusal.code.suggestsPeople, !rejection.suggestsRole {
      try noteFind(of: rejection.suggestions.count, by: actor)
    }
    return .refused(rejection)
  }
}

extension WalkStep {
  fileprivate func act(handed code: Secret) -> Act {
    switch deed {
    case .act(let act): act
    case .answerWithCode: .portal(.answer(code))
    }
  }
}

extension [Handover] {
  /// The code that the Trusted Profile sent to the phone.
  fileprivate var code: Secret? {
    for case .code(let code) in self { return code }
    return nil
  }
}

extension PresentationRequest {
  func presentation(in world: World, _ actor: Actor) -> Presentation {
    guard let patient = actor.patient, let account = world.accounts[patient] else { return .nothing }
    return presentation(by: patient, account.pesel)
  }
}
