import Activation
import CommandLanguage
import Journal

/// Who may act in a world that is kept: given, taken and listed by an administrator.
extension Session {
  mutating func follow(
    _ command: PeopleCommand, as verb: Verb, by actor: Actor
  ) throws(RunError) -> Outcome {
    if let code = obstacle(to: command, as: verb, by: actor) {
      try note(verb, by: actor, .refused(code), because: command.tried)
      return try refused(Refusal(code), to: actor)
    }
    switch command {
    case .list(let name): return list(name, as: verb)
    case .grant(let role, to: let name):
      return try settle(verb, by: actor, command) { $0.granting(role, to: name) }
    case .revoke(let role, from: let name):
      return try settle(verb, by: actor, command) { $0.revoking(role, from: name) }
    }
  }

  /// What keeps it from being decided at all.
  private func obstacle(to command: PeopleCommand, as verb: Verb, by actor: Actor) -> RefusalCode? {
    guard verb.actors.contains(actor.role) else { return .admission(.notAllowed) }
    guard terms.operatorName != nil else { return .world(.storeOnly) }
    switch command {
    case .list: return nil
    case .grant, .revoke: return isRecording ? nil : .world(.readOnly)
    }
  }

  private func list(_ name: String?, as verb: Verb) -> Outcome {
    let rows = grants.operators.filter { name == nil || $0 == name }
      .map { OperatorList.Row(name: $0, roles: grants.roles(of: $0)) }
    let fields = fields(of: verb, about: nil, [.count: .number(rows.count)])
    let list = OperatorList(items: rows, isOpen: grants.isEmpty, owner: terms.owner)
    return .ok(Success(fields: fields, showing: .something(list)))
  }

  private func granting(_ role: OperatorRole, to name: String) -> Settlement {
    guard name != terms.operatorName else { return .refused(.admission(.notAllowed), .toOneself) }
    guard !grants.isEmpty || terms.owner == nil || terms.owner == terms.operatorName else {
      return .refused(.admission(.notAllowed), .ownersFirst(terms.owner ?? ""))
    }
    if case .clerk(let facility?) = role, world.register.facilities[facility] == nil {
      return .refused(.facility(.unknown), nil)
    }
    // Whoever gives the first role is the one who has all of them.
    let first = grants.isEmpty ? JournalEntry.foundingEvents(for: terms.operatorName) : []
    return .settled(first + (grants.has(role, name) ? [] : [.register(.roleGranted(role, to: name))]))
  }

  private func revoking(_ role: OperatorRole, from name: String) -> Settlement {
    guard grants.has(role, name) else { return .refused(.world(.grantUnknown), nil) }
    guard role != .admin || !grants.isOnlyAdmin(name) else {
      return .refused(.admission(.notAllowed), .lastAdministrator)
    }
    return .settled([.register(.roleRevoked(role, from: name))])
  }

  private mutating func settle(
    _ verb: Verb, by actor: Actor, _ command: PeopleCommand, _ decide: (Session) -> Settlement
  ) throws(RunError) -> Outcome {
    switch try settle(as: verb, by: actor, trying: command.tried, decide) {
    case .settled: return .ok(Success())
    case .refused(let code, let circumstance):
      var rejection = rejection(Refusal(code), to: actor, of: nil)
      rejection.circumstance = circumstance
      return .refused(rejection)
    }
  }
}

extension PeopleCommand {
  /// Which role of whom was to be given or taken, as an entry has it that has no event to tell.
  var tried: String? {
    switch self {
    case .grant(let role, to: let name), .revoke(let role, from: let name): GrantTold.tried(role, name)
    case .list: nil
    }
  }
}

/// What came of something that concerns the store and not the procedure.
enum Settlement {
  case settled([Event])
  case refused(RefusalCode, RefusalCircumstance?)

  var events: [Event] {
    switch self {
    case .settled(let events): events
    case .refused: []
    }
  }

  var outcome: JournalOutcome {
    switch self {
    case .settled: .done
    case .refused(let code, _): .refused(code)
    }
  }
}

extension RefusalCircumstance {
  fileprivate static let toOneself = RefusalCircumstance(
    what: Text(
      pl: "Nie można nadać roli sobie.", en: "Nobody gives themselves a role."),
    remedy: Text(
      pl: "Poproś o nią innego administratora (nadaj-rolę).", en: "Ask another administrator for it (grant).")
  )

  fileprivate static let lastAdministrator = RefusalCircumstance(
    what: Text(
      pl: "To jedyny administrator: bez niego nikt nie mógłby nadawać ról.",
      en: "This is the only administrator: without one nobody could give roles."),
    remedy: Text(
      pl: "Najpierw nadaj rolę admin komuś innemu (nadaj-rolę).",
      en: "First give the role admin to somebody else (grant)."))

  fileprivate static func ownersFirst(_ owner: String) -> RefusalCircumstance {
    RefusalCircumstance(
      what: Text(
        pl: "Nikomu nie nadano tu jeszcze żadnej roli, a pierwszą nadaje właściciel pliku.",
        en: "Nobody has been given a role here yet, and the first is for the owner of the file to give."),
      remedy: Text(
        pl: "Niech zrobi to właściciel pliku: \(owner) (nadaj-rolę).",
        en: "Let the owner of the file do it: \(owner) (grant)."))
  }
}
