import Activation
import CommandLanguage
import Journal
import PlainText
import Shell

/// As whom something is done with a store as a whole, and whether they may.
struct StoreEntitlement {
  let actor: Actor
  /// nil: they may.
  let refusal: RefusalCode?
  /// Who is at work.
  let operatorName: String
  /// Who may; nil where nothing is asked.
  let roles: Set<Role>?

  /// As whom stores are looked after, those first that may the least.
  static let asked = [Actor.support, .auditor, .admin]

  /// - Parameters:
  ///   - stated: who is said to act; nil: whichever of one's own roles may do it.
  ///   - reveals: whether whole PESELs are wanted: no auditor sees an account.
  ///   - grants: what the operators of the store were given.
  ///   - operatorName: who is at work.
  init(
    to action: StoreAction, revealing reveals: Bool, as stated: Actor?, _ grants: Grants,
    of operatorName: String
  ) {
    self.operatorName = operatorName
    roles = reveals ? [.admin] : action.roles
    let own = Self.asked.filter { grants.allow(operatorName, toActAs: $0) }
    guard let roles else {
      (actor, refusal) = (stated ?? own.first ?? .support, nil)
      return
    }
    let fitting = action.hasToBeSaid ? nil : own.first { roles.contains($0.role) }
    actor = stated ?? fitting ?? own.first ?? Self.asked.first { roles.contains($0.role) } ?? .support
    if !grants.allow(operatorName, toActAs: actor) {
      refusal = .admission(.notGranted)
    } else {
      refusal = roles.contains(actor.role) ? nil : .admission(.notAllowed)
    }
  }
}

extension StoreAction {
  /// Who may do it; nil where nothing is asked: it shows no entry and changes none.
  var roles: Set<Role>? {
    switch self {
    case .create, .info: nil
    case .verify, .anchor: [.support, .auditor, .admin]
    case .export: [.auditor, .admin]
    case .scenario: [.support, .admin]
    case .rebuild, .backup, .restore, .copy, .clock: [.admin]
    }
  }

  /// Whether nobody does it without saying as whom.
  fileprivate var hasToBeSaid: Bool { self == .clock }

  /// How the trail names it where it is refused.
  var act: Term {
    switch self {
    case .create, .info, .verify: Verb.verify.name
    case .anchor: StoreAct.anchor.name
    case .rebuild: StoreAct.rebuild.name
    case .backup, .copy: StoreAct.backup.name
    case .restore: StoreAct.restoreBackup.name
    case .export: StoreAct.export.name
    case .clock: StoreAct.clockReset.name
    case .scenario: StoreAct.scenario.name
    }
  }

  /// That it was refused, and who may do it.
  func refused(_ code: RefusalCode, to entitlement: StoreEntitlement) -> Text {
    guard code == .admission(.notAllowed) else {
      return Self.notGranted(entitlement.operatorName, entitlement.actor)
    }
    func typed(_ language: Language) -> String {
      StoreEntitlement.asked.filter { entitlement.roles?.contains($0.role) ?? true }
        .map { "--as " + ActorName.written($0, language) }
        .joined(separator: Text(pl: " albo ", en: " or ").in(language))
    }
    return Text(
      pl: "Odmowa (not-allowed): czynność \(act.pl) wymaga roli: \(typed(.pl)).",
      en: "Refused (not-allowed): \(act.en) is for these roles alone: \(typed(.en)).")
  }

  /// That whoever is at work was not given the role in which they want to act.
  static func notGranted(_ operatorName: String, _ actor: Actor) -> Text {
    let name = operatorName.visible
    let (pl, en) = (ActorName.written(actor, .pl), ActorName.written(actor, .en))
    let role = actor.role == .patient ? RoleName.portal.pl : pl
    return Text(
      pl: "Odmowa (not-granted): operator \(name) nie ma roli \(role). "
        + "Poproś administratora o jej nadanie (nadaj-rolę).",
      en: "Refused (not-granted): the operator \(name) was not given the role to act as \(en). "
        + "Ask an administrator for it (grant).")
  }
}
