import Activation
import CommandLanguage
import Journal

extension Session {
  mutating func follow(
    _ instruction: Instruction, _ verb: Verb, _ actor: Actor, _ secret: Secret?
  ) throws(RunError) -> Outcome {
    switch instruction {
    case .act(let act): return try carryOut(act, verb, actor)
    case .present(let request):
      return try carryOut(.desk(.present(request.presentation(in: world, actor))), verb, actor)
    case .signIn(let password):
      let known = try passwordKnown(to: actor, stated: password ?? secret)
      return try carryOut(.access(.signIn(known)), verb, actor)
    case .resetPassword(let token):
      let known = try tokenKnown(to: actor, stated: token ?? secret)
      return try carryOut(.access(.completeReset(known)), verb, actor)
    case .activate(nil): return try carryOut(.portal(.pressActivate), verb, actor)
    case .activate(.some(let way)): return try walk(way, verb, actor)
    case .seed(let seed): return try restart(seed, verb, actor)
    case .readClock: return .ok(Success(value: .moment(now)))
    case .listPolicies: return .ok(Success(showing: .policies(world.policy)))
    case .inspect(let inspection): return try inspect(inspection, verb, actor)
    case .shell(let command): return try follow(command, actor)
    }
  }

  private mutating func restart(_ seed: UInt64, _ verb: Verb, _ actor: Actor) throws(RunError) -> Outcome {
    guard actor == .admin else {
      try note(verb.name.en, by: actor, .refused(.notAllowed))
      return refused(Refusal(.notAllowed), actor)
    }
    guard terms.isPractice else {
      try note(verb.name.en, by: actor, .refused(.practiceOnly))
      return refused(Refusal(.practiceOnly), actor)
    }
    random = SeededRandom(seed: seed)
    try note(verb.name.en, by: actor, .done)
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
  mutating func carryOut(_ act: Act, _ verb: Verb, _ actor: Actor) throws(RunError) -> Outcome {
    switch try perform(act, as: verb.name.en, by: actor) {
    case .refused(let refusal, _): return refused(refusal, actor, act)
    case .accepted(let events, let handing):
      if case .portal(.changePassword(let new, _)) = act, let patient = actor.patient {
        knowledge.learn(new, by: patient)
      }
      if case .access(.openInbox) = act, let patient = actor.patient {
        try learnMessages(of: patient, forGood: true)
      }
      if case .desk(.viewQueue) = act { return queue(verb, actor) }
      let subject = events.subject ?? actor.patient
      return .ok(success(of: act, verb, subject, handing))
    }
  }

  private func queue(_ verb: Verb, _ actor: Actor) -> Outcome {
    let facility = actor.facilityWords.flatMap { world.facility(named: FacilityName($0)) }
    let rows = facility.map { queueRows(at: $0) } ?? []
    let fields = fields(verb, nil, [.count: .number(rows.count)])
    return .ok(Success(fields: fields, showing: .queue(rows)))
  }

  /// The whole way to activation, from wherever the patient stands, up to the first refusal.
  private mutating func walk(_ way: WholeWay, _ verb: Verb, _ actor: Actor) throws(RunError) -> Outcome {
    var acts: [(PortalAct, String)] = [(.openProperties, "properties"), (.pressActivate, "activate")]
    switch way {
    case .pin(let pin): acts += [(.enterPIN(pin), "enter-pin"), (.confirm, "confirm")]
    case .trustedProfile(let persona):
      acts += [
        (.chooseTrustedProfile(persona), "trusted-profile"),
        (.answer(Secret(SignInMethod.password.rawValue)), "answer"),
      ]
    }
    for (act, name) in acts {
      let decision = try perform(.portal(act), as: name, by: actor)
      switch decision {
      case .refused(let refusal, _): return refused(refusal, actor, .portal(act))
      case .accepted(_, let handing):
        if case .code(let code)? = handing.first { return try finish(with: code, verb, actor) }
      }
    }
    return .ok(success(of: .portal(.confirm), verb, actor.patient, []))
  }

  private mutating func finish(
    with code: Secret, _ verb: Verb, _ actor: Actor
  ) throws(RunError) -> Outcome {
    var handed: [Handover] = []
    for (act, name) in [(PortalAct.answer(code), "answer"), (.confirm, "confirm")] {
      switch try perform(.portal(act), as: name, by: actor) {
      case .refused(let refusal, _): return refused(refusal, actor, .portal(act))
      case .accepted(_, let handing): handed += handing
      }
    }
    return .ok(success(of: .portal(.confirm), verb, actor.patient, handed))
  }

  /// A refusal, with names nearby if somebody or some place was not found.
  func refused(_ refusal: Refusal, _ actor: Actor, _ act: Act? = nil) -> Outcome {
    .refused(Rejection(refusal: refusal, suggestions: suggestions(refusal.code, actor, act)))
  }
}

extension PresentationRequest {
  func presentation(in world: World, _ actor: Actor) -> Presentation {
    guard let patient = actor.patient, let account = world.accounts[patient] else { return .nothing }
    return presentation(by: patient, account.pesel)
  }
}
