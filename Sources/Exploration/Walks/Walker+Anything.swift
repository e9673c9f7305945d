import Activation
import CommandLanguage

/// Anything, by anybody.
extension Walker {
  mutating func anything(_ scene: WalkScene) -> String {
    switch dice.below(26) {
    case 0: return coming(scene.name)
    case 1: return presenting(scene, mistakes: 40)
    case 2: return signingIn(scene.name)
    case 3: return "\(scene.name): logout"
    case 4: return "\(scene.name): properties"
    case 5: return "\(scene.name): activate"
    case 6: return entering(scene)
    case 7: return "\(scene.name): confirm"
    case 8: return choosing(scene.name)
    case 9: return answering(scene)
    case 10: return "\(scene.name): cancel"
    case 11: return booking(scene)
    case 12: return cancelling(scene)
    case 13: return changing(scene)
    case 14: return completing(scene)
    case 15: return "\(scene.name): reset-password token=zmyslony"
    case 16: return wholeWay(scene)
    case 17: return dice.pick(["support", "admin", "clerk@brzoza"]) + ": forgot-password login=" + someone()
    case 18: return elsewhereReset(scene)
    case 19..<24: return misplaced(scene)
    case _: return deskWork(scene)
    }
  }

  /// Several steps in one line.
  private mutating func wholeWay(_ scene: WalkScene) -> String {
    dice.chance(70)
      ? "\(scene.name): activate pin=\(pin(scene))"
      : "\(scene.name): activate trusted-profile=\(dice.pick(["own", "own", dice.pick(Named.people)]))"
  }

  /// With the token, anybody completes a reset.
  private mutating func elsewhereReset(_ scene: WalkScene) -> String {
    guard let token = names.all(.token, of: scene.login).last else { return completing(scene) }
    return dice.pick(["support", "admin", "clerk@brzoza", dice.pick(Named.people)])
      + ": reset-password token=$\(token)"
  }

  /// What somebody asks for who has no part in it, or who does not exist.
  private mutating func misplaced(_ scene: WalkScene) -> String {
    let who = dice.pick(["support", "admin", "clerk@brzoza", scene.name, Named.nobody, Named.nobody])
    let record = record(scene)
    let what =
      switch dice.below(25) {
      case 0: "records"
      case 1: "issue-pin \(scene.name)"
      case 2: "come brzoza"
      case 3: "present pesel=\(Named.pesel(of: scene.login))"
      case 4: "show \(scene.name)"
      case 5: "clock offset=+1m"
      case 6: "clock offset=-1m"
      case 7: "policy pin-tries=3"
      case 8: "integrate jawor"
      case 9: "delist jawor"
      case 10: "fault none"
      case 11: "contact \(scene.name) email=none"
      case 12: #"facility wierzba "Szpital Wierzba""#
      case 13: #"persona zosia "Zofia Lipa" pesel=90670456784"#
      case 14: record
      case 15: #"create-account zlipa "Zofia Lipa" pesel=90670456784"#
      case 16: "queue"
      case 17: "inbox"
      case 18: "appointments"
      case 19: "login password=zgadywane"
      case 20: "forgot-password login=\(scene.name)"
      case 21: "book brzoza at=2027-01-01T10:00"
      case 22: "logout"
      case 23: "properties"
      case _: "revoke-pin \(scene.name)"
      }
    return "\(who): \(what)"
  }

  /// Looks of everybody who may: they show what acts have led to.
  mutating func look(_ scene: WalkScene) -> String {
    let name = scene.name
    return switch dice.below(20) {
    case 0..<5: "support: show \(name)"
    case 5: "support: show \(someone())"
    case 6: "admin: show \(name) reveal=pesel"
    case 7: "support: why \(name)"
    case 8: "support: find \(dice.pick([someone(), "Anna", "0022", "600"]))"
    case 9: "\(name): inbox" + keeping(.token, of: scene.login)
    case 10: "clerk@\(dice.pick(Named.facilities)): queue"
    case 11: "support: audit \(name)"
    case 12: "support: audit"
    case 13: "support: accounts status=\(dice.pick(["active", "inactive"]))"
    case 14: "\(name): facilities"
    case 15: "\(name): appointments"
    case 16: "\(name): records" + (dice.chance(60) ? "" : " of=" + someone())
    case 17: "\(name): records facility=\(somewhere())"
    case 18: dice.pick(["support: verify", "support: accounts"])
    case _: "\(name): records"
    }
  }

  /// What shows what an act has left that did not show at once.
  mutating func closerLook(_ scene: WalkScene) -> String {
    let (name, place) = (scene.name, scene.world.reception.place(of: scene.login)?.facility.text ?? "brzoza")
    return switch dice.below(12) {
    case 0, 1: "clerk@\(place): queue"
    case 2: "clerk@\(dice.pick(["brzoza", "jawor"])): queue"
    case 3, 4: "support: show \(name)"
    case 5: "clerk@\(place): issue-pin \(name)" + keeping(.pin, of: scene.login)
    case 6: "\(name): appointments"
    case 7: "support: audit \(name)"
    case 8: "\(name): inbox" + keeping(.token, of: scene.login)
    case 9: signingIn(name)
    case 10: towardsForm(scene)
    case _: "\(name): records"
    }
  }
}
