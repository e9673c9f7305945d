import Activation
import CommandLanguage
import Journal

/// Looking, without changing anything but the trail.
extension Session {
  mutating func inspect(_ inspection: Inspection, _ verb: Verb, _ actor: Actor) -> Outcome {
    let act = Act.inspect(inspection.accountName)
    let trail = journal.entries
    if case .refused(let refusal, _) = perform(act, as: verb.name.en, by: actor) {
      return refused(refusal, actor, act)
    }
    switch inspection {
    case .show(let name, let reveals): return show(name, reveals, verb)
    case .find(let text): return found(AccountSearch.find(text, in: world), verb)
    case .why(let name): return why(name, verb)
    case .audit(let filter):
      let rows = TrailRow.rows(trail, filter, world)
      return listed(.trail(rows), rows.count, verb)
    case .verify: return verify(trail, verb, actor)
    case .accounts(let active):
      let rows = world.accounts.values.filter { active == nil || $0.status.isActive == active }
        .map(AccountRow.init).sorted { $0.login < $1.login }
      return listed(.accounts(rows), rows.count, verb)
    case .facilities(let integrated):
      let rows = world.register.facilities.values
        .filter { integrated == nil || $0.isIntegrated == integrated }.sorted { $0.id < $1.id }
      return listed(.facilities(rows), rows.count, verb)
    }
  }

  private func listed(_ showing: Showing, _ count: Int, _ verb: Verb) -> Outcome {
    .ok(Success(fields: fields(verb, nil, [.count: .number(count)]), showing: showing))
  }

  private func found(_ rows: [AccountRow], _ verb: Verb) -> Outcome {
    let value = rows.count == 1 ? rows.first.map { FieldValue.text($0.login.text) } : nil
    let fields = fields(verb, nil, [.count: .number(rows.count)])
    return .ok(Success(value: value, fields: fields, showing: .found(rows)))
  }

  private func verify(_ trail: [JournalEntry], _ verb: Verb, _ actor: Actor) -> Outcome {
    if journal.firstBroken != nil { return refused(Refusal(.auditBroken), actor) }
    let fields = fields(verb, nil, [.entries: .number(trail.count)])
    return .ok(Success(fields: fields, showing: .verified(trail.count)))
  }

  private func show(_ name: AccountName, _ reveals: Bool, _ verb: Verb) -> Outcome {
    guard let account = world.account(named: name) else { return .ok(Success()) }
    let fields = fields(verb, account.login, extras(of: account, reveals))
    let view = AccountView(account: account, revealsPESEL: reveals, fields: fields)
    return .ok(Success(fields: fields, showing: .account(view)))
  }

  func extras(of account: Account, _ reveals: Bool) -> [Field: FieldValue] {
    var extra: [Field: FieldValue] = [
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
    if reveals { extra[.pesel] = .text(account.pesel.digits) }
    return extra
  }

  private func why(_ name: AccountName, _ verb: Verb) -> Outcome {
    guard let account = world.account(named: name) else { return .ok(Success()) }
    let next = world.nextStep(for: account, at: now)
    var extra: [Field: FieldValue] = [.next: .word(next.verb)]
    switch account.status {
    case .active: extra[.reason] = .word("active")
    case .inactive(let origin): extra[.reason] = .word(origin.rawValue)
    }
    if case .wait(let until) = next { extra[.until] = .moment(until) }
    let view = WhyView(
      account: account, next: next, mayUseTrustedProfile: world.mayUseTrustedProfile(account))
    return .ok(Success(fields: fields(verb, nil, extra), showing: .why(view)))
  }
}

extension ActivationMethod {
  fileprivate func describe(_ extra: inout [Field: FieldValue]) {
    switch self {
    case .pin(let facility):
      extra[.method] = .word("pin")
      extra[.facility] = .text(facility.text)
    case .trustedProfile: extra[.method] = .word("trusted-profile")
    }
  }
}

extension Inspection {
  /// The one account that is looked at, if it is one.
  fileprivate var accountName: AccountName? {
    switch self {
    case .show(let name, _), .why(let name): name
    case .audit(let filter): filter.account
    case .find, .verify, .accounts, .facilities: nil
    }
  }
}

extension NextStep {
  /// The English name of the verb to use.
  package var verb: String {
    switch self {
    case .changePassword: "change-password"
    case .logIn: "login"
    case .records: "records"
    case .answer: "answer"
    case .confirm: "confirm"
    case .come: "come"
    case .present: "present"
    case .issuePIN: "issue-pin"
    case .wait: "wait"
    case .properties: "properties"
    case .activate: "activate"
    case .enterPIN: "enter-pin"
    }
  }
}

extension AccountRow {
  init(_ account: Account) {
    login = account.login
    holder = account.holder
    lastFour = account.pesel.lastFour
    status = account.status
  }
}

extension TrailRow {
  /// The entries that a filter lets through, with their place in the whole trail; newest last.
  static func rows(_ trail: [JournalEntry], _ filter: AuditFilter, _ world: World) -> [TrailRow] {
    let subject = filter.account.flatMap { world.account(named: $0)?.login }
    return trail.enumerated().compactMap { index, entry in
      if let subject, entry.subject != subject { return nil }
      if let since = filter.since, entry.moment < since { return nil }
      if let act = filter.act, entry.act != act { return nil }
      if let code = filter.code, entry.outcome.code != code { return nil }
      return TrailRow(number: index + 1, entry: entry)
    }
  }
}
