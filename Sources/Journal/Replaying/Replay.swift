import Activation

/// Goes through a trail in its order, and asks the procedure of each entry again: would this act, by this actor, at this
/// moment, under the policies of that moment, have led to these events?
struct Replay {
  private var world = World(clock: .earliest)
  private var personas = PersonasByPESEL()
  private var earlier = EarlierRegisters()
  private let lastOfMany: Int

  /// - Parameter lastOfMany: the last entry up to which those of several writers stand by their numbers or moments, so that one
  ///   may rest on a register that another, which stands before it, had just changed; 0 where all stand in the order in
  ///   which they were decided.
  init(lastOfMany: Int) { self.lastOfMany = lastOfMany }

  /// Takes an entry over, whether the procedure would have led to it or not.
  ///
  /// - Returns: how it departs from the procedure; nil where it does not, and where the trail does not hold enough to say.
  mutating func take(_ entry: JournalEntry, number: Int) -> Departure? {
    let departure = departure(entry, number)
    if number <= lastOfMany { earlier.note(world.register, before: entry) }
    // Who is at a desk and who is signed in no store keeps: where it is told, it is taken anew for each question.
    for event in entry.events where event.stream != nil {
      world.evolve(event, at: entry.moment)
      personas.note(event)
    }
    return departure
  }

  private func departure(_ entry: JournalEntry, _ number: Int) -> Departure? {
    let told = ToldEvents(entry, isFounding: world.register.grants.isEmpty)
    let read = EntryRead(entry: entry, told: told, world: world, personas: personas)
    let isOfMany = number <= lastOfMany
    guard let answer = read.departure(isOfMany: isOfMany) else { return nil }
    for register in isOfMany ? earlier.registers(at: entry.moment) : [] {
      let read = EntryRead(entry: entry, told: told, world: world.with(register), personas: personas)
      if read.departure(isOfMany: true) == nil { return nil }
    }
    return Departure(entry: number, act: entry.act, code: answer.code)
  }
}

/// What the procedure says where it would not have led to an entry.
struct Answer {
  /// With which code it would have refused; nil where it would have led to something else.
  let code: RefusalCode?
}

/// The register as it was before it was changed last, for a while.
private struct EarlierRegisters {
  private var before: [(register: Register, until: Moment)] = []

  /// What one act takes at most from its decision to its place, and the clocks of those who decide differ.
  private static let overlap = Span.minutes(2)

  mutating func note(_ register: Register, before entry: JournalEntry) {
    guard entry.act != ActName.createAccount.rawValue, entry.events.contains(where: { $0.changes(register) })
    else { return }
    before.removeAll { $0.until + Self.overlap < entry.moment }
    before.append((register, entry.moment))
  }

  func registers(at moment: Moment) -> [Register] {
    before.filter { moment <= $0.until + Self.overlap }.map(\.register)
  }
}

extension Event {
  /// Whether other decisions rest on what it changes.
  fileprivate func changes(_ register: Register) -> Bool {
    guard case .register(let event) = self else { return false }
    switch event {
    case .facilityAdded, .facilityListed, .policySet, .faultArmed, .faultsDisarmed,
      .startFaultSpent, .returnFaultSpent:
      return true
    // New ones come with the accounts: they would be as many registers, and nothing that was accepted rests on there being
    // none.
    case .personaSet(let persona): return register.personas[persona.id].map { $0 != persona } ?? false
    case .artifactSpent, .assertionSeen, .clockReset, .roleGranted, .roleRevoked: return false
    }
  }
}

extension EntryRead {
  /// What the procedure says instead; nil where it would have led to the entry, or that cannot be said.
  ///
  /// - Parameter isOfMany: whether what a refusal rested on may have changed before it was written down.
  func departure(isOfMany: Bool) -> Answer? {
    guard let act = ActName(rawValue: entry.act) else {
      return fitsBesideTheProcedure ? nil : Answer(code: nil)
    }
    if let answer = admission(to: act, isOfMany) { return answer }
    if act == .inspect, told.areAll({ $0.isViewing }) { return nil }
    let inquiry = inquiry(into: act)
    guard !told.isEmpty || inquiry.isDecisive && !isLeftOut(isOfMany) else { return nil }
    let decisions = inquiry.questions.map { $0.decision(by: entry.actor, at: now, in: world) }
    guard !decisions.contains(where: leads) else { return nil }
    if isRefusedAtTheDesk { return nil }
    return Answer(code: decisions.first.flatMap { $0.code == code ? nil : $0.code })
  }

  /// Whether somebody who has no part in it did it, or was refused as if they had none.
  private func admission(to act: ActName, _ isOfMany: Bool) -> Answer? {
    let expected = world.admits(entry.actor, to: act.unspecified)
    guard let code else { return expected.map { Answer(code: $0) } }
    if code == .admission(.notGranted) { return told.isEmpty ? nil : Answer(code: nil) }
    guard !isOfMany else { return nil }
    if let expected { return code == expected ? nil : Answer(code: expected) }
    return code == .admission(.notAllowed) ? Answer(code: nil) : nil
  }

  /// A refusal that changes nothing and rests on what only the session, or whoever was first, knows.
  private func isLeftOut(_ isOfMany: Bool) -> Bool {
    guard let code else { return false }
    return isOfMany || code == .admission(.notGranted) || code.isOfTheWorld
  }

  private func leads(_ decision: Decision) -> Bool {
    switch (decision, code) {
    case (.accepted(let events, _), nil): isLed(by: events)
    case (.refused(let refusal, let events), let code?): refusal.code == code && told.are(events)
    case (.accepted, .some), (.refused, nil): false
    }
  }

  /// Of an account's creation what is drawn is not compared; its own persona is set with it, in earlier versions whether or
  /// not there was one.
  private func isLed(by events: [Event]) -> Bool {
    guard case .account(_, .created(let new))? = told.events.first,
      case .account(_, .created(let decided))? = events.first, decided.login == new.login
    else { return told.are(events) }
    let own = Event.register(.personaSet(Persona(id: new.login, name: new.holder, pesel: new.pesel)))
    let others = told.events.dropFirst()
    return others.isEmpty || others.elementsEqual([own])
  }

  /// Why somebody was sent away may be true of an account that they stated and that was not theirs.
  private var isRefusedAtTheDesk: Bool {
    guard let code, code.mayBeOfAnotherAccount, entry.act == ActName.issuePIN.rawValue,
      let facility = entry.actor.facility.flatMap({ world.facility(named: $0) }), facility.isIntegrated,
      let (person, _) = told.first({ if case .pinRefused = $0 { true } else { nil } })
    else { return false }
    return told.are([.account(person, .pinRefused(code, at: facility.id))])
  }

  /// What the procedure does not decide: looks, the roles of operators, what is done with a store as a whole.
  private var fitsBesideTheProcedure: Bool {
    switch entry.act {
    case JournalEntry.clockReset:
      isDone && entry.actor == .admin && told.areAll { $0.isClockReset } || told.isEmpty
    case "grant", "revoke": isDone && entry.actor == .admin && told.areAll { $0.isOfRoles } || told.isEmpty
    case _: told.areAll { $0.isViewing }  // anything may stand there, and leads to no event
    }
  }
}

extension RefusalCode {
  /// Whether it is said of the store or the world of practice, not of the act.
  fileprivate var isOfTheWorld: Bool { if case .world = self { true } else { false } }
}

extension Decision {
  fileprivate var code: RefusalCode? {
    switch self {
    case .accepted: nil
    case .refused(let refusal, _): refusal.code
    }
  }
}

extension Event {
  fileprivate var isClockReset: Bool {
    switch self {
    case .register(.clockReset), .account(_, .clockReset): true
    case .register, .account, .clockSet, .portal, .reception: false
    }
  }

  fileprivate var isOfRoles: Bool {
    switch self {
    case .register(.roleGranted), .register(.roleRevoked): true
    case .register, .account, .clockSet, .portal, .reception: false
    }
  }

  /// A look, as earlier versions of the program kept it.
  fileprivate var isViewing: Bool {
    if case .account(_, .viewedBySupport) = self { return true }
    return false
  }
}
