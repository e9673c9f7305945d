import Activation
import CommandLanguage
import Journal

/// Looking, without changing anything but the trail.
extension Session {
  mutating func inspect(
    _ inspection: Inspection, as verb: Verb, by actor: Actor
  ) throws(RunError) -> Outcome {
    if case .audit = inspection, world.admits(actor, to: inspection.act) == nil {
      keeper.prepareToCheck(asOpened: false)
    }
    var inspection = try lookingUp(actorOf: inspection, by: actor)
    if let words = inspection.words, let found = try accounts(meantBy: words, by: actor) {
      if let refusal = try refuse(verb, of: found, by: actor) { return refusal }
      if let only = found.rows.first { inspection = inspection.of(AccountName(only.login)) }
    }
    let act = inspection.act
    try refresh(for: act, by: actor)
    // What a viewing shows beyond the last four digits must stand in the trail, and here it cannot.
    if inspection.revelation != nil, !isRecording, world.admits(actor, to: act) == nil {
      return try refused(Refusal(.world(.readOnly)), to: actor)
    }
    let done = inspection.revelation.map { _ in JournalOutcome.peselRevealed }
    var sight = Sight()
    let reason = inspection.revelation?.reason?.text
    let decision = try perform(act, as: verb, by: actor, done: done, because: reason) {
      (session, _, _) throws(RunError) in
      sight = try session.look(inspection, verb)
      return sight.shown
    }
    switch decision {
    case .refused(let refusal, _): return try refused(refusal, to: actor, of: act)
    case .accepted:
      guard let refusal = sight.refusal else { return .ok(sight.success) }
      try noteIfPossible(verb, by: actor, refusal)
      return try refused(refusal, to: actor).told(as: sight.circumstance)
    }
  }

  /// The same, where it asks for whoever acted by a PESEL, with that account.
  private mutating func lookingUp(
    actorOf inspection: Inspection, by actor: Actor
  ) throws(RunError) -> Inspection {
    guard case .audit(var filter) = inspection, case .one(let stated)? = filter.actor,
      case .holder(let pesel) = stated
    else { return inspection }
    let name = AccountName(pesel.digits)
    var wanted = wanted(for: actor)
    wanted.accounts.insert(name)
    try refresh(wanted)
    let meant = trailSubject(named: name).map { Actor.patient($0) }
    filter.actor = .one(.known(meant ?? stated.withoutAccount))
    return .audit(filter)
  }

  /// A trail whose end was altered takes no entry, not even that it was found out.
  private mutating func noteIfPossible(
    _ verb: Verb, by actor: Actor, _ refusal: Refusal
  ) throws(RunError) {
    do throws(RunError) {
      try note(verb, by: actor, .refused(refusal.code))
    } catch {
      guard error.isOfBrokenTrail else { throw error }
    }
  }

  /// Reads what an inspection shows. Its entry is written after that, so that the trail never shows it to itself.
  private func look(_ inspection: Inspection, _ verb: Verb) throws(RunError) -> Sight {
    switch inspection {
    case .show(let name, let revelation): Sight(show(name, revealingPESEL: revelation != nil, verb))
    case .find(let text): found(try accounts(found: text), text, verb)
    case .why(let name): Sight(why(name, verb))
    case .audit(let filter): try audited(filter, verb)
    case .verify: verified(try verifyTrail(), as: verb)
    case .accounts(let active): listed(try accounts(active: active), verb) { .accounts($0) }
    case .facilities(let integrated):
      listed(Listing(facilities(integrated: integrated)), verb) { .facilities($0) }
    }
  }

  private func audited(_ filter: AuditFilter, _ verb: Verb) throws(RunError) -> Sight {
    let (count, shown, showing) = try audit(filter)
    return Sight(
      Success(fields: fields(of: verb, about: nil, [.count: .number(count)]), showing: showing), shown: shown)
  }

  private func facilities(integrated: Bool?) -> [Facility] {
    world.register.facilities.values
      .filter { integrated == nil || $0.isIntegrated == integrated }.sorted { $0.id < $1.id }
  }

  private func listed<Row>(
    _ listing: Listing<Row>, _ verb: Verb, _ showing: ([Row]) -> Showing
  ) -> Sight {
    let fields = fields(of: verb, about: nil, [.count: .number(listing.count)])
    return Sight(Success(fields: fields, showing: listing.showing(showing)), shown: listing.rows.count)
  }

  /// Those that the words of an inspection find, where they are neither a login nor a PESEL; nil where they are, or
  /// where the actor has no part in it.
  mutating func accounts(
    meantBy words: AccountName, by actor: Actor
  ) throws(RunError) -> Listing<AccountRow>? {
    guard world.admits(actor, to: .inspect(words)) == nil else { return nil }
    try refresh(for: .inspect(words), by: actor)
    return world.has(words) ? nil : try accounts(found: words.words)
  }

  /// That several accounts were found where one was wanted.
  private mutating func refuse(
    _ verb: Verb, of found: Listing<AccountRow>, by actor: Actor
  ) throws(RunError) -> Outcome? {
    guard found.count > 1 else { return nil }
    let refusal = Refusal(.admission(.accountAmbiguous), .count(found.count))
    try note(verb, by: actor, .refused(refusal.code), shown: found.rows.count)
    return .refused(Rejection(refusal: refusal, listed: found.showing { .accounts($0) }))
  }

  private func found(_ listing: Listing<AccountRow>, _ text: String, _ verb: Verb) -> Sight {
    let near = listing.count == 0 ? people(near: text) : []
    var sight = listed(listing, verb) { .found($0, near: near) }
    sight.shown = listing.rows.count + near.count
    if listing.count == 1 { sight.success.value = listing.rows.first.map { .text($0.login.text) } }
    return sight
  }

  private func verified(_ state: Verification, as verb: Verb) -> Sight {
    switch state {
    case .broken(let entry): Sight(refusal: Refusal(.world(.auditBroken), .entry(entry)))
    case .departing(let departure):
      Sight(
        refusal: Refusal(.world(.auditBroken), .entry(departure.entry)), circumstance: departure.circumstance)
    case .whole(let entries):
      Sight(
        Success(
          fields: fields(of: verb, about: nil, [.entries: .number(entries)]), showing: .verified(entries)))
    }
  }

  private func show(_ name: AccountName, revealingPESEL reveals: Bool, _ verb: Verb) -> Success {
    guard let account = world.account(named: name) else { return Success() }
    let fields = fields(of: verb, about: account.login) { field(of: account, $0, reveals) }
    guard isAllWanted else { return Success(fields: fields) }
    let view = accountView(of: account, revealingPESEL: reveals, fields)
    return Success(fields: fields, showing: .account(view))
  }

  /// What an account has of a field that not every verb knows.
  func field(of account: Account, _ field: Field, _ reveals: Bool) -> FieldValue? {
    switch field {
    case .pin: .word(account.pins.last?.state(at: now).rawValue ?? "none")
    case .resets: .number(account.epoch)
    case .documents: .number(account.documents.count)
    case .appointments: .number(account.appointments.count)
    case .pinLocked: .yesOrNo(account.activationLock(at: now, under: world.policy) != nil)
    case .signInLocked: .yesOrNo(account.signInLock(at: now, under: world.policy) != nil)
    case .origin: account.status.origin.map { .word($0.rawValue) }
    case .method: account.status.method.map { .word($0.word) }
    case .facility: account.status.method?.facility.map { .text($0.text) }
    case .pinExpires: account.openPIN(at: now).map { .moment($0.expires) }
    case .triesLeft: account.openPIN(at: now).map { .number($0.triesLeft) }
    case .pesel: reveals || !surroundings.procedure.masks(account.pesel) ? .text(account.pesel.digits) : nil
    case _: nil  // the others are no account's, or any verb's
    }
  }

  private func why(_ name: AccountName, _ verb: Verb) -> Success {
    guard let account = world.account(named: name) else { return Success() }
    let standing = world.standing(of: account, at: now)
    var extra: FieldValues = [
      .next: .verb(standing.next.verb), .obstacle: .word(standing.obstacle?.rawValue ?? "none"),
    ]
    switch account.status {
    case .active: extra[.reason] = .word("active")
    case .inactive(let origin): extra[.reason] = .word(origin.rawValue)
    }
    if let until = standing.until { extra[.until] = .moment(until) }
    let fields = fields(of: verb, about: nil, extra)
    guard isAllWanted else { return Success(fields: fields) }
    let view = whyView(of: standing)
    return Success(fields: fields, showing: .why(view))
  }
}

/// What an inspection has found to show.
private struct Sight {
  var success = Success()
  /// How many rows of a list are shown; nil where it is no list.
  var shown: Int?
  /// What the looking itself finds wrong.
  var refusal: Refusal?
  /// What is said of that in place of the usual sentence.
  var circumstance: RefusalCircumstance?

  init(
    _ success: Success = Success(), shown: Int? = nil, refusal: Refusal? = nil,
    circumstance: RefusalCircumstance? = nil
  ) {
    self.success = success
    self.shown = shown
    self.refusal = refusal
    self.circumstance = circumstance
  }
}

extension Status {
  fileprivate var origin: Origin? { if case .inactive(let origin) = self { origin } else { nil } }

  fileprivate var method: ActivationMethod? {
    if case .active(let record) = self { record.method } else { nil }
  }
}

extension ActivationMethod {
  fileprivate var word: String {
    switch self {
    case .pin: "pin"
    case .trustedProfile: "trusted-profile"
    }
  }

  fileprivate var facility: FacilityID? { if case .pin(let facility) = self { facility } else { nil } }
}

extension Outcome {
  /// The same refusal in other words, where there are any.
  fileprivate func told(as circumstance: RefusalCircumstance?) -> Outcome {
    guard let circumstance, case .refused(var rejection) = self else { return self }
    rejection.circumstance = circumstance
    return .refused(rejection)
  }
}

extension RunError {
  fileprivate var isOfBrokenTrail: Bool {
    if case .store(.trailBroken, _) = self { return true }
    return false
  }
}

extension Inspection {
  /// That a whole PESEL is to be shown.
  fileprivate var revelation: Revelation? {
    if case .show(_, let revelation) = self { return revelation }
    return nil
  }

  /// What the procedure is asked: the list of facilities is open to everybody.
  fileprivate var act: Act {
    switch self {
    case .facilities: .access(.viewFacilities)
    case .audit, .verify: .audit(accountName)
    case .show, .find, .why, .accounts: .inspect(accountName)
    }
  }

  /// What was written for one account that is looked at whatever words find it.
  fileprivate var words: AccountName? {
    switch self {
    case .show(let name, _), .why(let name): name
    case .find, .audit, .verify, .accounts, .facilities: nil
    }
  }

  /// The same of the account that was meant.
  fileprivate func of(_ name: AccountName) -> Inspection {
    switch self {
    case .show(_, let revelation): .show(name, revealing: revelation)
    case .why: .why(name)
    case .find, .audit, .verify, .accounts, .facilities: self
    }
  }

  /// The one account that is looked at, if it is one.
  fileprivate var accountName: AccountName? {
    switch self {
    case .show(let name, _), .why(let name): name
    case .audit(let filter): filter.account ?? filter.viewed
    case .find, .verify, .accounts, .facilities: nil
    }
  }
}
