import Activation
import CommandLanguage
import Journal

/// Deciding, appending and evolving happen here and only here.
extension Session {
  /// Decides an act on the newest state, appends what came of it to the journal, and lets the world evolve. Where
  /// another process was first, it is decided again.
  ///
  /// - Parameters:
  ///   - look: reads what an accepted act shows, before its entry is written, and says how many rows of a list that is;
  ///     nil where it is no list.
  ///   - reason: why, if it had to be said.
  mutating func perform(
    _ act: Act, as verb: Verb, by actor: Actor, done: JournalOutcome? = nil, because reason: String? = nil,
    looking look: (inout Session, Act, Actor) throws(RunError) -> Int?
  ) throws(RunError) -> Decision {
    var isFirst = true
    while true {
      try refresh(for: act, by: actor, isHopeful: isFirst)
      isFirst = false
      let decision = decide(act, by: actor)
      let subject = decision.holder ?? subject(of: act, by: actor)
      if try take(decision, of: act, Deed(verb, actor, subject, done ?? act.doneAs, reason), look) {
        return decision
      }
    }
  }

  private mutating func decide(_ act: Act, by actor: Actor) -> Decision {
    guard mayAct(as: actor) else { return .refused(Refusal(.admission(.notGranted)), recording: []) }
    if let code = obstacle(to: act, by: actor) { return .refused(Refusal(code), recording: []) }
    // Of an account whose trail alone may be read this world does not know that it is there.
    guard case .audit(let name?) = act, keeper.trailSubjects[name] != nil else {
      return decideHere(act, by: actor)
    }
    return decideHere(.audit(nil), by: actor)
  }

  private mutating func decideHere(_ act: Act, by actor: Actor) -> Decision {
    world.decide(
      act, by: actor, at: now, with: surroundings.means, drawing: &random, following: surroundings.procedure)
  }

  /// False if the decision came too late.
  private mutating func take(
    _ decision: Decision, of act: Act, _ deed: Deed,
    _ look: (inout Session, Act, Actor) throws(RunError) -> Int?
  ) throws(RunError) -> Bool {
    switch decision {
    case .accepted(let events, let handing):
      let shown = try look(&self, act, deed.actor)
      let isRecorded =
        !events.isEmpty || deed.outcome != .done
        || deed.verb.isAlwaysRecorded && surroundings.procedure.recordsLooking(act)
      let isTimely =
        try isRecorded
        ? record(events, deed, deed.outcome, handing, shown: shown)
        : asking { (keeper) throws(KeeperFailure) in try keeper.isCurrent() }
      guard isTimely else { return false }
      if events.isEmpty { witness(deed) }
      for handover in handing where !terms.holdsMessages || !handover.isPosted { knowledge.learn(handover) }
      if !isUnwatched, let patient = deed.actor.patient, !notices.isEmpty || act.notice != nil {
        notices[patient] = act.notice
      }
    case .refused(let refusal, let events):
      let isRecorded = !events.isEmpty || surroundings.procedure.records(refusal)
      if isRecorded, try !record(events, deed, .refused(refusal.code), []) { return false }
      // Whoever asks for a reset reads the same, whatever came of it (S5).
      if !isUnwatched, let patient = deed.actor.patient {
        notices[patient] =
          act.isResetRequest ? .resetAsked : .refused(said(refusal.code, of: act, to: patient))
      }
    }
    if terms.isShared, let subject = deed.subject { meanwhile.see(subject, acting: !act.isLook) }
    return true
  }

  /// The portal's pages do not tell a person without an account from one who is signed out.
  private func said(_ code: RefusalCode, of act: Act, to patient: Login) -> RefusalCode {
    guard case .portal = act, !world.has(patient) else { return code }
    return .admission(.notSignedIn)
  }

  private mutating func witness(_ deed: Deed) {
    guard isWitnessed else { return }
    witnessed.append(
      .unrecorded(UnrecordedDeed(actor: deed.actor, subject: deed.subject, verb: deed.verb)))
  }

  /// Records what changes no world but stands in the trail.
  ///
  /// - Parameters:
  ///   - shown: how many rows of a list were shown; nil where it was no list.
  ///   - reason: why, or what was tried where no event tells.
  mutating func note(
    _ verb: Verb, by actor: Actor, about subject: Login? = nil, _ outcome: JournalOutcome, shown: Int? = nil,
    because reason: String? = nil
  ) throws(RunError) {
    let deed = Deed(verb, actor, subject, outcome, reason)
    while try !record([], deed, outcome, [], shown: shown) { try refresh(Wanted()) }
  }

  /// Decides on the newest state what concerns the store and not the procedure, and records it. Where another process
  /// was first, it is decided again.
  ///
  /// - Parameter tried: what is told of it where no event tells.
  mutating func settle(
    as verb: Verb, by actor: Actor, trying tried: String?, _ decide: (Session) -> Settlement
  ) throws(RunError) -> Settlement {
    while true {
      try refresh(Wanted())
      let settlement = mayAct(as: actor) ? decide(self) : .refused(.admission(.notGranted), nil)
      let deed = Deed(verb, actor, nil, settlement.outcome, settlement.events.isEmpty ? tried : nil)
      if try record(settlement.events, deed, settlement.outcome, []) { return settlement }
    }
  }

  private mutating func record(
    _ events: [Event], _ deed: Deed, _ outcome: JournalOutcome, _ handing: [Handover], shown: Int? = nil
  ) throws(RunError) -> Bool {
    guard isRecording else { return true }
    var entry = JournalEntry(
      moment: now, actor: deed.actor, subject: deed.subject ?? events.subject, act: deed.verb.name.en,
      outcome: outcome, shown: shown, events: events, operatorName: terms.operatorName, reason: deed.reason)
    if terms.owner != nil {
      let founded = keeper.founded(entry, in: world)
      if let ahead = founded.ahead, try !append(ahead, []) { return false }
      entry = founded.entry
    }
    guard try append(entry, handing.compactMap(\.posting)) else { return false }
    if isWitnessed { witnessed.append(.recorded(entry)) }
    return true
  }

  private mutating func append(_ entry: JournalEntry, _ postings: [Posting]) throws(RunError) -> Bool {
    let isTimely = try withKeeper { (keeper) throws(KeeperFailure) in try keeper.append(entry, postings) }
    guard isTimely else { return false }
    for event in entry.events {
      if !hasChanged, history != nil || log != nil { hasChanged = world.isChanged(by: event) }
      world.evolve(event, at: entry.moment, following: surroundings.procedure)
    }
    if entry.isAboutOperators { try noticeGrants() }
    return true
  }
}

/// Who does what to whose account, as the trail will have it.
private struct Deed {
  let verb: Verb
  let actor: Actor
  let subject: Login?
  let outcome: JournalOutcome
  let reason: String?

  init(
    _ verb: Verb, _ actor: Actor, _ subject: Login?, _ outcome: JournalOutcome, _ reason: String? = nil
  ) {
    self.verb = verb
    self.actor = actor
    self.subject = subject
    self.outcome = outcome
    self.reason = reason
  }
}

extension Handover {
  /// The message that goes into the inbox of a store.
  fileprivate var posting: Posting? {
    switch self {
    case .message(let message, let login): Posting(message, to: login)
    case .pin, .code, .appointmentNumber, .password, .otherName: nil
    }
  }

  fileprivate var isPosted: Bool { posting != nil }
}

extension [Event] {
  /// The account that events are about, if they name one.
  var subject: Login? {
    for event in self {
      switch event {
      case .account(let login, _), .portal(let login, _), .reception(let login, _): return login
      case .clockSet, .register: continue
      }
    }
    return nil
  }
}

extension Decision {
  /// For whose account a PIN was issued, or a reset completed: who stands at the desk may have stated another's login, and
  /// a token says by itself whose it is.
  fileprivate var holder: Login? {
    guard case .accepted(let events, _) = self else { return nil }
    for case .account(let login, let event) in events where event.namesHolder { return login }
    return nil
  }
}

extension AccountEvent {
  fileprivate var namesHolder: Bool {
    switch self {
    case .pinIssued, .resetCompleted: true
    case _: false  // What else happens is told of whoever the act names.
    }
  }
}

extension Act {
  /// Whether it shows how an account stands, and does nothing else.
  fileprivate var isLook: Bool { if case .inspect = self { true } else { false } }

  /// What the portal says after it went well.
  fileprivate var notice: PortalNotice? {
    if isResetRequest { return .resetAsked }
    if case .portal(.cancel) = self { return .trustedProfileCancelled }
    if case .portal(.readRecords) = self { return .records }
    return nil
  }

  fileprivate var isResetRequest: Bool {
    if case .access(.requestReset) = self { return true }
    return false
  }
}
