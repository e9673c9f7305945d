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
    case .shell(let command): return try follow(command, by: actor)
    }
  }

  private mutating func restart(
    from seed: UInt64, as verb: Verb, by actor: Actor
  ) throws(RunError) -> Outcome {
    guard verb.actors.contains(actor.role) else {
      try note(verb, by: actor, .refused(.admission(.notAllowed)))
      return refused(Refusal(.admission(.notAllowed)), to: actor)
    }
    guard terms.isPractice else {
      try note(verb, by: actor, .refused(.world(.practiceOnly)))
      return refused(Refusal(.world(.practiceOnly)), to: actor)
    }
    random = SeededRandom(seed: seed)
    try note(verb, by: actor, .done)
    return .ok(Success())
  }

  /// Nobody knows the password of an account that does not exist: an empty one is refused like any other.
  private mutating func passwordKnown(to actor: Actor, stated: Secret?) throws(RunError) -> Secret {
    if let stated { return stated }
    guard let patient = actor.patient, world.has(patient) else { return Secret("") }
    try learnMessages(of: patient)
    guard let known = knowledge.password(of: patient) else { throw .secretNeeded(.password) }
    return known
  }

  private mutating func tokenKnown(to actor: Actor, stated: Secret?) throws(RunError) -> Secret {
    if let stated { return stated }
    guard let patient = actor.patient, world.has(patient) else { return Secret("") }
    try learnMessages(of: patient)
    guard let known = knowledge.newestToken(of: patient) else { throw .secretNeeded(.token) }
    return known
  }

  /// One act of the procedure, and the outcome as the verb declares it.
  mutating func carryOut(_ act: Act, as verb: Verb, by actor: Actor) throws(RunError) -> Outcome {
    switch try perform(act, as: verb, by: actor) {
    case .refused(let refusal, _): return refused(refusal, to: actor, of: act)
    case .accepted(let events, let handing):
      if case .portal(.changePassword(let new, _)) = act, let patient = actor.patient {
        knowledge.learn(new, by: patient)
      }
      if case .access(.openInbox) = act, let patient = actor.patient {
        try learnMessages(of: patient, forGood: true)
      }
      if case .desk(.viewQueue) = act { return queue(as: verb, by: actor) }
      let subject = events.subject ?? actor.patient
      return .ok(success(of: act, as: verb, about: subject, handing))
    }
  }

  private func queue(as verb: Verb, by actor: Actor) -> Outcome {
    let facility = actor.facilityWords.flatMap { world.facility(named: FacilityName($0)) }
    let rows = facility.map { queueRows(at: $0) } ?? []
    let fields = fields(of: verb, about: nil, [.count: .number(rows.count)])
    return .ok(Success(fields: fields, showing: .queue(rows)))
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
      switch try perform(act, as: step.verb, by: actor) {
      case .refused(let refusal, _): return refused(refusal, to: actor, of: act)
      case .accepted(_, let handing):
        code = handing.code ?? code
        outcome = .ok(success(of: act, as: verb, about: actor.patient, handing))
      }
    }
    return outcome
  }

  /// A refusal, with names nearby if somebody or some place was not found.
  func refused(_ refusal: Refusal, to actor: Actor, of act: Act? = nil) -> Outcome {
    .refused(rejection(refusal, to: actor, of: act))
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
