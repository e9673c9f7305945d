import Activation
import CommandLanguage
import Journal

/// Looking, without changing anything but the trail.
extension Session {
  mutating func inspect(
    _ inspection: Inspection, as verb: Verb, by actor: Actor
  ) throws(RunError) -> Outcome {
    var inspection = inspection
    if let words = inspection.words, let found = try accounts(meantBy: words, by: actor) {
      if let refusal = try refuse(verb, of: found, by: actor) { return refusal }
      if let only = found.rows.first { inspection = inspection.of(AccountName(only.login)) }
    }
    let act = inspection.act
    try refresh(for: act, by: actor)
    let end = keeper.newestEntry
    // What a viewing shows beyond the last four digits must stand in the trail, and here it cannot.
    if inspection.revealsPESEL, !isRecording, world.admits(actor, to: act) == nil {
      return refused(Refusal(.world(.readOnly)), to: actor)
    }
    let done = inspection.revealsPESEL ? JournalOutcome.peselRevealed : nil
    if case .refused(let refusal, _) = try perform(act, as: verb, by: actor, done: done) {
      return refused(refusal, to: actor, of: act)
    }
    switch inspection {
    case .show(let name, let reveals): return show(name, revealingPESEL: reveals, verb)
    case .find(let text): return found(try accounts(found: text), text, verb)
    case .why(let name): return why(name, verb)
    case .audit(let filter):
      return listed(try trail(filter, upTo: end), verb) { .trail($0, in: surroundings.vocabulary) }
    case .verify: return verified(try verifyTrail(), as: verb, by: actor)
    case .accounts(let active): return listed(try accounts(active: active), verb) { .accounts($0) }
    case .facilities(let integrated):
      let rows = world.register.facilities.values
        .filter { integrated == nil || $0.isIntegrated == integrated }.sorted { $0.id < $1.id }
      return listed(Listing(rows), verb) { .facilities($0) }
    }
  }

  private func listed<Row>(
    _ listing: Listing<Row>, _ verb: Verb, _ showing: ([Row]) -> Showing
  ) -> Outcome {
    let fields = fields(of: verb, about: nil, [.count: .number(listing.count)])
    return .ok(Success(fields: fields, showing: listing.showing(showing)))
  }

  /// Those that the words of an inspection find, where they are neither a login nor a PESEL; nil where they are, or
  /// where the actor has no part in it.
  private mutating func accounts(
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
    try note(verb, by: actor, .refused(refusal.code))
    return .refused(Rejection(refusal: refusal, listed: found.showing { .accounts($0) }))
  }

  private func found(_ listing: Listing<AccountRow>, _ text: String, _ verb: Verb) -> Outcome {
    let near = listing.count == 0 ? people(near: text) : []
    let value = listing.count == 1 ? listing.rows.first.map { FieldValue.text($0.login.text) } : nil
    let fields = fields(of: verb, about: nil, [.count: .number(listing.count)])
    return .ok(Success(value: value, fields: fields, showing: listing.showing { .found($0, near: near) }))
  }

  private func verified(_ state: TrailState, as verb: Verb, by actor: Actor) -> Outcome {
    switch state {
    case .broken(let entry): refused(Refusal(.world(.auditBroken), .entry(entry)), to: actor)
    case .whole(let entries):
      .ok(
        Success(
          fields: fields(of: verb, about: nil, [.entries: .number(entries)]), showing: .verified(entries)))
    }
  }

  private func show(_ name: AccountName, revealingPESEL reveals: Bool, _ verb: Verb) -> Outcome {
    guard let account = world.account(named: name) else { return .ok(Success()) }
    let fields = fields(of: verb, about: account.login, extras(of: account, reveals))
    let view = accountView(of: account, revealingPESEL: reveals, fields)
    return .ok(Success(fields: fields, showing: .account(view)))
  }

  func extras(of account: Account, _ reveals: Bool) -> FieldValues {
    var extra: FieldValues = [
      .pin: .word(account.pins.last?.state(at: now).rawValue ?? "none"),
      .resets: .number(account.epoch),
      .documents: .number(account.documents.count),
      .appointments: .number(account.appointments.count),
      .pinLocked: .yesOrNo(account.activationLock(at: now, under: world.policy) != nil),
      .signInLocked: .yesOrNo(account.signInLock(at: now, under: world.policy) != nil),
    ]
    switch account.status {
    case .inactive(let origin): extra[.origin] = .word(origin.rawValue)
    case .active(let record): record.method.describe(&extra)
    }
    if let open = account.openPIN(at: now) {
      extra[.pinExpires] = .moment(open.expires)
      extra[.triesLeft] = .number(open.triesLeft)
    }
    if reveals || !surroundings.procedure.masks(account.pesel) {
      extra[.pesel] = .text(account.pesel.digits)
    }
    return extra
  }

  private func why(_ name: AccountName, _ verb: Verb) -> Outcome {
    guard let account = world.account(named: name) else { return .ok(Success()) }
    let standing = world.standing(of: account, at: now)
    var extra: FieldValues = [
      .next: .verb(standing.next.verb), .obstacle: .word(standing.obstacle?.rawValue ?? "none"),
    ]
    switch account.status {
    case .active: extra[.reason] = .word("active")
    case .inactive(let origin): extra[.reason] = .word(origin.rawValue)
    }
    if let until = standing.until { extra[.until] = .moment(until) }
    let view = whyView(of: standing)
    return .ok(Success(fields: fields(of: verb, about: nil, extra), showing: .why(view)))
  }
}

extension ActivationMethod {
  fileprivate func describe(_ extra: inout FieldValues) {
    switch self {
    case .pin(let facility):
      extra[.method] = .word("pin")
      extra[.facility] = .text(facility.text)
    case .trustedProfile: extra[.method] = .word("trusted-profile")
    }
  }
}

extension Inspection {
  fileprivate var revealsPESEL: Bool {
    if case .show(_, true) = self { return true }
    return false
  }

  /// What the procedure is asked: the list of facilities is open to everybody.
  fileprivate var act: Act {
    switch self {
    case .facilities: .access(.viewFacilities)
    case .show, .find, .why, .audit, .verify, .accounts: .inspect(accountName)
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
    case .show(_, let reveals): .show(name, revealingPESEL: reveals)
    case .why: .why(name)
    case .find, .audit, .verify, .accounts, .facilities: self
    }
  }

  /// The one account that is looked at, if it is one.
  fileprivate var accountName: AccountName? {
    switch self {
    case .show(let name, _), .why(let name): name
    case .audit(let filter): filter.account
    case .find, .verify, .accounts, .facilities: nil
    }
  }
}
